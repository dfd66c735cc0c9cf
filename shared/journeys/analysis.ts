import type { Workshop } from '../workshop/schema';
import {
  Evidence,
  type Journey,
  type Lane,
  LANES,
  type Patterns,
  type Thresholds,
  type Touchpoint,
} from '../workshop/schema/journeys';
import { list } from '../workshop/table';
import { datedToClose } from './before-close';
import { type BeforeSales, beforeSalesOf, beforeSalesOver, type WinBeforeSales } from './before-sales';
import { chronology, type Dated } from './chronology';
import { type ContentUse, contentOf, unusedContent } from './content';
import { type Duration, type Durations, durationsOf, type Missing } from './durations';
import { type Loops, loopsOf, loopsOver, type WinLoops } from './loops';
import { endingsOf, findSilences, type Silence, type SilenceEnding } from './silences';
import { type Spread, spreadOfMeasures } from './spread';
import { type StageEntry, type Staged, stageEntries, spreadsOfEntries, stagedTouchpoints } from './stages';
import { type Sureness, surenessOf } from './sureness';
import { type Teams, teamsOf, teamsOver, type WinTeams } from './teams';
import { isWin } from './wins';

/** What keeps a duration out of the figures: a date that is missing, or that a single touchpoint is dated, from which no way leads. */
export type Unshown = Missing | 'single';

/** What one won deal shows. */
export interface WinFigures extends Omit<Durations, 'toSales'> {
  readonly toSales: Duration<Unshown>;
  readonly journey: Journey;
  /** Its dated touchpoints, earliest first. */
  readonly dated: readonly Dated[];
  readonly counts: Readonly<Record<Lane, number>>;
  readonly undated: number;
  /** Its dated touchpoints that can have come before the close; with fewer than two it shows no way from one to the next. */
  readonly datedToClose: number;
  readonly silences: readonly Silence[];
  readonly stages: readonly StageEntry[];
  /** Its dated touchpoints that stand for a buying stage. */
  readonly staged: readonly Staged[];
  readonly loops: WinLoops;
  readonly teams: WinTeams;
  readonly beforeSales: WinBeforeSales;
}

/** What all won deals show together. Only wins count; a lost deal and a lead that is only followed are left out of every figure. */
export interface Findings {
  readonly wins: readonly WinFigures[];
  /** The journeys that no figure counts. */
  readonly leftOut: { readonly lost: number; readonly followed: number };
  /** The wins that have at least one touchpoint: the n of what is counted in touchpoints. */
  readonly mapped: number;
  /** The wins with two or more dated touchpoints up to the close: the n of what lies between touchpoints. */
  readonly timed: number;
  readonly toSales: Spread | null;
  readonly toClose: Spread | null;
  readonly total: Spread | null;
  readonly stages: ReturnType<typeof spreadsOfEntries>;
  readonly content: readonly ContentUse[];
  /** The content that exists by name and that no win has used. */
  readonly unused: readonly string[];
  readonly beforeSales: BeforeSales;
  readonly endings: readonly SilenceEnding[];
  readonly loops: Loops;
  readonly teams: Teams;
  readonly evidence: Readonly<Record<Evidence, number>>;
  readonly sureness: Sureness;
  readonly handoffs: { readonly total: number; readonly wins: number; readonly withoutOwner: number };
}

/** What the figures are computed from, and nothing else of a workshop. */
interface Mapped extends Pick<Workshop, 'journeys'> {
  readonly patterns: Pick<Patterns, 'contentNames'> & { readonly thresholds: Pick<Thresholds, 'silenceDays'> };
}

/** Computes every figure of the pattern stage from the wins of a workshop. */
export function analyseWins({ journeys, patterns }: Mapped): Findings {
  const all = list(journeys);
  const won = all.filter(isWin);
  const wins = won.map((journey) => analyseWin(journey, patterns.thresholds.silenceDays));
  const handoffs = won.flatMap((journey) => list(journey.handoffs));
  const content = contentOf(won);
  return {
    wins,
    leftOut: {
      lost: all.filter(({ outcome, followed }) => outcome === 'lost' && !followed).length,
      followed: all.filter(({ followed }) => followed).length,
    },
    mapped: won.filter(({ touchpoints }) => touchpoints.order.length > 0).length,
    timed: wins.filter(isTimed).length,
    toSales: spreadOf(wins.map(({ toSales }) => toSales)),
    toClose: spreadOf(wins.map(({ toClose }) => toClose)),
    total: spreadOf(wins.map(({ total }) => total)),
    stages: spreadsOfEntries(wins.filter(isTimed).map(({ stages }) => stages)),
    content,
    unused: unusedContent(patterns.contentNames, content),
    beforeSales: beforeSalesOver(wins.map(({ beforeSales }) => beforeSales)),
    endings: endingsOf(wins.flatMap(({ silences }) => silences)),
    loops: loopsOver(wins),
    teams: teamsOver(wins.map(({ teams }) => teams)),
    evidence: countEvidence(won.flatMap((journey) => list(journey.touchpoints))),
    sureness: surenessOf(won),
    handoffs: {
      total: handoffs.length,
      wins: won.filter((journey) => journey.handoffs.order.length > 0).length,
      withoutOwner: handoffs.filter(({ owner }) => owner.trim() === '').length,
    },
  };
}

/** Median, range and quartiles of the durations that are known; null when none is. */
export function spreadOf(durations: readonly Duration<Unshown>[]): Spread | null {
  return spreadOfMeasures(
    durations.flatMap((each) => (each.known ? [{ amount: each.days, approximate: each.approximate }] : [])),
  );
}

/** Whether a win has two or more dated touchpoints up to its close. */
export const isTimed = ({ datedToClose: n }: Pick<WinFigures, 'datedToClose'>): boolean => n > 1;

/**
 * Computes the figures of one deal; silences from `silenceDays` on. A deal with a single dated touchpoint has no way to sales and no
 * silence: what else there was may only be missing on its map.
 */
export function analyseWin(journey: Journey, silenceDays: number): WinFigures {
  const touchpoints = list(journey.touchpoints);
  const dated = chronology(journey);
  const staged = stagedTouchpoints(journey, dated);
  const durations = durationsOf(journey, dated);
  const toClose = datedToClose(journey, dated).length;
  return {
    journey,
    dated,
    ...durations,
    toSales: durations.toSales.known && toClose < 2 ? { known: false, missing: 'single' } : durations.toSales,
    counts: countBy(LANES, touchpoints, ({ lane }) => lane),
    undated: touchpoints.length - dated.length,
    datedToClose: toClose,
    silences: toClose < 2 ? [] : findSilences(journey, silenceDays, dated),
    stages: stageEntries(journey, staged),
    staged,
    loops: loopsOf(journey, staged),
    teams: teamsOf(journey, dated),
    beforeSales: beforeSalesOf(journey, dated),
  };
}

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
