import type { MapPartId, MapStageId } from '../ids';
import { acceptUpdates } from '../shared-map/accept-updates';
import { definitionsOn } from '../shared-map/definitions-on';
import { laneOfKey, stageKey } from '../shared-map/part-key';
import type { PlaceOnMap } from '../shared-map/place-on-map';
import { proposeMap } from '../shared-map/propose-map';
import { hasLane, rowOf } from '../shared-map/rows';
import { whatWinsShow } from '../shared-map/what-wins-show';
import { wholeBetween } from '../whole-between';
import type { Workshop } from '../workshop/schema';
import { MOST_DAYS } from '../workshop/schema/journeys';
import type { MapPart, MapStage, SharedMap } from '../workshop/schema/shared-map';
import { settled } from '../workshop/settled';
import { insert, list, move, remove } from '../workshop/table';
import type { Command } from './command';

/** Puts the map on the table that the wins give; a map that has stages already stays as it is. */
export const proposeSharedMap = (newId: () => string): Command => ({
  label: 'map.propose',
  apply(draft) {
    if (draft.sharedMap.stages.order.length > 0) return;
    draft.sharedMap = proposeMap(whatWinsShow(winsIn(draft)), newId);
  },
});

/** Takes over what the wins changed since (see `reviewMap`), as far as it is named by key. */
export const acceptMapUpdates = (keys: readonly string[], newId: () => string): Command => ({
  label: 'map.propose',
  apply(draft) {
    acceptUpdates(draft.sharedMap, whatWinsShow(winsIn(draft)), { keys, newId });
  },
});

/** Lets everything be proposed again that was taken off the map. */
export const offerDroppedAgain = (): Command => ({
  label: 'map.propose',
  apply({ sharedMap }) {
    sharedMap.dropped = [];
  },
});

/** Adds a stage of the room's own at the end. */
export const addMapStage = (id: MapStageId, name: string): Command => ({
  label: 'map.addStage',
  apply({ sharedMap }) {
    insert(sharedMap.stages, { id, stage: null, name, days: null, wins: [], proposed: null });
  },
});

/** Names a stage, or says how many days it takes; a run of edits of one field is one step. */
export const editMapStage = (id: MapStageId, fields: Partial<Pick<MapStage, 'name' | 'days'>>): Command => ({
  label: 'map.editStage',
  group: `map.stage:${id}:${Object.keys(fields).join()}`,
  apply({ sharedMap }) {
    const stage = sharedMap.stages.byId[id];
    if (!stage) return;
    if (fields.name !== undefined) stage.name = fields.name;
    if (fields.days !== undefined) stage.days = fields.days === null ? null : wholeBetween(fields.days, 0, MOST_DAYS);
  },
});

/** Moves a stage to a place among the stages, with everything on it. */
export const moveMapStage = (id: MapStageId, index: number): Command => ({
  label: 'map.moveStage',
  apply({ sharedMap }) {
    move(sharedMap.stages, id, index);
  },
});

/** Takes a stage off the map, with everything on it; nothing of it is proposed again. */
export const removeMapStage = (id: MapStageId): Command => ({
  label: 'map.removeStage',
  apply({ sharedMap }) {
    const stage = sharedMap.stages.byId[id];
    if (!stage) return;
    for (const part of list(sharedMap.parts)) {
      if (part.stage === id) dropPart(sharedMap, part);
      else if (part.proposed?.stage === id) part.proposed.stage = part.stage;
    }
    if (stage.stage !== null && stage.proposed !== null) drop(sharedMap, stageKey(stage.stage));
    remove(sharedMap.stages, id);
  },
});

/** Adds something of the room's own to a stage; a definition stands on a map once. */
export const addMapPart = (part: Pick<MapPart, 'id' | 'kind' | 'stage' | 'lane' | 'text'>): Command => ({
  label: 'map.addPart',
  apply({ sharedMap }) {
    if (!Object.hasOwn(sharedMap.stages.byId, part.stage)) return;
    if (part.kind === 'definition' && definitionsOn(sharedMap).has(part.text)) return;
    insert(sharedMap.parts, { ...part, wins: [], proposed: null });
  },
});

/** Changes what a part says; a run of edits is one step. */
export const editMapPart = (id: MapPartId, text: string): Command => ({
  label: 'map.editPart',
  group: `map.part:${id}`,
  apply({ sharedMap }) {
    const part = sharedMap.parts.byId[id];
    if (part) part.text = text;
  },
});

/** Moves a part to another stage, lane or place in its row. */
export const moveMapPart = (id: MapPartId, { stage, lane, index }: PlaceOnMap): Command => ({
  label: 'map.movePart',
  apply({ sharedMap }) {
    const part = sharedMap.parts.byId[id];
    if (!part || !Object.hasOwn(sharedMap.stages.byId, stage)) return;
    const before = { stage: part.stage, row: rowOf(part) };
    part.stage = stage;
    if (hasLane(part.kind) && lane !== null) part.lane = lane;
    const isThere = before.stage === part.stage && before.row === rowOf(part);
    if (index !== null || !isThere) placeAmong(sharedMap, part, index ?? Number.MAX_SAFE_INTEGER);
  },
});

/** Takes a part off the map; it is not proposed again. */
export const removeMapPart = (id: MapPartId): Command => ({
  label: 'map.removePart',
  apply({ sharedMap }) {
    const part = sharedMap.parts.byId[id];
    if (part) dropPart(sharedMap, part);
  },
});

/** Gives a part or a stage that the room changed back what the wins gave it. */
export const restoreWinsWording = (id: MapPartId | MapStageId): Command => ({
  label: 'map.restorePart',
  apply({ sharedMap }) {
    const part = sharedMap.parts.byId[id as MapPartId];
    if (part?.proposed) {
      part.text = part.proposed.text;
      part.lane = laneOfKey(part.proposed.key);
      if (Object.hasOwn(sharedMap.stages.byId, part.proposed.stage)) part.stage = part.proposed.stage;
    }
    const stage = sharedMap.stages.byId[id as MapStageId];
    if (stage?.proposed) Object.assign(stage, stage.proposed);
  },
});

/** What a map is proposed from, as it is kept: all touchpoints of all wins are read. */
const winsIn = ({ journeys, definitions }: Workshop): Pick<Workshop, 'journeys' | 'definitions'> => ({
  journeys: settled(journeys),
  definitions: settled(definitions),
});

/** Puts a part at a place among those of its stage and row. */
function placeAmong({ parts }: SharedMap, part: MapPart, index: number): void {
  const cell = list(parts).filter(
    (each) => each.id !== part.id && each.stage === part.stage && rowOf(each) === rowOf(part),
  );
  const next = cell[Math.max(0, index)];
  const last = cell.at(-1);
  const from = parts.order.indexOf(part.id);
  const anchor = next ? parts.order.indexOf(next.id) : last ? parts.order.indexOf(last.id) + 1 : from;
  move(parts, part.id, anchor > from ? anchor - 1 : anchor);
}

function dropPart(map: Workshop['sharedMap'], part: MapPart): void {
  if (part.proposed !== null) drop(map, part.proposed.key);
  remove(map.parts, part.id);
}

function drop({ dropped }: SharedMap, key: string): void {
  if (!dropped.includes(key)) dropped.push(key);
}
