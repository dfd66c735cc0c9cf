import type { Node } from '@xyflow/react';
import type { MapColumn, MapLayout, PlacedCard } from '../../../../shared/shared-map/layout-shared-map';
import type { MapView } from '../../../../shared/shared-map/map-view';
import { SIZES } from '../../../../shared/shared-map/map-card';
import { t } from '../../../i18n/i18n';
import { spokenPart, spokenStage } from './map-words';

export type StageNode = Node<{ readonly column: MapColumn }, 'stage'>;
export type PartNode = Node<{ readonly card: PlacedCard }, 'part'>;
export type MapNode = StageNode | PartNode;

/** Heads and cards of the map for the canvas, with their sizes given; only parts are dragged. */
export function mapNodes(view: MapView, layout: MapLayout): readonly MapNode[] {
  const heads = layout.columns.flatMap((column): readonly MapNode[] => {
    const stage = view.stages.find(({ id }) => id === column.id);
    if (!stage) return [];
    const size = { width: column.width - SIZES.gap / 2, height: column.headHeight };
    const node = common(column.id, { x: column.x, y: 0, ...size }, spokenStage(view, stage), t('map.head'));
    return [{ ...node, type: 'stage', data: { column }, draggable: false }];
  });
  const cards = layout.cards.map((card): MapNode => {
    const node = common(card.part.id, card, spokenPart(view, card.part), t('map.card'));
    return { ...node, type: 'part', data: { card } };
  });
  return [...heads, ...cards];
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function common(id: string, { x, y, width, height }: Box, ariaLabel: string, role: string) {
  return {
    id,
    position: { x, y },
    width,
    height,
    measured: { width, height },
    handles: [],
    connectable: false,
    ariaLabel,
    ariaRole: 'group' as const,
    domAttributes: { tabIndex: -1, 'aria-roledescription': role, 'data-ref': id },
  };
}
