import type { Question } from '../../../../shared/workshop/schema/diagnosis';
import { t } from '../../../i18n/i18n';
import styles from './Review.module.css';

/** What helps the facilitator to get past the usual first answer; folded away until it is needed. */
export function FacilitatorHint({ question: { probe, hint, fix } }: { readonly question: Question }) {
  const lines = [
    probe.trim() === '' ? '' : t('review.facilitator.probe', { probe }),
    hint.ifTheySay.trim() === '' ? '' : t(quoted(hint.ifTheySay), hint),
    fix.trim() === '' ? '' : t('review.fix', { fix }),
  ].filter((line) => line !== '');
  if (lines.length === 0) return null;
  return (
    <details className={styles['hint']}>
      <summary>{t('review.facilitator')}</summary>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </details>
  );
}

/** What is quoted as it is written gets no second pair of quotes. */
const quoted = (text: string) =>
  /[“"]/.test(text) ? ('review.facilitator.ifTheySay.quoted' as const) : ('review.facilitator.ifTheySay' as const);
