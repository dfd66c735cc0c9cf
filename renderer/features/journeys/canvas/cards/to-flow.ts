import { type Edge, MarkerType, type Node, type NodeHandle, Position } from '@xyflow/react';
import { type JourneyLayout, type Placed, SIZES } from '../../../../../shared/journeys/layout';
import type { Handoff, Journey, Touchpoint } from '../../../../../shared/workshop/schema/journeys';
import { t } from '../../../../i18n/i18n';
import { handoffKey, linkKey, touchpointKey } from '../../parts/parts';
import { dateWords, handoffName, spoken, touchpointName } from '../../words';
import { HANDLE, type Line, linesOf, SIDE_INSET } from './lines';

export type TouchpointFlowNode = Node<{ readonly touchpoint: Touchpoint }, 'touchpoint'>;
export type HandoffFlowNode = Node<{ readonly handoff: Handoff }, 'handoff'>;
export type FlowNode = TouchpointFlowNode | HandoffFlowNode;

/**
 * The cards of the map, or those of them that are wanted. Sizes and handles are given, so that React Flow draws only what is in sight
 * from the first frame.
 */
export function toNodes(
  journey: Journey,
  layout: JourneyLayout,
  wanted: ReadonlySet<string> | null = null,
): readonly FlowNode[] {
  const touchpoints = layout.touchpoints.flatMap((placed): readonly FlowNode[] => {
    const touchpoint = journey.touchpoints.byId[placed.id];
    const isWanted = wanted?.has(touchpointKey(placed.id)) ?? true;
    return touchpoint && isWanted ? [toTouchpointNode(touchpoint, placed)] : [];
  });
  const handoffs = layout.handoffs.flatMap((placed): readonly FlowNode[] => {
    const handoff = journey.handoffs.byId[placed.id];
    if (!handoff || wanted?.has(handoffKey(placed.id)) === false) return [];
    const name = t('journeys.handoff.spoken', {
      name: handoffName(handoff),
      direction: t(`journeys.direction.${handoff.direction}`),
      date: dateWords(handoff.date),
    });
    return [
      {
        ...common(placed, name),
        id: handoffKey(placed.id),
        type: 'handoff',
        data: { handoff },
        handles: [],
        connectable: false,
      },
    ];
  });
  return [...touchpoints, ...handoffs];
}

/** A touchpoint that has not changed and stays in its place keeps its node: React Flow then leaves its card alone. */
function toTouchpointNode(touchpoint: Touchpoint, placed: Placed<string>): FlowNode {
  const known = drawn.get(touchpoint);
  if (known?.position.x === placed.x && known.position.y === placed.y) return known;
  const node: TouchpointFlowNode = {
    ...common(placed, known?.ariaLabel ?? spoken(touchpoint)),
    id: touchpointKey(touchpoint.id),
    type: 'touchpoint',
    data: known?.data ?? { touchpoint },
    handles: HANDLES,
  };
  drawn.set(touchpoint, node);
  return node;
}

const drawn = new WeakMap<Touchpoint, TouchpointFlowNode>();

/** The links of the map, each leaving and arriving at the sides that face each other. */
export const toEdges = (journey: Journey, layout: JourneyLayout): readonly Edge[] =>
  linesOf(layout).map((line) => toEdge(journey, line));

/** The sides of a card that links may touch. */
export const HANDLE_SIDES = [Position.Left, Position.Right, Position.Top, Position.Bottom] as const;

function common({ x, y, width, height }: Placed<string>, ariaLabel: string) {
  return {
    position: { x, y },
    width,
    height,
    measured: { width, height },
    ariaLabel,
    ariaRole: 'group' as const,
    domAttributes: NOT_A_TAB_STOP,
  };
}

const NOT_A_TAB_STOP = { tabIndex: -1, 'aria-roledescription': t('journeys.card') };

/** What makes a card the one that Tab reaches. */
export const TAB_STOP = { ...NOT_A_TAB_STOP, tabIndex: 0 };

/** Where links may touch a card, from its top left corner. */
const HANDLES = handlesOf(SIZES.card);

function handlesOf({ width, height }: { readonly width: number; readonly height: number }): NodeHandle[] {
  const half = HANDLE / 2;
  const places = {
    [Position.Left]: { x: -half, y: height / 2 - half },
    [Position.Right]: { x: width - half, y: height / 2 - half },
    [Position.Top]: { x: SIDE_INSET - half, y: -half },
    [Position.Bottom]: { x: SIDE_INSET - half, y: height - half },
  };
  return HANDLE_SIDES.map((position) => ({
    id: position,
    type: 'source',
    position,
    width: HANDLE,
    height: HANDLE,
    ...places[position],
  }));
}

function toEdge(journey: Journey, { id, from, to, backwards, shape, ends }: Line): Edge {
  const nameOf = (touchpointId: typeof from) => {
    const touchpoint = journey.touchpoints.byId[touchpointId];
    return touchpoint ? touchpointName(touchpoint) : '';
  };
  return {
    id: linkKey(id),
    source: touchpointKey(from),
    target: touchpointKey(to),
    sourceHandle: ends.sourcePosition,
    targetHandle: ends.targetPosition,
    ariaLabel: t('journeys.link.spoken', { from: nameOf(from), to: nameOf(to) }),
    focusable: false,
    markerEnd: { type: MarkerType.ArrowClosed, width: 14, height: 14 },
    ...(shape === 'swing' ? {} : { type: shape }),
    ...(backwards ? { className: 'backwards' } : {}),
  };
}
