import type { GapState } from '../../../shared/diagnosis/gap-state';
import type { GapRating } from '../../../shared/workshop/schema/diagnosis';
import { t } from '../../i18n/i18n';
import { Badge } from '../../ui/Badge';
import styles from './QuestionList.module.css';

export interface RatingBadgeProps {
  readonly state: GapState;
  readonly rating: GapRating | null;
}

/** A question's rating in a word, and whether it still waits for a decision. */
export function RatingBadge({ state, rating }: RatingBadgeProps) {
  return (
    <span className={styles['badges']}>
      {rating === null ? (
        <span className={styles['quiet']}>
          {t(`diagnosis.rating.${state === 'not-answered' ? 'not-answered' : 'not-rated'}`)}
        </span>
      ) : (
        <Badge tone={TONES[rating]}>{t(`diagnosis.rating.${rating}`)}</Badge>
      )}
      {state === 'no-decision' ? <span className={styles['quiet']}>{t('diagnosis.rating.undecided')}</span> : null}
    </span>
  );
}

const TONES = { same: 'good', close: 'neutral', different: 'attention', opposite: 'attention' } as const;
