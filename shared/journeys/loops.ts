import type { LinkId } from '../ids';
import type { IsoDate } from '../time';
import type { BuyingStage, Journey, Touchpoint } from '../workshop/schema/journeys';
import { list } from '../workshop/table';
import { earliestDay, latestDay } from './possible-days';
import { isLater, type Staged, stagedTouchpoints, stagesBetween } from './stages';

/** A move of the buyer back to an earlier buying stage. */
export interface StageReturn {
  readonly touchpoint: Touchpoint;
  readonly day: IsoDate;
  readonly from: BuyingStage;
  readonly to: BuyingStage;
}

/** A step forward that left at least one buying stage out. */
export interface StageJump {
  readonly touchpoint: Touchpoint;
  readonly day: IsoDate;
  readonly from: BuyingStage;
  readonly to: BuyingStage;
  readonly over: readonly BuyingStage[];
}

/** How far one win was from a straight line. */
export interface WinLoops {
  readonly returns: readonly StageReturn[];
  readonly jumps: readonly StageJump[];
  /** The "led to" links whose end can only lie before their beginning. */
  readonly backLinks: readonly LinkId[];
}

/** A count over several wins, and in how many of them anything of it was found. */
export interface CountInWins {
  readonly count: number;
  readonly wins: number;
}

/** The loops of all wins; `staged` is their n: the wins with at least two dated touchpoints that stand for a buying stage. */
export interface Loops {
  readonly staged: number;
  readonly returns: CountInWins;
  readonly jumps: CountInWins;
  readonly backLinks: CountInWins;
}

/**
 * The loops of one win. Formula: the buyer stands at the stage of the last touchpoint that counts. One of the buyer or the sales lane, or
 * whose stage was named by hand, always counts; what marketing sends counts only where it goes further than the buyer has been, since a
 * newsletter moves nobody back. A return is a step to an earlier stage; a jump is the first step into a later one that leaves a stage out
 * between it and the furthest before. On one day the earlier stage comes first.
 */
export function loopsOf(journey: Journey, staged: readonly Staged[] = stagedTouchpoints(journey)): WinLoops {
  const returns: StageReturn[] = [];
  const jumps: StageJump[] = [];
  let at: BuyingStage | null = null;
  let furthest: BuyingStage | null = null;
  for (const { touchpoint, day, stage } of staged) {
    const isFurther: boolean = furthest === null || isLater(stage, furthest);
    if (!isFurther && !movesBack(touchpoint)) continue;
    if (at !== null && isLater(at, stage)) returns.push({ touchpoint, day, from: at, to: stage });
    if (furthest !== null && isFurther) {
      const over = stagesBetween(furthest, stage);
      if (over.length > 0) jumps.push({ touchpoint, day, from: furthest, to: stage, over });
    }
    at = stage;
    if (isFurther) furthest = stage;
  }
  return { returns, jumps, backLinks: backLinksOf(journey) };
}

/** Adds the loops of the wins up. Formula: the sum over the wins, and the number of wins with at least one. */
export function loopsOver(wins: readonly { readonly loops: WinLoops; readonly staged: readonly Staged[] }[]): Loops {
  const count = (of: (loops: WinLoops) => readonly unknown[]): CountInWins => {
    const counts = wins.map(({ loops }) => of(loops).length);
    return { count: counts.reduce((sum, each) => sum + each, 0), wins: counts.filter((each) => each > 0).length };
  };
  return {
    staged: wins.filter(({ staged }) => staged.length > 1).length,
    returns: count(({ returns }) => returns),
    jumps: count(({ jumps }) => jumps),
    backLinks: count(({ backLinks }) => backLinks),
  };
}

const movesBack = ({ lane, stage }: Touchpoint): boolean => lane !== 'marketing' || stage !== null;

function backLinksOf({ links, touchpoints }: Journey): readonly LinkId[] {
  return list(links).flatMap(({ id, from, to }) => {
    const [start, end] = [touchpoints.byId[from], touchpoints.byId[to]];
    const earliest = start ? earliestDay(start.date) : null;
    const latest = end ? latestDay(end.date) : null;
    return earliest !== null && latest !== null && latest < earliest ? [id] : [];
  });
}
