import {
  ConnectionMode,
  type Edge,
  type EdgeChange,
  type NodeChange,
  type NodeTypes,
  type OnConnectEnd,
  ReactFlow,
  SelectionMode,
} from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useMemo, useState } from 'react';
import type { JourneyLayout } from '../../../shared/journeys/layout';
import type { Journey } from '../../../shared/workshop/schema/journeys';
import { t } from '../../i18n/i18n';
import { AxisStrip } from './AxisStrip';
import { CanvasFocus } from './CanvasFocus';
import { DropHint } from './DropHint';
import { ZOOM } from './fit-viewport';
import { movesOf } from './from-flow';
import { HandoffNode } from './HandoffNode';
import styles from './JourneyCanvas.module.css';
import { LaneBands } from './LaneBands';
import { type PartKey, partsOf } from './parts';
import { type FlowNode, toEdges, toNodes } from './to-flow';
import type { TimeScale } from './time-scale';
import { TouchpointNode } from './TouchpointNode';
import { useCanvasKeys } from './use-canvas-keys';
import { useDrop } from './use-drop';
import type { Parts } from './use-parts';
import { readingOrder } from './walk';

export interface JourneyCanvasProps {
  readonly journey: Journey;
  readonly layout: JourneyLayout;
  readonly parts: Parts;
  readonly selected: readonly PartKey[];
  readonly onSelect: (keys: readonly PartKey[]) => void;
  /** A card that is to take the focus; a new object for every wish. */
  readonly wanted: { readonly key: PartKey } | null;
  readonly scale: TimeScale;
  /** Asks for the whole map on a canvas of this size. */
  readonly onShowAll: (width: number, height: number) => void;
}

type Positions = ReadonlyMap<string, FlowNode['position']>;

/** The journey drawn by React Flow. The document decides where cards are; a drag is only looked at until it is dropped. */
export function JourneyCanvas({ journey, layout, parts, selected, onSelect, ...focus }: JourneyCanvasProps) {
  const [dragged, setDragged] = useState<Positions>(NOTHING);
  const nodes = useNodes(journey, layout, selected, dragged);
  const edges = useEdges(journey, layout, selected);
  const drop = useDrop(layout, parts);
  const keys = useCanvasKeys({ journey, layout, selected, onSelect, parts });

  const change = (changes: readonly (NodeChange<FlowNode> | EdgeChange)[]) => {
    const picks = changes.filter((each) => each.type === 'select');
    if (picks.length > 0) onSelect(afterPicks(selected, picks));
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
    <div ref={keys.canvas} className={styles['canvas']} onKeyDown={keys.press} {...drop.target}>
      <ReactFlow
        aria-label={t('journeys.canvas')}
        tabIndex={-1}
        nodes={nodes}
        edges={edges}
        nodeTypes={NODE_TYPES}
        onNodesChange={change}
        onEdgesChange={change}
        onNodeDrag={(_event, node) => drop.show(movesOf(journey, layout, [node]))}
        onNodeDragStop={finishDrag}
        onConnect={({ source, target }) => connect(source, target)}
        onConnectEnd={dropOnCard(connect)}
        connectionMode={ConnectionMode.Loose}
        connectionRadius={28}
        nodeDragThreshold={3}
        autoPanSpeed={7}
        selectNodesOnDrag={false}
        snapToGrid
        snapGrid={[layout.axis.dayWidth, 1]}
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
        <LaneBands layout={layout} outcome={journey.outcome} />
        <AxisStrip axis={layout.axis} />
        <DropHint hint={drop.hint} />
        <CanvasFocus layout={layout} selected={selected} {...focus} />
      </ReactFlow>
      {layout.touchpoints.length === 0 ? <p className={styles['teach']}>{t('journeys.canvas.empty')}</p> : null}
    </div>
  );
}

const NODE_TYPES = { touchpoint: TouchpointNode, handoff: HandoffNode } satisfies NodeTypes;

const NOTHING: Positions = new Map();

/** The cards of the document, with what this screen adds: the selection, the drag, and one tab stop for all of them. */
function useNodes(
  journey: Journey,
  layout: JourneyLayout,
  selected: readonly PartKey[],
  dragged: Positions,
): FlowNode[] {
  const base = useMemo(() => toNodes(journey, layout), [journey, layout]);
  const tabStop = useMemo(
    () => selected.find((key) => base.some(({ id }) => id === key)) ?? readingOrder(layout)[0],
    [base, layout, selected],
  );
  return useMemo(() => {
    const picked = new Set<string>(selected);
    return base.map((node): FlowNode => {
      const position = dragged.get(node.id);
      if (!position && !picked.has(node.id) && node.id !== tabStop) return node;
      return {
        ...node,
        selected: picked.has(node.id),
        ...(position ? { position } : {}),
        ...(node.id === tabStop ? { domAttributes: { ...node.domAttributes, tabIndex: 0 } } : {}),
      };
    });
  }, [base, selected, dragged, tabStop]);
}

function useEdges(journey: Journey, layout: JourneyLayout, selected: readonly PartKey[]): Edge[] {
  const base = useMemo(() => toEdges(journey, layout), [journey, layout]);
  return useMemo(
    () => base.map((edge) => (selected.some((key) => key === edge.id) ? { ...edge, selected: true } : edge)),
    [base, selected],
  );
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
