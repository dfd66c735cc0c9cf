import type { Workshop } from '../../workshop/schema';
import type { Thresholds } from '../../workshop/schema/journeys';
import { winsOf } from '../wins';
import { findBare } from './bare';
import { findCold } from './cold';
import { findEarly } from './early';
import { findLate } from './late';
import { findParked } from './parked';
import { type ReadWin, readWin } from './read-win';
import { findReturned } from './returned';
import { type LookedAt, type Signal, SIGNAL_KINDS, type SignalKind } from './signal';
import { findUnanswered } from './unanswered';
import { findUnnoted } from './unnoted';
import { lookedAt, signalsIn, type Verdict } from './verdict';

/** Everything in the wins that looks like a disconnect, and how many wins each rule could look at. */
export interface Detected {
  readonly signals: readonly Signal[];
  readonly lookedAt: Readonly<Record<SignalKind, LookedAt>>;
}

/** Runs every rule over the wins of a workshop. Only wins count; a lost deal or a lead that is followed shows nothing here. */
export function detectSignals({ journeys, patterns: { thresholds } }: Mapped): Detected {
  const wins = winsOf(journeys).map(readWin);
  const found = SIGNAL_KINDS.map((kind) => [kind, run(kind, wins, thresholds)] as const);
  const counts = Object.fromEntries(found.map(([kind, each]) => [kind, each.lookedAt]));
  return {
    signals: found.flatMap(([, { signals }]) => signals),
    lookedAt: counts as Record<SignalKind, LookedAt>,
  };
}

interface Mapped extends Pick<Workshop, 'journeys'> {
  readonly patterns: Pick<Workshop['patterns'], 'thresholds'>;
}

interface Found {
  readonly signals: readonly Signal[];
  readonly lookedAt: LookedAt;
}

type Rule = (win: ReadWin, thresholds: Thresholds) => readonly Verdict[];

function run(kind: SignalKind, wins: readonly ReadWin[], thresholds: Thresholds): Found {
  if (kind === 'bare') return findBare(wins, thresholds);
  const verdicts = wins.map((win) => RULES[kind](win, thresholds));
  return { signals: signalsIn(verdicts), lookedAt: lookedAt(verdicts) };
}

const RULES: Readonly<Record<Exclude<SignalKind, 'bare'>, Rule>> = {
  early: findEarly,
  returned: findReturned,
  late: findLate,
  cold: findCold,
  parked: findParked,
  unnoted: findUnnoted,
  unanswered: findUnanswered,
};
