import { compareText } from '../compare-text';
import { type PartialDate, representativeDay, UNKNOWN_DATE } from '../time';
import type { Handoff, Journey, Touchpoint } from '../workshop/schema/journeys';
import { list } from '../workshop/table';
import { chronology, undated } from './chronology';
import { earliestDay, latestDay } from './possible-days';
import { findSilences, type Silence } from './silences';

/** What a hand-off does not say. */
export type Lacking = 'date' | 'dataPassed' | 'owner';

/** A moment of a lead at which something passed, is missing, is only assumed or is to be checked, and its end (S2: "every handover, every gap, every assumption made"). */
export type TraceEntry =
  | { readonly kind: 'handoff'; readonly date: PartialDate; readonly handoff: Handoff }
  | { readonly kind: 'passed'; readonly date: PartialDate; readonly from: Touchpoint; readonly to: Touchpoint }
  | {
      readonly kind: 'lacking';
      readonly date: PartialDate;
      readonly handoff: Handoff;
      readonly lacks: readonly Lacking[];
    }
  | { readonly kind: 'silence'; readonly date: PartialDate; readonly silence: Silence }
  | { readonly kind: 'undated'; readonly date: PartialDate; readonly touchpoint: Touchpoint }
  | { readonly kind: 'assumption' | 'check'; readonly date: PartialDate; readonly touchpoint: Touchpoint }
  | { readonly kind: 'end'; readonly date: PartialDate; readonly outcome: Journey['outcome'] };

/** A lead followed from first touch to its end. */
export interface Trace {
  readonly entries: readonly TraceEntry[];
  readonly handoffs: number;
  readonly gaps: number;
  readonly assumptions: number;
  readonly checks: number;
}

/** What a moment is. */
export const traceGroup = {
  handoff: 'handoff',
  passed: 'handoff',
  lacking: 'gap',
  silence: 'gap',
  undated: 'gap',
  assumption: 'assumption',
  check: 'check',
  end: 'end',
} as const satisfies Record<TraceEntry['kind'], string>;

/**
 * Follows a lead in order of time; what has no date comes last. A passage is a touchpoint of one team after one of the other; a hand-off in
 * its direction covers it when its date may lie between the two, and one without a date covers the first that is left. A gap is a silence
 * from `silenceDays` on, a touchpoint without a date, or a hand-off that does not say when, what or whose. An assumption is what is
 * assumed; what is only remembered, or told in two versions, is to be checked. The end stands last, also while nobody knows its date.
 */
export function traceOf(journey: Journey, silenceDays: number): Trace {
  const entries = [
    ...handedOff(journey),
    ...passages(journey),
    ...lackingHandoffs(journey),
    ...findSilences(journey, silenceDays).map((silence): TraceEntry => ({
      kind: 'silence',
      date: silence.after.date,
      silence,
    })),
    ...undated(journey).map((touchpoint): TraceEntry => ({ kind: 'undated', date: UNKNOWN_DATE, touchpoint })),
    ...list(journey.touchpoints).flatMap(doubtOf),
  ].sort(byTime);
  const count = (group: (typeof traceGroup)[TraceEntry['kind']]) =>
    entries.filter(({ kind }) => traceGroup[kind] === group).length;
  return {
    entries: [...entries, { kind: 'end', date: journey.closedOn, outcome: journey.outcome }],
    handoffs: count('handoff'),
    gaps: count('gap'),
    assumptions: count('assumption'),
    checks: count('check'),
  };
}

function doubtOf(touchpoint: Touchpoint): readonly TraceEntry[] {
  const { date, evidence, otherVersion } = touchpoint;
  if (evidence === 'assumed') return [{ kind: 'assumption', date, touchpoint }];
  const isDoubtful = evidence === 'remembered' || otherVersion.trim() !== '';
  return isDoubtful ? [{ kind: 'check', date, touchpoint }] : [];
}

const handedOff = ({ handoffs }: Journey): readonly TraceEntry[] =>
  list(handoffs).map((handoff) => ({ kind: 'handoff', date: handoff.date, handoff }));

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

const KINDS: readonly TraceEntry['kind'][] = [
  'assumption',
  'check',
  'undated',
  'silence',
  'passed',
  'handoff',
  'lacking',
  'end',
];

function byTime(a: TraceEntry, b: TraceEntry): number {
  return (
    compareText(sortKey(a.date), sortKey(b.date)) ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    compareText(idOf(a), idOf(b))
  );
}

/** What a moment of a trace is about: its hand-off or its touchpoint; the end is about the lead. */
export function idOf(entry: TraceEntry): string {
  switch (entry.kind) {
    case 'handoff':
    case 'lacking':
      return entry.handoff.id;
    case 'passed':
      return entry.to.id;
    case 'silence':
      return entry.silence.after.id;
    case 'undated':
    case 'assumption':
    case 'check':
      return entry.touchpoint.id;
    case 'end':
      return '';
  }
}

const sortKey = (date: PartialDate): string => representativeDay(date) ?? '9999';
