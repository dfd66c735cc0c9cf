import { type Lane, LANES } from '../../../../shared/workshop/schema/journeys';
import { t } from '../../../i18n/i18n';
import { cx } from '../../../ui/cx';
import { LONG, type PlacedTouchpoint, placeLane, SIZE, textWidth } from '../map-layout';
import type { SceneProps } from '../scene-props';
import own from './MapScene.module.css';

interface MapDrawingProps {
  readonly map: SceneProps<'map'>;
  /** The room that it has, in pixels. */
  readonly width: number;
  readonly height: number;
  /** How many pixels a unit has. */
  readonly unit: number;
}

/** The map as a drawing of its own, in units of the picture. */
export function MapDrawing({
  map: { title, from, to, span, touchpoints, handoffs },
  width,
  height,
  unit,
}: MapDrawingProps) {
  const [wide, high] = [width / unit, height / unit];
  const lines = { from: GUTTER, to: wide - LONG * SIZE * 0.57 };
  const laneHeight = (high - AXIS) / LANES.length;
  const rows = Math.max(1, Math.floor((laneHeight - ABOVE_LINE - BELOW_LINE) / ROW));
  const lanes = LANES.map((lane, index) => ({
    lane,
    y: (index + 1) * laneHeight - BELOW_LINE,
    placed: placeLane(
      touchpoints.filter((touchpoint) => touchpoint.lane === lane),
      { ...lines, rows },
    ),
  }));
  const yOf = (lane: Lane) => lanes.find((one) => one.lane === lane)?.y ?? 0;
  const unnamed = lanes.flatMap(({ placed }) => placed).filter(({ label }) => label === null).length;
  const axisY = unnamed === 0 ? high - 8 : high - 52;
  return (
    <svg
      className={cx(own, 'drawing')}
      width={width}
      height={height}
      role="img"
      aria-label={t('room.map.label', { title, n: touchpoints.length })}
    >
      <g transform={`scale(${unit})`}>
        {lanes.map(({ lane, y }) => (
          <g key={lane} className={cx(own, lane)}>
            <line className={cx(own, 'line')} x1={0} x2={wide} y1={y} y2={y} />
            <g transform={`translate(${MARK} ${y - 44})`}>{SHAPES[lane]}</g>
          </g>
        ))}
        {handoffs.map(({ at }, index) => {
          const x = lines.from + at * (lines.to - lines.from);
          return (
            <line key={index} className={cx(own, 'handoff')} x1={x} x2={x} y1={yOf('marketing')} y2={yOf('sales')} />
          );
        })}
        {lanes.map(({ lane, y, placed }) => (
          <g key={lane} className={cx(own, lane)}>
            {placed.map((one, index) => (
              <Pole key={index} placed={one} y={y} />
            ))}
            {placed.map(({ x }, index) => (
              <g key={index} className={cx(own, 'dot')} transform={`translate(${x} ${y})`}>
                {SHAPES[lane]}
              </g>
            ))}
          </g>
        ))}
      </g>
      <g className={cx(own, 'words')}>
        {lanes.map(({ lane, y, placed }) => (
          <g key={lane}>
            <text className={cx(own, 'lane', lane)} x={(MARK + 30) * unit} y={(y - 34) * unit}>
              {t(`ui.lane.${lane}`)}
            </text>
            {placed.map(({ x, label }, index) =>
              label ? (
                <text key={index} x={(x + 8) * unit} y={(y - rowAt(label.row) + 24) * unit}>
                  {label.text}
                </text>
              ) : null,
            )}
          </g>
        ))}
        {handoffsToName(handoffs, lines).map(({ x, name }, index) => (
          <text key={index} className={cx(own, 'both')} x={(x + 8) * unit} y={(yOf('marketing') + 50) * unit}>
            {name}
          </text>
        ))}
        <text className={cx(own, 'axis')} x={lines.from * unit} y={axisY * unit}>
          {from}
        </text>
        <text className={cx(own, 'axis')} x={lines.to * unit} y={axisY * unit}>
          {[to, span].filter((part) => part !== '').join(', ')}
        </text>
        {unnamed === 0 ? null : (
          <text className={cx(own, 'axis')} x={lines.from * unit} y={height - 8 * unit}>
            {t('room.map.unnamed', { n: unnamed })}
          </text>
        )}
      </g>
    </svg>
  );
}

/** The pole of a name that hangs above its touchpoint. */
function Pole({ placed: { x, label }, y }: { readonly placed: PlacedTouchpoint; readonly y: number }) {
  return label ? <line className={cx(own, 'pole')} x1={x} x2={x} y1={y} y2={y - rowAt(label.row)} /> : null;
}

/** Hand-offs that stand too close together share the first one's name. */
function handoffsToName(
  handoffs: SceneProps<'map'>['handoffs'],
  lines: { readonly from: number; readonly to: number },
) {
  let free = 0;
  return handoffs.flatMap(({ at, title }) => {
    const x = lines.from + at * (lines.to - lines.from);
    if (x < free) return [];
    free = x + textWidth(title) + 40;
    return [{ x, name: title }];
  });
}

/** How far above its line the top of a name stands. */
const rowAt = (row: number): number => ABOVE_DOT + (row + 1) * ROW;

const GUTTER = 260;
const MARK = 18;
const ROW = 42;
const ABOVE_DOT = 14;
const ABOVE_LINE = 20;
const BELOW_LINE = 64;
const AXIS = 88;

/** Drawn around their own middle. */
const SHAPES = {
  buyer: <path d="M0 -17 17 0 0 17 -17 0Z" />,
  marketing: <circle r="14" />,
  sales: <rect x="-13" y="-13" width="26" height="26" rx="2" />,
} satisfies Record<Lane, unknown>;
