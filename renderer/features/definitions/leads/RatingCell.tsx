import { reasonWords } from '../../../../shared/content/lead-reasons';
import { ratersOf, type SideRating } from '../../../../shared/definitions/side-ratings';
import type { Side } from '../../../../shared/side';
import type { Definitions, LeadRating, Rater, SampleLead } from '../../../../shared/workshop/schema/definitions';
import { t } from '../../../i18n/i18n';
import { Badge } from '../../../ui/Badge';
import styles from '../LeadSample.module.css';
import { raterName } from './rater-name';

export interface RatingCellProps {
  readonly lead: SampleLead;
  readonly side: Side;
  readonly sideRating: SideRating;
  readonly raters: Definitions['raters'];
}

/** How a side rates a lead, how far its raters are apart, and why they rate so. */
export function RatingCell({ lead, side, sideRating: { rating, votes }, raters }: RatingCellProps) {
  const own = ratersOf(raters, side);
  const voices = own.flatMap((rater) => {
    const words = voiceOf(lead, rater);
    if (words === '') return [];
    const text = own.length > 1 ? t('leads.voice', { name: raterName(rater, own), words }) : words;
    return [{ id: rater.id, text }];
  });
  return (
    <div className={styles['rating']}>
      <Badge tone={rating === null ? 'neutral' : TONES[rating]}>{t(`leads.rating.${rating ?? 'none'}`)}</Badge>
      {own.length > 1 ? (
        <span className={styles['spread']}>
          {t('leads.spread', { workable: votes.workable, not: votes['not-workable'], unsure: votes.unsure })}
        </span>
      ) : null}
      {voices.map(({ id, text }) => (
        <span key={id} className={styles['voice']}>
          {text}
        </span>
      ))}
    </div>
  );
}

function voiceOf({ votes }: SampleLead, { id }: Rater): string {
  const vote = votes[id];
  if (!vote) return '';
  return [vote.reason === '' ? '' : reasonWords(vote.reason), vote.note.trim()]
    .filter((part) => part !== '')
    .join('. ');
}

const TONES = {
  workable: 'good',
  'not-workable': 'danger',
  unsure: 'attention',
} as const satisfies Record<LeadRating, string>;
