import { Check, Minus } from 'lucide-react';
import { t } from '../i18n/i18n';
import { cx } from './cx';
import styles from './ProgressMark.module.css';

export interface ProgressMarkProps {
  /** How much is done, from 0 to 1, or that it was left out on purpose. */
  readonly value: number | 'skipped';
  /** What is measured: "Diagnose". */
  readonly label: string;
}

/** A small ring that fills up, becomes a tick when done and a dash when skipped. */
export function ProgressMark({ value, label }: ProgressMarkProps) {
  return (
    <span className={cx(styles, 'mark', stateOf(value))} role="img" aria-label={describe(value, label)}>
      {value === 'skipped' ? <Minus size={12} strokeWidth={2.5} aria-hidden /> : null}
      {value === 1 ? <Check size={12} strokeWidth={3} aria-hidden /> : null}
      {value === 'skipped' || value === 1 ? null : <Ring value={value} />}
    </span>
  );
}

function Ring({ value }: { readonly value: number }) {
  return (
    <svg viewBox="0 0 18 18" className={cx(styles, 'ring')} aria-hidden>
      <circle cx="9" cy="9" r="7" className={cx(styles, 'track')} />
      <circle cx="9" cy="9" r="7" className={cx(styles, 'arc')} pathLength={1} strokeDasharray={`${value} 1`} />
    </svg>
  );
}

function stateOf(value: number | 'skipped'): string {
  if (value === 'skipped') return 'skipped';
  return value === 1 ? 'done' : 'part';
}

function describe(value: number | 'skipped', label: string): string {
  if (value === 'skipped') return t('ui.progress.skipped', { label });
  return value === 1
    ? t('ui.progress.done', { label })
    : t('ui.progress.part', { label, percent: Math.floor(value * 100) });
}
