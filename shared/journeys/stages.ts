import { daysBetween, type IsoDate, type PartialDate, representativeDay } from '../time';
import { BUYING_STAGES, type BuyingStage, type Journey } from '../workshop/schema/journeys';
import { datedToClose } from './before-close';
import { buyingStageOf } from './buying-stage';
import { chronology, type Dated } from './chronology';
import { type Measure, type Spread, spreadOfMeasures } from './spread';

/** A buying stage that a win went into, from the day it was entered to the day the next one was; the last until the close. */
export interface StageEntry {
  readonly stage: BuyingStage;
  readonly day: IsoDate;
  /** Null while the close that ends the last stage has no date. */
  readonly until: IsoDate | null;
  /** Whether one of its ends is known to the month only. */
  readonly approximate: boolean;
}

/** A dated touchpoint that stands for a buying stage. */
export interface Staged extends Dated {
  readonly stage: BuyingStage;
}

/**
 * The buying stages of a win in the order in which it went into them. Formula: a win enters a stage on the day of its first dated
 * touchpoint of that stage, unless it has been further already; it stays until it enters a later one, in the last until the close. On
 * one day the earlier stage comes first. A stage that was jumped over has no entry and no days. Touchpoints without a stage, without a
 * date or after the close say nothing. A month counts as its 15th.
 */
export function stageEntries(
  journey: Journey,
  staged: readonly Staged[] = stagedTouchpoints(journey),
): readonly StageEntry[] {
  const entered: Staged[] = [];
  for (const each of staged) {
    const last = entered.at(-1);
    if (!last || isLater(each.stage, last.stage)) entered.push(each);
  }
  const close = representativeDay(journey.closedOn);
  return entered.map(({ stage, day, touchpoint }, index) => {
    const next = entered[index + 1];
    const until = next?.day ?? (close !== null && close < day ? day : close);
    return {
      stage,
      day,
      until,
      approximate: isMonth(touchpoint.date) || isMonth(next?.touchpoint.date ?? journey.closedOn),
    };
  });
}

/**
 * Days per buying stage over the wins. Formula: for each win with two or more dated touchpoints until − day of its entry; shown is the
 * median of those that went into it. A single dated touchpoint says where a win was, not how long.
 */
export function stageSpreads(wins: readonly Journey[]): Readonly<Record<BuyingStage, Spread | null>> {
  return spreadsOfEntries(wins.filter(showsStageDays).map((win) => stageEntries(win)));
}

/** Whether a win can say how long it stayed in a stage: two or more of its touchpoints are dated up to the close. */
export const showsStageDays = (win: Journey): boolean => datedToClose(win).length > 1;

/** The same over entries that are at hand already, one list for each win. */
export function spreadsOfEntries(
  wins: readonly (readonly StageEntry[])[],
): Readonly<Record<BuyingStage, Spread | null>> {
  const measures: Record<BuyingStage, Measure[]> = { awareness: [], interest: [], evaluation: [], decision: [] };
  for (const entries of wins) {
    for (const { stage, day, until, approximate } of entries) {
      if (until !== null) measures[stage].push({ amount: daysBetween(day, until), approximate });
    }
  }
  return {
    awareness: spreadOfMeasures(measures.awareness),
    interest: spreadOfMeasures(measures.interest),
    evaluation: spreadOfMeasures(measures.evaluation),
    decision: spreadOfMeasures(measures.decision),
  };
}

/** The dated touchpoints up to the close that stand for a buying stage, earliest first; on one day the earlier stage first. */
export function stagedTouchpoints(journey: Journey, dated: readonly Dated[] = chronology(journey)): readonly Staged[] {
  const staged: Staged[] = [];
  for (const { touchpoint, day } of datedToClose(journey, dated)) {
    const stage = buyingStageOf(touchpoint);
    if (stage !== null) staged.push({ touchpoint, day, stage });
  }
  return staged.sort((a, b) => (a.day === b.day ? placeOf(a.stage) - placeOf(b.stage) : a.day < b.day ? -1 : 1));
}

/** Whether the first of two buying stages comes after the second. */
export const isLater = (stage: BuyingStage, than: BuyingStage): boolean => placeOf(stage) > placeOf(than);

/** The buying stages between two of them, both left out. */
export const stagesBetween = (from: BuyingStage, to: BuyingStage): readonly BuyingStage[] =>
  BUYING_STAGES.slice(placeOf(from) + 1, placeOf(to));

const placeOf = (stage: BuyingStage): number => BUYING_STAGES.indexOf(stage);

const isMonth = ({ precision }: PartialDate): boolean => precision === 'month';
