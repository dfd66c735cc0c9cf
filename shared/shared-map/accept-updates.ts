import { invariant } from '../invariant';
import type { MapPartId, MapStageId } from '../ids';
import { BUYING_STAGES, type BuyingStage } from '../workshop/schema/journeys';
import type { MapPart, MapStage, SharedMap } from '../workshop/schema/shared-map';
import { insert, list, remove } from '../workshop/table';
import { handOnPart, handOnStage } from './hand';
import { partFrom, stageFrom } from './propose-map';
import { type MapUpdate, reviewMap } from './review-map';
import type { ShownPart, ShownStage, WinsShow } from './what-wins-show';

/**
 * Writes what the wins changed (see `reviewMap`) into the map, as far as it was accepted: the wins that something rests on, and the words,
 * days and place of what nobody touched. What the room changed keeps its words; when no win shows it any more it stays as the room's own.
 */
export function acceptUpdates(map: SharedMap, shown: WinsShow, { keys, newId }: AcceptOptions): void {
  const wanted = new Set(keys);
  const before = new Set<string>(map.stages.order);
  // Stages come first, so that parts find theirs; they go last, when it is clear what still stands on them.
  for (const update of reviewMap(map, shown)) {
    if (wanted.has(update.key) && update.of === 'stage' && update.change !== 'gone') acceptStage(map, update, newId);
  }
  const updates = reviewMap(map, shown);
  for (const update of updates) {
    // A stage that is new brings what belongs to it and stood elsewhere for want of it.
    const isBrought = update.of === 'part' && update.change === 'changed' && !before.has(update.stage);
    if (update.of === 'part' && (isBrought || wanted.has(update.key))) acceptPart(map, update, newId);
  }
  for (const update of updates) {
    const isGone = update.of === 'stage' && update.change === 'gone';
    if (isGone && wanted.has(update.key)) letStageGo(map, update.there.id);
  }
}

/** What was accepted, by the keys of `reviewMap`. */
export interface AcceptOptions {
  readonly keys: readonly string[];
  readonly newId: () => string;
}

type Of<O extends MapUpdate['of']> = Extract<MapUpdate, { of: O }>;

function acceptStage(map: SharedMap, update: Exclude<Of<'stage'>, { change: 'gone' }>, newId: () => string): void {
  if (update.change === 'new') {
    insert(map.stages, stageFrom(update.shown, newId() as MapStageId), placeFor(map, update.shown.stage));
    return;
  }
  const stage = invariant(map.stages.byId[update.there.id], 'an update names a stage that is there');
  updateStage(stage, update.shown);
}

function updateStage(stage: MapStage, { name, days, wins }: ShownStage): void {
  if (handOnStage(stage) === 'none') stage.days = days;
  stage.wins = [...wins];
  stage.proposed = { name, days };
}

function acceptPart(map: SharedMap, update: Of<'part'>, newId: () => string): void {
  if (update.change === 'new') {
    const stage = list(map.stages).find((each) => each.stage === update.shown.stage);
    if (stage) insert(map.parts, partFrom(update.shown, stage.id, newId() as MapPartId));
    return;
  }
  const part = invariant(map.parts.byId[update.there.id], 'an update names a part that is there');
  if (update.change === 'changed') updatePart(part, update.shown, update.stage);
  else if (handOnPart(part) === 'none') remove(map.parts, part.id);
  else {
    part.proposed = null;
    part.wins = [];
  }
}

function updatePart(part: MapPart, { key, text, wins }: ShownPart, stage: MapStageId): void {
  if (handOnPart(part) === 'none') {
    part.text = text;
    part.stage = stage;
  }
  part.wins = [...wins];
  part.proposed = { key, stage, text };
}

/** A stage that the room changed, or that something still stands on, stays as the room's own. */
function letStageGo(map: SharedMap, id: MapStageId): void {
  const stage = map.stages.byId[id];
  if (!stage) return;
  const isBare = !list(map.parts).some((part) => part.stage === id);
  if (isBare && handOnStage(stage) === 'none') {
    forgetStage(map, id);
    remove(map.stages, id);
  } else {
    stage.stage = null;
    stage.proposed = null;
    stage.wins = [];
  }
}

/** Parts that were proposed at a stage that goes, and moved by the room, were proposed where they stand now. */
function forgetStage({ parts }: SharedMap, id: MapStageId): void {
  for (const part of list(parts)) if (part.proposed?.stage === id) part.proposed.stage = part.stage;
}

/** Before the first stage that comes later on the way to a decision, else at the end. */
function placeFor({ stages }: SharedMap, stage: BuyingStage): number {
  const rank = BUYING_STAGES.indexOf(stage);
  const index = list(stages).findIndex((each) => each.stage !== null && BUYING_STAGES.indexOf(each.stage) > rank);
  return index === -1 ? stages.order.length : index;
}
