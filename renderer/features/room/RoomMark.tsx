import type { Owner } from '../../../shared/side';
import type { Lane } from '../../../shared/workshop/schema/journeys';
import { t } from '../../i18n/i18n';
import { cx } from '../../ui/cx';
import styles from './room.module.css';

/** The shape alone: marketing a circle, sales a square, both the two overlapping, the buyer a diamond. Always beside its word. */
export function RoomIcon({ side }: { readonly side: Owner | Lane }) {
  return (
    <svg className={cx(styles, 'icon', side)} viewBox={side === 'both' ? '1 1.5 21.5 13' : '1.5 1.5 13 13'} aria-hidden>
      {SHAPES[side]}
    </svg>
  );
}

/** A side told by shape, word and colour together. */
export function RoomMark({ side, word = t(`ui.side.${side}`) }: { readonly side: Owner; readonly word?: string }) {
  return (
    <span className={cx(styles, 'mark', side)}>
      <RoomIcon side={side} />
      <span>{word}</span>
    </span>
  );
}

const SHAPES = {
  marketing: <circle cx="8" cy="8" r="6" />,
  sales: <rect x="2.5" y="2.5" width="11" height="11" rx="0.8" />,
  both: (
    <>
      <circle cx="8" cy="8" r="6" />
      <rect className={cx(styles, 'overlap')} x="10.5" y="2.5" width="11" height="11" rx="0.8" />
    </>
  ),
  buyer: <path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" />,
} satisfies Record<Owner | Lane, unknown>;
