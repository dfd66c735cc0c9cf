import { t } from '../../i18n/i18n';
import { LaneMark } from '../../ui/LaneMark';
import styles from './DropHint.module.css';
import type { Hint } from './use-drop';
import { dateWords } from './words';

/** Says where a drag would land, at the foot of the canvas. */
export function DropHint({ hint }: { readonly hint: Hint | null }) {
  if (hint === null) return null;
  return (
    <div className={styles['hint']} data-lands={hint.lane ?? 'handoffs'} aria-hidden>
      {hint.lane === null ? t('journeys.handoff') : <LaneMark lane={hint.lane} />}
      <span>{dateWords(hint.date)}</span>
    </div>
  );
}
