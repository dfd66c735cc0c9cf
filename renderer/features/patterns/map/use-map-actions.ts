import {
  addMapPart,
  addMapStage,
  moveMapPart,
  moveMapStage,
  removeMapPart,
  removeMapStage,
  restoreWinsWording,
} from '../../../../shared/commands/shared-map';
import type { MapPartId, MapStageId } from '../../../../shared/ids';
import { invariant } from '../../../../shared/invariant';
import type { MapView } from '../../../../shared/shared-map/map-view';
import type { PlaceOnMap } from '../../../../shared/shared-map/place-on-map';
import type { MapPartKind } from '../../../../shared/workshop/schema/shared-map';
import { t } from '../../../i18n/i18n';
import { newId } from '../../../state/new-id';
import { useDispatch } from '../../../state/session-context';
import { useRemoval } from '../../../state/use-removal';
import { placeWords, stageName } from './map-words';

/** What can be added: a stage, a kind of part, or a definition by its id. */
export type Addition = 'stage' | Exclude<MapPartKind, 'definition'> | `definition:${string}`;

/** Everything that canvas and table do to the map; each says what it did. */
export interface MapActions {
  /** Adds to a stage (the first when none is named) and answers the id of what is new. */
  readonly add: (what: Addition, stage: string | undefined) => string;
  readonly movePart: (id: string, place: PlaceOnMap) => void;
  readonly moveStage: (id: string, index: number) => void;
  readonly removePart: (id: string) => void;
  readonly removeStage: (id: string) => void;
  readonly restore: (id: string) => void;
}

export function useMapActions(view: MapView, say: (text: string) => void): MapActions {
  const dispatch = useDispatch();
  const remove = useRemoval();
  const partOf = (id: string) => view.parts.find((part) => part.id === id);
  return {
    add(what, stage) {
      if (what === 'stage') {
        const id = newId<MapStageId>();
        dispatch(addMapStage(id, t('map.newStage')));
        return id;
      }
      const id = newId<MapPartId>();
      const on = invariant(stage ?? view.stages[0]?.id, 'parts are only added where there is a stage');
      dispatch(addMapPart({ id, stage: on as MapStageId, ...contentOf(what) }));
      return id;
    },
    movePart(id, place) {
      if (!dispatch(moveMapPart(id as MapPartId, place))) return;
      const part = partOf(id);
      if (!part) return;
      const isSame = part.stage === place.stage && part.lane === place.lane;
      const where = placeWords(view, { ...part, stage: place.stage, lane: place.lane });
      say(t(isSame ? 'map.moved.order' : 'map.moved', { place: where }));
    },
    moveStage(id, index) {
      dispatch(moveMapStage(id as MapStageId, index));
    },
    removePart(id) {
      remove(removeMapPart(id as MapPartId), t('map.removed', { name: partOf(id)?.text ?? '' }));
    },
    removeStage(id) {
      remove(removeMapStage(id as MapStageId), t('map.stage.removed', { name: stageName(view, id) }));
    },
    restore(id) {
      if (dispatch(restoreWinsWording(id as MapPartId | MapStageId))) say(t('map.restored'));
    },
  };
}

function contentOf(what: Exclude<Addition, 'stage'>) {
  switch (what) {
    case 'touchpoint':
      return { kind: what, lane: 'buyer', text: '' } as const;
    case 'trigger':
      return { kind: what, lane: 'marketing', text: '' } as const;
    case 'content':
    case 'note':
      return { kind: what, lane: null, text: '' } as const;
    default:
      return { kind: 'definition', lane: null, text: what.slice('definition:'.length) } as const;
  }
}
