import { cx } from './cx';
import type { MarkedSide } from './mark-side';
import styles from './SideMark.module.css';

export interface SideIconProps {
  readonly side: MarkedSide;
  readonly size?: 'small' | 'medium' | 'large' | undefined;
}

/** The shape alone: marketing a circle, sales a square, both the two overlapping. Always beside a word that says it. */
export function SideIcon({ side, size = 'medium' }: SideIconProps) {
  return (
    <svg className={cx(styles, 'icon', side, size)} viewBox={side === 'both' ? '0 0 24 16' : '0 0 16 16'} aria-hidden>
      {SHAPES[side]}
    </svg>
  );
}

const SHAPES = {
  marketing: <circle cx="8" cy="8" r="6" />,
  sales: <rect x="2.5" y="2.5" width="11" height="11" rx="1" />,
  both: (
    <>
      <circle cx="8" cy="8" r="6" />
      <rect className={cx(styles, 'overlap')} x="10.5" y="2.5" width="11" height="11" rx="1" />
    </>
  ),
  leader: <path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" />,
  facilitator: <path d="M8 2 14.5 13.5h-13Z" />,
} satisfies Record<MarkedSide, unknown>;
