import { compareText } from '../compare-text';
import { type PartialDate, representativeDay, UNKNOWN_DATE } from '../time';
import type { Handoff, Journey, Touchpoint } from '../workshop/schema/journeys';
import { list } from '../workshop/table';
import { chronology, undated } from './chronology';
import { earliestDay, latestDay } from './durations';
import { findSilences, type Silence } from './silences';

/** What a hand-off does not say. */
export type Lacking = 'date' | 'dataPassed' | 'owner';

/** A moment of a lead at which something passed, is missing, or is only assumed (S2: "every handover, every gap, every assumption made"). */
export type TraceEntry =
  | { readonly kind: 'handover'; readonly date: PartialDate; readonly handoff: Handoff }
  | { readonly kind: 'passed'; readonly date: PartialDate; readonly from: Touchpoint; readonly to: Touchpoint }
  | {
      readonly kind: 'lacking';
      readonly date: PartialDate;
      readonly handoff: Handoff;
      readonly lacks: readonly Lacking[];
    }
  | { readonly kind: 'silence'; readonly date: PartialDate; readonly silence: Silence }
  | { readonly kind: 'undated'; readonly date: PartialDate; readonly touchpoint: Touchpoint }
  | { readonly kind: 'assumption'; readonly date: PartialDate; readonly touchpoint: Touchpoint };

/** A lead followed from first touch to its end. */
export interface Trace {
  readonly entries: readonly TraceEntry[];
  readonly handovers: number;
  readonly gaps: number;
  readonly assumptions: number;
}

/** Which of the three a moment is. */
export const traceGroup = {
  handover: 'handover',
  passed: 'handover',
  lacking: 'gap',
  silence: 'gap',
  undated: 'gap',
  assumption: 'assumption',
} as const satisfies Record<TraceEntry['kind'], 'handover' | 'gap' | 'assumption'>;

/**
 * Follows a lead in order of time; what has no date comes last. A passage is a touchpoint of one team after one of the other; a hand-off in
 * its direction covers it when its date may lie between the two, and one without a date covers the first that is left. A gap is a silence
 * from `silenceDays` on, a touchpoint without a date, or a hand-off that does not say when, what or whose. An assumption is what is
 * assumed, only remembered, or told in two versions.
 */
export function traceOf(journey: Journey, silenceDays: number): Trace {
  const entries = [
    ...handovers(journey),
    ...passages(journey),
    ...lackingHandoffs(journey),
    ...findSilences(journey, silenceDays).map((silence): TraceEntry => ({
      kind: 'silence',
      date: silence.after.date,
      silence,
    })),
    ...undated(journey).map((touchpoint): TraceEntry => ({ kind: 'undated', date: UNKNOWN_DATE, touchpoint })),
    ...list(journey.touchpoints)
      .filter(isAssumption)
      .map((touchpoint): TraceEntry => ({ kind: 'assumption', date: touchpoint.date, touchpoint })),
  ].sort(byTime);
  const count = (group: 'handover' | 'gap' | 'assumption') =>
    entries.filter(({ kind }) => traceGroup[kind] === group).length;
  return { entries, handovers: count('handover'), gaps: count('gap'), assumptions: count('assumption') };
}

const isAssumption = ({ evidence, otherVersion }: Touchpoint): boolean =>
  evidence === 'assumed' || evidence === 'remembered' || otherVersion.trim() !== '';

const handovers = ({ handoffs }: Journey): readonly TraceEntry[] =>
  list(handoffs).map((handoff) => ({ kind: 'handover', date: handoff.date, handoff }));

function lackingHandoffs({ handoffs }: Journey): readonly TraceEntry[] {
  return list(handoffs).flatMap((handoff): readonly TraceEntry[] => {
    const { date, dataPassed, owner } = handoff;
    const lacks: readonly Lacking[] = [
      ...(date.precision === 'unknown' ? (['date'] as const) : []),
      ...(dataPassed.trim() === '' ? (['dataPassed'] as const) : []),
      ...(owner.trim() === '' ? (['owner'] as const) : []),
    ];
    return lacks.length === 0 ? [] : [{ kind: 'lacking', date, handoff, lacks }];
  });
}

/** The passages between the two teams that no hand-off covers. */
function passages(journey: Journey): readonly TraceEntry[] {
  const left = list(journey.handoffs).toSorted(
    (a, b) => compareText(sortKey(a.date), sortKey(b.date)) || compareText(a.id, b.id),
  );
  const steps = chronology(journey)
    .map(({ touchpoint }) => touchpoint)
    .filter(({ lane }) => lane !== 'buyer');
  const open = steps.flatMap((to, index) => {
    const from = steps[index - 1];
    return from && from.lane !== to.lane ? [{ from, to }] : [];
  });
  const uncovered = open.filter((passage) => !takeFirst(left, (handoff) => liesBetween(handoff, passage)));
  return uncovered
    .filter(
      (passage) => !takeFirst(left, (handoff) => handoff.date.precision === 'unknown' && isToward(handoff, passage)),
    )
    .map(({ from, to }) => ({ kind: 'passed', date: to.date, from, to }));
}

interface Passage {
  readonly from: Touchpoint;
  readonly to: Touchpoint;
}

const isToward = ({ direction }: Handoff, { to }: Passage): boolean => direction.endsWith(to.lane);

function liesBetween(handoff: Handoff, passage: Passage): boolean {
  const [start, end] = [earliestDay(handoff.date), latestDay(handoff.date)];
  const [from, to] = [earliestDay(passage.from.date), latestDay(passage.to.date)];
  if (start === null || end === null || from === null || to === null) return false;
  return isToward(handoff, passage) && end >= from && start <= to;
}

/** Takes the first that fits out of the list; false when none does. */
function takeFirst<T>(items: T[], fits: (item: T) => boolean): boolean {
  const index = items.findIndex(fits);
  if (index >= 0) items.splice(index, 1);
  return index >= 0;
}

const KINDS: readonly TraceEntry['kind'][] = ['assumption', 'undated', 'silence', 'passed', 'handover', 'lacking'];

function byTime(a: TraceEntry, b: TraceEntry): number {
  return (
    compareText(sortKey(a.date), sortKey(b.date)) ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    compareText(idOf(a), idOf(b))
  );
}

/** What a moment of a trace is about: its hand-off or its touchpoint. */
export function idOf(entry: TraceEntry): string {
  switch (entry.kind) {
    case 'handover':
    case 'lacking':
      return entry.handoff.id;
    case 'passed':
      return entry.to.id;
    case 'silence':
      return entry.silence.after.id;
    case 'undated':
    case 'assumption':
      return entry.touchpoint.id;
  }
}

const sortKey = (date: PartialDate): string => representativeDay(date) ?? '9999';
