import type { SamplePhase } from '../../../../shared/definitions/sample-phase';
import { SAMPLE_LIMITS, sampleSize } from '../../../../shared/definitions/sample-size';
import { t } from '../../../i18n/i18n';
import { Callout } from '../../../ui/Callout';
import styles from '../LeadSample.module.css';

export interface SampleNotesProps {
  readonly leads: number;
  readonly phase: SamplePhase;
}

/** Whether the sample has a size from which it says something, and why leads no longer come or go. */
export function SampleNotes({ leads, phase }: SampleNotesProps) {
  const size = sampleSize(leads);
  const isFixed = phase !== 'open' && phase !== 'revealed';
  if (size === 'none') return null;
  const words = t(`leads.size.${size}`, { n: leads, ...SAMPLE_LIMITS });
  return (
    <div className={styles['notes']}>
      {size === 'right' ? <p className={styles['count']}>{words}</p> : <Callout tone="attention">{words}</Callout>}
      {isFixed ? <p className={styles['quiet']}>{t('leads.fixed')}</p> : null}
    </div>
  );
}
