import type { TouchpointId } from '../../ids';
import { addDays, onDay } from '../../time';
import {
  BUYING_STAGES,
  type BuyingStage,
  type Disconnect,
  type Thresholds,
  type Touchpoint,
} from '../../workshop/schema/journeys';
import { buyingStageOf } from '../buying-stage';
import type { StageEntry } from '../stages';
import { isUndated, mayPrecede } from './order-of-days';
import type { ReadWin } from './read-win';
import type { LookedAt, Signal } from './signal';

/** What a win shows at one buying stage: content, none, or something undated that may have been content there. */
type Shown = 'content' | 'none' | 'undated';

/**
 * Content missing at a stage (S3): a buying stage that at least `bareWins` wins went through without any touchpoint with content. A
 * touchpoint counts for its own stage, and for the stage in whose days it falls. Wins that never entered a stage, as far as their dates
 * tell, say nothing of it; an undated piece of content without a stage may belong to any, so such a win is bare nowhere.
 */
export function findBare(
  wins: readonly ReadWin[],
  { bareWins }: Thresholds,
): { readonly signals: readonly Signal[]; readonly lookedAt: LookedAt } {
  const signals = BUYING_STAGES.flatMap((stage) => {
    const through = wins.flatMap((win) => {
      const entry = win.entries.find((each) => each.stage === stage);
      return entry ? [{ win, shown: shownAt(win, entry) }] : [];
    });
    const bare = through.flatMap(({ win, shown }) => (shown === 'none' ? [win] : []));
    return bare.length < bareWins ? [] : [signalOf(stage, bare, through.length)];
  });
  const n = wins.filter(({ entries }) => entries.length > 0).length;
  const undated = wins.filter(
    ({ touchpoints, entries }) => entries.length === 0 && touchpoints.some(isStagedButUndated),
  ).length;
  return { signals, lookedAt: { n, of: wins.length, undated } };
}

const isStagedButUndated = (touchpoint: Touchpoint): boolean =>
  isUndated(touchpoint) && buyingStageOf(touchpoint) !== null;

function shownAt({ touchpoints }: ReadWin, entry: StageEntry): Shown {
  const pieces = touchpoints.filter(({ content }) => content.trim() !== '');
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

function signalOf(stage: BuyingStage, bare: readonly ReadWin[], through: number): Signal {
  const evidence: Disconnect['evidence'] = bare.map((win) => ({
    journey: win.journey.id,
    touchpoint: entranceOf(win, stage),
  }));
  return { kind: 'bare', key: `bare/${stage}`, side: 'marketing', evidence, stage, bare: bare.length, through };
}

const entranceOf = ({ staged }: ReadWin, stage: BuyingStage): TouchpointId | null =>
  staged.find((each) => each.stage === stage)?.touchpoint.id ?? null;
