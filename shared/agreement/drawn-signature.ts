/** The sheet that a signature is drawn on, in its own units. */
export const SIGNATURE_SHEET = { width: 1_000, height: 300 } as const;

/** More points than this are not taken: a signature, not a picture. */
export const MOST_POINTS = 2_000;
const MOST_STROKES = 200;

/** Points closer to the last one than this add nothing that can be seen. */
const LEAST_STEP = 4;

/** One line of the pen: x, y, x, y ... in whole units of the sheet. */
export type Stroke = readonly number[];

/** A place on the sheet. */
export interface SheetPoint {
  readonly x: number;
  readonly y: number;
}

/** The place on the sheet for a place in the frame that shows it, both from 0 to 1; outside of it, the nearest edge. */
export function onSheet({ x, y }: SheetPoint): SheetPoint {
  const { width, height } = SIGNATURE_SHEET;
  return { x: Math.round(within(x) * width), y: Math.round(within(y) * height) };
}

/** The drawing with a new line that begins at a point; unchanged when it is full. */
export function withStroke(drawing: readonly Stroke[], { x, y }: SheetPoint): readonly Stroke[] {
  return isFull(drawing) || drawing.length >= MOST_STROKES ? drawing : [...drawing, [x, y]];
}

/** The drawing with its last line drawn on to a point; unchanged when that is too near to be seen, or when it is full. */
export function withPoint(drawing: readonly Stroke[], { x, y }: SheetPoint): readonly Stroke[] {
  const last = drawing.at(-1);
  if (!last || isFull(drawing)) return drawing;
  const step = Math.hypot(x - (last.at(-2) ?? 0), y - (last.at(-1) ?? 0));
  return step < LEAST_STEP ? drawing : [...drawing.slice(0, -1), [...last, x, y]];
}

/** Whether no more points are taken. */
export const isFull = (drawing: readonly Stroke[]): boolean =>
  drawing.reduce((sum, stroke) => sum + stroke.length / 2, 0) >= MOST_POINTS;

/** The `d` of an SVG path: a curve through the middles between the points, so that a quick hand shows no corners; a single point is a dot. */
export function strokePath(stroke: Stroke): string {
  const points = pointsOf(stroke);
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return '';
  if (points.length === 1) return `M${first.x} ${first.y}h0`;
  const curves = points.slice(1, -1).map((point, index) => {
    const next = points[index + 2] ?? last;
    return `Q${point.x} ${point.y} ${(point.x + next.x) / 2} ${(point.y + next.y) / 2}`;
  });
  return `M${first.x} ${first.y}${curves.join('')}L${last.x} ${last.y}`;
}

function pointsOf(stroke: Stroke): readonly SheetPoint[] {
  return Array.from({ length: Math.floor(stroke.length / 2) }, (_, index) => ({
    x: stroke[2 * index] ?? 0,
    y: stroke[2 * index + 1] ?? 0,
  }));
}

const within = (share: number): number => Math.min(1, Math.max(0, share));
