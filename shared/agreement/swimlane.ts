import type { Owner } from '../side';

/** The lanes in the order in which they stand beside each other: marketing left, sales right, what both do between them. */
const LANES = ['marketing', 'both', 'sales'] as const satisfies readonly Owner[];

/** A step that stands in a lane. */
interface InLane {
  readonly lane: Owner;
}

/** The lanes of these steps; what both do has one only where there is something in it. */
export const lanesOf = (steps: readonly InLane[]): readonly Owner[] =>
  LANES.filter((lane) => lane !== 'both' || steps.some((step) => step.lane === 'both'));

/** A step of the hand-off in its place: its number from 1, and the column of its lane from 0. */
export interface PlacedStep<T> {
  readonly step: T;
  readonly number: number;
  readonly lane: number;
}

/** One row of the drawing: its steps from left to right, and where the arrows come from that lead to each of them. */
export interface SwimlaneRow<T> {
  readonly steps: readonly PlacedStep<T>[];
  /** From the lane of the step before to the lane of this one; none above the first. */
  readonly arrows: readonly { readonly from: number; readonly to: number }[];
}

/**
 * The hand-off as rows from top to bottom, a step in each. The last two are the two ways that a decision can go (S4: back to nurture, or
 * on to its owner): where two sides take them they stand beside each other, and both follow from the step before.
 */
export function swimlaneRows<T extends InLane>(steps: readonly T[]): readonly SwimlaneRow<T>[] {
  const lanes = lanesOf(steps);
  const placed = steps.map((step, index) => ({ step, number: index + 1, lane: lanes.indexOf(step.lane) }));
  const [one, other] = placed.slice(-2);
  const isFork = placed.length > 2 && one !== undefined && other !== undefined && one.lane !== other.lane;
  const rows = isFork ? [...placed.slice(0, -2).map((step) => [step]), placed.slice(-2)] : placed.map((step) => [step]);
  return rows.map((row, index) => {
    const before = rows[index - 1]?.[0];
    return {
      steps: [...row].sort((left, right) => left.lane - right.lane),
      arrows: before ? row.map(({ lane }) => ({ from: before.lane, to: lane })) : [],
    };
  });
}

/** The lane of the step at this place, counted from 0, where nothing else is said. Signed versions rest on it: it never changes. Source: S4. */
export const usualLane = (index: number): Owner => USUAL_LANES[index] ?? 'both';

const USUAL_LANES: readonly Owner[] = ['marketing', 'both', 'sales', 'sales', 'sales', 'marketing', 'sales'];
