import type { TouchpointId } from '../../ids';
import { addDays, onDay } from '../../time';
import {
  BUYING_STAGES,
  type BuyingStage,
  type Disconnect,
  type Journey,
  type Thresholds,
  type Touchpoint,
} from '../../workshop/schema/journeys';
import { list } from '../../workshop/table';
import { isBeforeClose } from '../before-close';
import { buyingStageOf } from '../buying-stage';
import { type StageEntry, stageEntries, stagedTouchpoints } from '../stages';
import { isUndated, mayPrecede } from './order-of-days';
import type { LookedAt, Signal } from './signal';

/** What a win shows at one buying stage: content, none, or something undated that may have been content there. */
type Shown = 'content' | 'none' | 'undated';

/**
 * Content missing at a stage (S3): a buying stage that at least `bareWins` wins went through without any touchpoint with content. A
 * touchpoint counts for its own stage, and for the stage in whose days it falls. Wins that never entered a stage, as far as their dates
 * tell, say nothing of it; an undated piece of content without a stage may belong to any, so such a win is bare nowhere.
 */
export function findBare(
  wins: readonly Journey[],
  { bareWins }: Thresholds,
): { readonly signals: readonly Signal[]; readonly lookedAt: LookedAt } {
  const entered = wins.map((journey) => ({ journey, entries: stageEntries(journey) }));
  const signals = BUYING_STAGES.flatMap((stage) => {
    const through = entered.flatMap(({ journey, entries }) => {
      const entry = entries.find((each) => each.stage === stage);
      return entry ? [{ journey, shown: shownAt(journey, entry) }] : [];
    });
    const bare = through.flatMap(({ journey, shown }) => (shown === 'none' ? [journey] : []));
    return bare.length < bareWins ? [] : [signalOf(stage, bare, through.length)];
  });
  const n = entered.filter(({ entries }) => entries.length > 0).length;
  const undated = entered.filter(
    ({ journey, entries }) => entries.length === 0 && list(journey.touchpoints).some(isStagedButUndated),
  ).length;
  return { signals, lookedAt: { n, of: wins.length, undated } };
}

const isStagedButUndated = (touchpoint: Touchpoint): boolean =>
  isUndated(touchpoint) && buyingStageOf(touchpoint) !== null;

function shownAt(journey: Journey, entry: StageEntry): Shown {
  const pieces = list(journey.touchpoints).filter((each) => each.content.trim() !== '' && isBeforeClose(journey, each));
  if (pieces.some((each) => buyingStageOf(each) === entry.stage || fallsIn(entry, each))) return 'content';
  return pieces.some((each) => isUndated(each) && buyingStageOf(each) === null) ? 'undated' : 'none';
}

/** Whether a touchpoint may lie in the days of a stage; on the day on which the next one begins, only if it stands for no stage itself. */
function fallsIn({ day, until }: StageEntry, touchpoint: Touchpoint): boolean {
  const { date } = touchpoint;
  if (!mayPrecede(onDay(day), date)) return false;
  const last = until !== null && until > day && buyingStageOf(touchpoint) !== null ? addDays(until, -1) : until;
  return last === null || mayPrecede(date, onDay(last));
}

function signalOf(stage: BuyingStage, bare: readonly Journey[], through: number): Signal {
  const evidence: Disconnect['evidence'] = bare.map((journey) => ({
    journey: journey.id,
    touchpoint: entranceOf(journey, stage),
  }));
  return { kind: 'bare', key: `bare/${stage}`, side: 'marketing', evidence, stage, bare: bare.length, through };
}

const entranceOf = (journey: Journey, stage: BuyingStage): TouchpointId | null =>
  stagedTouchpoints(journey).find((each) => each.stage === stage)?.touchpoint.id ?? null;
