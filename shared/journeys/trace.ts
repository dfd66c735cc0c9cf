import { compareText } from '../compare-text';
import { type PartialDate, representativeDay, UNKNOWN_DATE } from '../time';
import type { Handoff, Journey, Touchpoint } from '../workshop/schema/journeys';
import { list } from '../workshop/table';
import { undated } from './chronology';
import { passagesOf } from './passages';
import { findSilences, type Silence } from './silences';
import type { Measure } from './spread';

/** What a hand-off does not say. */
export type Lacking = 'date' | 'dataPassed' | 'owner';

/** A moment of a lead at which something passed, is missing, is only assumed or is to be checked, and its end (S2: "every handover, every gap, every assumption made"). */
export type TraceEntry =
  | { readonly kind: 'handoff'; readonly date: PartialDate; readonly handoff: Handoff }
  | {
      readonly kind: 'passed';
      readonly date: PartialDate;
      readonly from: Touchpoint;
      readonly to: Touchpoint;
      /** How long afterwards it was handed over; null when it never was. */
      readonly after: Measure | null;
    }
  | { readonly kind: 'open'; readonly date: PartialDate; readonly from: Touchpoint; readonly to: Touchpoint }
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
  passed: 'gap',
  open: 'check',
  lacking: 'gap',
  silence: 'gap',
  undated: 'gap',
  assumption: 'assumption',
  check: 'check',
  end: 'end',
} as const satisfies Record<TraceEntry['kind'], string>;

/**
 * Follows a lead in order of time; what has no date comes last. A hand-off is one that is on the map. A gap is a passage between the two
 * teams that no hand-off covers on or before its day (see `passagesOf`), a silence from `silenceDays` on, a touchpoint without a date, or a
 * hand-off that does not say when, what or whose. An assumption is what is assumed; what is only remembered, or told in two versions, is
 * to be checked, and so is a passage of which the dates do not tell whether it was handed over. The end stands last, also while nobody
 * knows its date.
 */
export function traceOf(journey: Journey, silenceDays: number): Trace {
  const entries = [
    ...handedOff(journey),
    ...openPassages(journey),
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

/** The passages between the two teams that no hand-off covers in time, as far as the dates tell. */
function openPassages(journey: Journey): readonly TraceEntry[] {
  return passagesOf(journey).flatMap(({ from, to, handing }): readonly TraceEntry[] => {
    if (handing.kind === 'covered') return [];
    if (handing.kind === 'unknown') return [{ kind: 'open', date: to.date, from, to }];
    return [{ kind: 'passed', date: to.date, from, to, after: handing.kind === 'late' ? handing.after : null }];
  });
}

const KINDS: readonly TraceEntry['kind'][] = [
  'assumption',
  'check',
  'undated',
  'silence',
  'passed',
  'open',
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
    case 'open':
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
