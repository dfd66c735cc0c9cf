import { cx } from '../../../ui/cx';
import styles from './GapBar.module.css';

export interface GapBarProps {
  /** From 0 to 1. */
  readonly distance: number;
  readonly isWide?: boolean | undefined;
}

/** How far apart two answers are, as a thin bar; always beside the words that say it. */
export function GapBar({ distance, isWide = false }: GapBarProps) {
  return (
    <span className={cx(styles, 'track', isWide && 'wide')} aria-hidden>
      <span className={cx(styles, 'bar')} style={{ inlineSize: `${distance * 100}%` }} />
    </span>
  );
}
