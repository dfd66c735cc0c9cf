import type { MapStageId } from '../../../../shared/ids';
import type { MapView } from '../../../../shared/shared-map/map-view';
import { type Lane, LANES } from '../../../../shared/workshop/schema/journeys';
import type { MapPartKind } from '../../../../shared/workshop/schema/shared-map';
import { t } from '../../../i18n/i18n';

/** The stages to choose from. */
export const stageOptions = ({ stages }: MapView) =>
  stages.map(({ id, name }) => ({ id: id as MapStageId, label: name }));

/** The lanes of a touchpoint, or which way a hand-off goes: who hands over is its lane. */
export function laneOptionsOf(kind: MapPartKind): readonly { readonly id: Lane; readonly label: string }[] {
  return kind === 'trigger'
    ? (['marketing', 'sales'] as const).map((id) => ({ id, label: t(`map.direction.${id}`) }))
    : LANES.map((id) => ({ id, label: t(`ui.lane.${id}`) }));
}
