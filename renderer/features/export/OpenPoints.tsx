import { t } from '../../i18n/i18n';
import { Callout } from '../../ui/Callout';
import { TextArea } from '../../ui/TextArea';
import styles from './SignDialog.module.css';

export interface OpenPointsProps {
  readonly points: readonly string[];
  readonly reason: string;
  /** Somebody tried to sign without a reason. */
  readonly isRefused: boolean;
  readonly onReason: (reason: string) => void;
}

/** What is open, and why it is signed all the same: both go into the version. */
export function OpenPoints({ points, reason, isRefused, onReason }: OpenPointsProps) {
  const n = points.length;
  return (
    <div className={styles['open']}>
      <Callout tone="attention" title={t('signing.open', { n })}>
        <ul className={styles['points']}>
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </Callout>
      <TextArea
        label={t('signing.reason')}
        // In its place, not below it: the button under it must not move away from the pointer when the sentence goes.
        description={isRefused ? undefined : t('signing.reason.hint')}
        rows={2}
        longest={LONGEST_REASON}
        isRequired
        value={reason}
        error={isRefused ? t('signing.reason.missing', { n }) : undefined}
        onCommit={onReason}
      />
    </div>
  );
}

/** A reason stands on the signature page: a paragraph, not a report. */
const LONGEST_REASON = 1_000;
