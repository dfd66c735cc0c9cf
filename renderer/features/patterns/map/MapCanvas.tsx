import { type CoordinateExtent, type NodeChange, type NodeTypes, ReactFlow, useStore } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useMemo, useState } from 'react';
import type { MapLayout } from '../../../../shared/shared-map/layout-shared-map';
import type { MapView } from '../../../../shared/shared-map/map-view';
import { droppedAt, readingOrder } from '../../../../shared/shared-map/place-on-map';
import { t } from '../../../i18n/i18n';
import { MapBands } from './MapBands';
import styles from './MapCanvas.module.css';
import { MapCard } from './MapCard';
import { MapFocus, type WantedCard } from './MapFocus';
import { MapHead } from './MapHead';
import { type MapNode, mapNodes } from './map-nodes';
import { panExtent, ZOOM } from './map-viewport';
import { cardIn } from './map-words';
import type { MapActions } from './use-map-actions';
import { useMapKeys } from './use-map-keys';
import { useMapWheel } from './use-map-wheel';

export interface MapCanvasProps {
  readonly view: MapView;
  readonly layout: MapLayout;
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
  readonly wanted: WantedCard | null;
  readonly onFocus: (id: string) => void;
  readonly actions: MapActions;
}

/** The map drawn by React Flow. The document decides where cards are; a drag is only looked at until it is dropped. */
export function MapCanvas({ view, layout, selected, onSelect, wanted, onFocus, actions }: MapCanvasProps) {
  const [dragged, setDragged] = useState<{ readonly id: string; readonly at: MapNode['position'] } | null>(null);
  const nodes = useNodes(view, layout, selected, dragged);
  const keys = useMapKeys({ layout, selected, onSelect, onFocus, actions });
  useMapWheel(keys.canvas, layout);
  const extent = useExtent(layout);
  const change = (changes: readonly NodeChange<MapNode>[]) => {
    for (const each of changes) {
      if (each.type === 'position' && each.dragging && each.position) setDragged({ id: each.id, at: each.position });
    }
  };
  const drop = (id: string, at: MapNode['position']) => {
    setDragged(null);
    const card = cardIn(layout, id);
    if (card) actions.movePart(id, droppedAt(layout, card, at));
  };
  return (
    <div ref={keys.canvas} className={styles['canvas']} onKeyDown={keys.press}>
      <ReactFlow
        aria-label={t('map.canvas')}
        tabIndex={-1}
        nodes={nodes}
        nodeTypes={NODE_TYPES}
        onNodesChange={change}
        onNodeClick={(_event, { id }) => {
          onSelect(id);
          onFocus(id);
        }}
        onPaneClick={() => onSelect(null)}
        onNodeDragStop={(_event, { id, position }) => drop(id, position)}
        nodesConnectable={false}
        nodeDragThreshold={3}
        elementsSelectable={false}
        minZoom={ZOOM.least}
        maxZoom={ZOOM.most}
        translateExtent={extent}
        panOnScroll
        zoomOnDoubleClick={false}
        deleteKeyCode={null}
        disableKeyboardA11y
        onlyRenderVisibleElements
      >
        <MapBands layout={layout} />
        <MapFocus layout={layout} wanted={wanted} selected={selected} />
      </ReactFlow>
    </div>
  );
}

const NODE_TYPES = { part: MapCard, stage: MapHead } satisfies NodeTypes;

/** How far the map may be panned at this size. */
function useExtent(layout: MapLayout): CoordinateExtent {
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const zoom = useStore(({ transform }) => transform[2]);
  return useMemo(() => panExtent(layout, { width, height }, zoom), [layout, width, height, zoom]);
}

/** Heads and cards with what this screen adds: the selection, the drag, and one tab stop for all of them. */
function useNodes(
  view: MapView,
  layout: MapLayout,
  selected: string | null,
  dragged: { readonly id: string; readonly at: MapNode['position'] } | null,
): MapNode[] {
  const base = useMemo(() => mapNodes(view, layout), [view, layout]);
  const tabStop = selected ?? readingOrder(layout)[0];
  return useMemo(
    () =>
      base.map((node): MapNode => ({
        ...node,
        selected: node.id === selected,
        ...(dragged?.id === node.id ? { position: dragged.at } : {}),
        ...(node.id === tabStop ? { domAttributes: { ...node.domAttributes, tabIndex: 0 } } : {}),
      })),
    [base, selected, dragged, tabStop],
  );
}
