import { type Lane, LANES } from '../../shared/workshop/schema/journeys';
import { cx } from './cx';
import styles from './LaneStrip.module.css';

export interface StripMark {
  readonly id: string;
  readonly lane: Lane;
  /** A place between 0 and 1. */
  readonly at: number;
  /** Known to the month only: drawn hollow. */
  readonly isApproximate: boolean;
}

export interface LaneStripProps {
  /** What the picture says, in words. */
  readonly label: string;
  readonly marks: readonly StripMark[];
  readonly silences?: readonly { readonly from: number; readonly to: number }[] | undefined;
  readonly handoffs?: readonly number[] | undefined;
  readonly close?: number | null | undefined;
  readonly gridLines?: readonly number[] | undefined;
}

/** A deal in one glance: three rows of marks on a scale of time, silences as bands, hand-offs and the close as lines. */
export function LaneStrip({
  label,
  marks,
  silences = [],
  handoffs = [],
  close = null,
  gridLines = [],
}: LaneStripProps) {
  return (
    <svg className={cx(styles, 'strip')} height={HEIGHT} role="img" aria-label={label}>
      {silences.map(({ from, to }) => (
        <rect
          key={from}
          className={cx(styles, 'silence')}
          x={percent(from)}
          style={{ width: `calc(${percent(to - from)} - ${GAP}px)` }}
          height={HEIGHT}
        />
      ))}
      {gridLines.map((at) => (
        <line key={at} className={cx(styles, 'grid')} x1={percent(at)} x2={percent(at)} y2={HEIGHT} />
      ))}
      {LANES.map((lane) => (
        <line key={lane} className={cx(styles, 'lane')} x1="0" x2="100%" y1={rowOf(lane)} y2={rowOf(lane)} />
      ))}
      {handoffs.map((at, index) => (
        <line
          key={`${at}-${index}`}
          className={cx(styles, 'handoff')}
          x1={percent(at)}
          x2={percent(at)}
          y1={rowOf('marketing')}
          y2={rowOf('sales')}
        />
      ))}
      {close === null ? null : (
        <line className={cx(styles, 'close')} x1={percent(close)} x2={percent(close)} y2={HEIGHT} />
      )}
      {marks.map(({ id, lane, at, isApproximate }) => (
        <svg key={id} className={cx(styles, 'mark', lane, isApproximate && 'hollow')} x={percent(at)} y={rowOf(lane)}>
          {SHAPES[lane]}
        </svg>
      ))}
    </svg>
  );
}

/** Between two silences of which one follows the other. */
const GAP = 3;

const ROW = 16;
const HEIGHT = ROW * LANES.length;

const rowOf = (lane: Lane): number => LANES.indexOf(lane) * ROW + ROW / 2;

const percent = (at: number): string => `${at * 100}%`;

/** Drawn around their own middle. */
const SHAPES = {
  buyer: <path d="M0 -5 5 0 0 5 -5 0Z" />,
  marketing: <circle r="4.25" />,
  sales: <rect x="-4" y="-4" width="8" height="8" rx="0.75" />,
} satisfies Record<Lane, unknown>;
