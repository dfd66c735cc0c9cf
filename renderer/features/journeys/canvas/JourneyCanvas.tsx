import {
  ConnectionMode,
  type EdgeChange,
  type EdgeTypes,
  type NodeChange,
  type NodeTypes,
  type OnConnectEnd,
  ReactFlow,
  type ReactFlowState,
  SelectionMode,
  useStore,
  ViewportPortal,
} from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useCallback, useMemo, useState } from 'react';
import type { JourneyLayout } from '../../../../shared/journeys/layout';
import type { Journey } from '../../../../shared/workshop/schema/journeys';
import { t } from '../../../i18n/i18n';
import { type PartKey, partsOf } from '../parts/parts';
import { useClipboardKeys } from '../parts/use-clipboard-keys';
import type { Parts } from '../parts/use-parts';
import { CanvasMenu } from './CanvasMenu';
import { movesOf } from './cards/from-flow';
import { HandoffNode } from './cards/HandoffNode';
import { LinesOver } from './cards/LinesOver';
import { ArcEdge, BesideEdge } from './cards/ShapedEdge';
import type { FlowNode } from './cards/to-flow';
import { TouchpointNode } from './cards/TouchpointNode';
import { type Drawn, type Positions, useEdges, useNodes, useTraced } from './cards/use-flow';
import { DropHint } from './DropHint';
import { AxisStrip } from './ground/AxisStrip';
import { JourneyPicture } from './ground/JourneyPicture';
import { LaneBands } from './ground/LaneBands';
import { Overview } from './ground/Overview';
import { useFarPicture } from './ground/use-far-picture';
import styles from './JourneyCanvas.module.css';
import { shiftClick, useCanvasKeys } from './keys/use-canvas-keys';
import { useTabStop } from './keys/use-tab-stop';
import { readingOrder } from './keys/walk';
import { Legend } from './Legend';
import { useCanvasMenu } from './use-canvas-menu';
import { useDrop } from './use-drop';
import type { CanvasLook } from './view/canvas-look';
import { CanvasFocus } from './view/CanvasFocus';
import { detailAt } from './view/detail';
import { ZOOM } from './view/fit-viewport';
import type { TimeScale } from './view/time-scale';

export interface JourneyCanvasProps {
  readonly journey: Journey;
  readonly layout: JourneyLayout;
  readonly parts: Parts;
  readonly selected: readonly PartKey[];
  readonly onSelect: (keys: readonly PartKey[]) => void;
  /** Changes the selection as it is by then: one press may put down a link and pick a card up, each told on its own. */
  readonly onPick: (change: (keys: readonly PartKey[]) => readonly PartKey[]) => void;
  /** A card that is to take the focus; a new object for every wish. */
  readonly wanted: { readonly key: PartKey } | null;
  readonly scale: TimeScale;
  readonly look: CanvasLook;
  readonly onLook: (change: Partial<CanvasLook>) => void;
  /** Asks for the whole map on a canvas of this size. */
  readonly onShowAll: (width: number, height: number) => void;
}

/** The journey drawn by React Flow. The document decides where cards are; a drag is only looked at until it is dropped. */
export function JourneyCanvas({
  journey,
  layout,
  parts,
  selected,
  onSelect,
  onPick,
  look,
  onLook,
  ...focus
}: JourneyCanvasProps) {
  const [dragged, setDragged] = useState<Positions>(NOTHING);
  const [isInPlace, setInPlace] = useState(false);
  const detail = useDetail(layout);
  const isFar = detail === 'picture';
  const traced = useTraced(journey, selected, look.traced);
  const drawn: Drawn = !isInPlace ? 'nothing' : isFar ? 'few' : 'all';
  const tabStop = useTabStop(layout, selected);
  const flow = { journey, layout, selected, dragged, traced, drawn, tabStop: tabStop.key };
  const nodes = useNodes(flow);
  const edges = useEdges(flow);
  const drop = useDrop(layout, parts);
  const menu = useCanvasMenu({ journey, layout, selected, onSelect });
  const keys = useCanvasKeys({ journey, layout, selected, onSelect, parts, onMenu: menu.openFor });
  useClipboardKeys(keys.canvas, selected, parts);
  const far = useFarPicture(layout, isFar, { onOpen: parts.focus, onSelect });
  const grid = useMemo((): [number, number] => [layout.axis.dayWidth, 1], [layout.axis.dayWidth]);

  const change = (changes: readonly (NodeChange<FlowNode> | EdgeChange)[]) => {
    const picks = changes.filter((each) => each.type === 'select');
    if (picks.length > 0) onPick((keys) => afterPicks(keys, picks));
    const moves = changes.flatMap((each) =>
      each.type === 'position' && each.dragging && each.position ? [[each.id, each.position] as const] : [],
    );
    if (moves.length > 0) setDragged((before) => new Map([...before, ...moves]));
  };
  const finishDrag = (_event: unknown, _node: FlowNode, moved: readonly FlowNode[]) => {
    setDragged(NOTHING);
    drop.clear();
    parts.move(movesOf(journey, layout, moved));
  };
  const connect = (source: string, target: string) => {
    const [from] = partsOf(journey, [source]).touchpoints;
    const [to] = partsOf(journey, [target]).touchpoints;
    if (from && to && from !== to) parts.connect(from, to);
  };

  return (
    <>
      <div
        ref={keys.canvas}
        className={styles['canvas']}
        data-detail={detail}
        data-traced={traced !== null}
        data-dragging={dragged.size > 0}
        data-room={look.isForRoom}
        onKeyDown={keys.press}
        onFocusCapture={tabStop.follow}
        onContextMenu={menu.openAtPointer}
        onClickCapture={shiftClick(selected, onSelect)}
        {...drop.target}
      >
        <ReactFlow
          aria-label={t('journeys.canvas')}
          tabIndex={tabStop.isOutOfSight ? 0 : -1}
          nodes={nodes}
          edges={edges}
          nodeTypes={NODE_TYPES}
          edgeTypes={EDGE_TYPES}
          onNodesChange={change}
          onEdgesChange={change}
          onNodeDrag={(_event, node) => drop.show(movesOf(journey, layout, [node]), node.position)}
          onNodeDragStop={finishDrag}
          onConnect={({ source, target }) => connect(source, target)}
          onConnectEnd={dropOnCard(connect)}
          {...far}
          connectionMode={ConnectionMode.Loose}
          connectionRadius={28}
          nodeDragThreshold={3}
          autoPanSpeed={7}
          selectNodesOnDrag={false}
          snapToGrid
          snapGrid={grid}
          minZoom={ZOOM.least}
          maxZoom={ZOOM.most}
          panOnScroll
          zoomOnDoubleClick={false}
          selectionMode={SelectionMode.Partial}
          deleteKeyCode={null}
          disableKeyboardA11y
          edgesReconnectable={false}
          onlyRenderVisibleElements
          elevateEdgesOnSelect
          defaultMarkerColor={null}
        >
          <LaneBands layout={layout} outcome={journey.outcome} isForRoom={look.isForRoom} />
          <ViewportPortal>
            {isFar ? <JourneyPicture layout={layout} /> : null}
            {drawn === 'all' ? <LinesOver layout={layout} /> : null}
          </ViewportPortal>
          <AxisStrip axis={layout.axis} isForRoom={look.isForRoom} />
          <DropHint hint={drop.hint} isForRoom={look.isForRoom} />
          <Legend layout={layout} isForRoom={look.isForRoom} />
          {look.overview ? <Overview layout={layout} onClose={() => onLook({ overview: false })} /> : null}
          <CanvasFocus layout={layout} selected={selected} look={look} onInPlace={() => setInPlace(true)} {...focus} />
        </ReactFlow>
        {layout.touchpoints.length === 0 ? <p className={styles['teach']}>{t('journeys.canvas.empty')}</p> : null}
      </div>
      <CanvasMenu
        menu={menu.menu}
        onClose={menu.close}
        journey={journey}
        selected={selected}
        parts={parts}
        everything={() => readingOrder(layout)}
        onSelect={onSelect}
      />
    </>
  );
}

const NODE_TYPES = { touchpoint: TouchpointNode, handoff: HandoffNode } satisfies NodeTypes;

const EDGE_TYPES = { arc: ArcEdge, beside: BesideEdge } satisfies EdgeTypes;

const NOTHING: Positions = new Map();

function useDetail({ touchpoints, handoffs }: JourneyLayout) {
  const cards = touchpoints.length + handoffs.length;
  return useStore(useCallback(({ transform }: ReactFlowState) => detailAt(transform[2], cards), [cards]));
}

function afterPicks(
  selected: readonly PartKey[],
  picks: readonly { readonly id: string; readonly selected: boolean }[],
): readonly PartKey[] {
  const keys = new Set(selected);
  for (const { id, selected: isSelected } of picks) {
    if (isSelected) keys.add(id as PartKey);
    else keys.delete(id as PartKey);
  }
  return [...keys];
}

/** A connection may end anywhere on a card, not only on its handles. */
function dropOnCard(connect: (source: string, target: string) => void): OnConnectEnd {
  return (event, { isValid, fromNode }) => {
    if (isValid || !fromNode || !('clientX' in event)) return;
    const under = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('.react-flow__node');
    const target = under?.dataset['id'];
    if (target) connect(fromNode.id, target);
  };
}
