import { max, median, min, quantile } from 'simple-statistics';
import type { JourneyId } from '../ids';
import type { Workshop } from '../workshop/schema';
import { Evidence, type Journey, type Lane, LANES, type Touchpoint } from '../workshop/schema/journeys';
import { list } from '../workshop/table';
import { undated } from './chronology';
import { type Duration, type Durations, durationsOf } from './durations';
import { winsOf } from './wins';
import { findSilences, type Silence } from './silences';

/** What one won deal shows. */
export interface WinFigures extends Durations {
  readonly journey: Journey;
  readonly counts: Readonly<Record<Lane, number>>;
  readonly undated: number;
  readonly silences: readonly Silence[];
}

/** A figure over several wins, with the number of wins it rests on; quartiles only from five wins up. */
export interface Spread {
  readonly n: number;
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly quartiles: { readonly lower: number; readonly upper: number } | null;
  /** How many of the n rest on a date known to the month only. */
  readonly approximate: number;
}

/** A piece of content and the wins it was seen in. */
export interface ContentUse {
  readonly name: string;
  readonly wins: readonly JourneyId[];
  readonly touchpoints: number;
}

/** What all won deals show together. Only wins count; a lost deal is left out of every figure. */
export interface Findings {
  readonly wins: readonly WinFigures[];
  /** The wins that have at least one touchpoint: the n of what is counted in touchpoints. */
  readonly mapped: number;
  readonly toSales: Spread | null;
  readonly toClose: Spread | null;
  readonly total: Spread | null;
  readonly content: readonly ContentUse[];
  readonly evidence: Readonly<Record<Evidence, number>>;
  readonly handoffs: { readonly total: number; readonly wins: number; readonly withoutOwner: number };
}

/** Computes every figure of the pattern stage from the wins of a workshop. */
export function analyseWins({ journeys, patterns }: Pick<Workshop, 'journeys' | 'patterns'>): Findings {
  const won = winsOf(journeys);
  const wins = won.map((journey) => analyseWin(journey, patterns.thresholds.silenceDays));
  const handoffs = won.flatMap((journey) => list(journey.handoffs));
  return {
    wins,
    mapped: won.filter(({ touchpoints }) => touchpoints.order.length > 0).length,
    toSales: spreadOf(wins.map(({ toSales }) => toSales)),
    toClose: spreadOf(wins.map(({ toClose }) => toClose)),
    total: spreadOf(wins.map(({ total }) => total)),
    content: contentUse(won),
    evidence: countEvidence(won.flatMap((journey) => list(journey.touchpoints))),
    handoffs: {
      total: handoffs.length,
      wins: won.filter((journey) => journey.handoffs.order.length > 0).length,
      withoutOwner: handoffs.filter(({ owner }) => owner.trim() === '').length,
    },
  };
}

/** Median, range and quartiles of the durations that are known; null when none is. */
export function spreadOf(durations: readonly Duration[]): Spread | null {
  const known = durations.filter((duration) => duration.known);
  const days = known.map((duration) => duration.days);
  if (days.length === 0) return null;
  return {
    n: days.length,
    median: median(days),
    min: min(days),
    max: max(days),
    quartiles: days.length < 5 ? null : { lower: quantile(days, 0.25), upper: quantile(days, 0.75) },
    approximate: known.filter(({ approximate }) => approximate).length,
  };
}

/** Computes the figures of one deal; silences from `silenceDays` on. */
export function analyseWin(journey: Journey, silenceDays: number): WinFigures {
  const touchpoints = list(journey.touchpoints);
  return {
    journey,
    ...durationsOf(journey),
    counts: countBy(LANES, touchpoints, ({ lane }) => lane),
    undated: undated(journey).length,
    silences: findSilences(journey, silenceDays),
  };
}

/** Names that differ in case or spacing only are one piece of content, shown in the spelling used most. */
function contentUse(won: readonly Journey[]): readonly ContentUse[] {
  const uses = new Map<string, { spellings: string[]; wins: Set<JourneyId> }>();
  for (const journey of won) {
    for (const { content } of list(journey.touchpoints)) {
      const spelling = tidy(content);
      if (spelling === '') continue;
      const use = uses.get(spelling.toLowerCase()) ?? { spellings: [], wins: new Set() };
      use.spellings.push(spelling);
      use.wins.add(journey.id);
      uses.set(spelling.toLowerCase(), use);
    }
  }
  return [...uses.values()]
    .map(({ spellings, wins }) => ({ name: mostUsed(spellings), wins: [...wins], touchpoints: spellings.length }))
    .sort((a, b) => b.wins.length - a.wins.length || b.touchpoints - a.touchpoints || (a.name < b.name ? -1 : 1));
}

function mostUsed(spellings: readonly string[]): string {
  const count = (spelling: string) => spellings.filter((other) => other === spelling).length;
  return spellings.toSorted((a, b) => count(b) - count(a) || (a < b ? -1 : 1))[0] ?? '';
}

const tidy = (name: string): string => name.trim().replaceAll(/\s+/g, ' ');

const countEvidence = (touchpoints: readonly Touchpoint[]) =>
  countBy(Evidence.options, touchpoints, ({ evidence }) => evidence);

function countBy<K extends string, T>(
  keys: readonly K[],
  items: readonly T[],
  keyOf: (item: T) => K,
): Record<K, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
  for (const item of items) counts[keyOf(item)] += 1;
  return counts;
}
