import { type Edge, MarkerType, type Node, type NodeHandle, Position } from '@xyflow/react';
import { type JourneyLayout, type Placed, type PlacedLink, SIZES } from '../../../../../shared/journeys/layout';
import type { Handoff, Journey, Touchpoint } from '../../../../../shared/workshop/schema/journeys';
import { t } from '../../../../i18n/i18n';
import { handoffKey, linkKey, touchpointKey } from '../../parts/parts';
import { dateWords, handoffName, spoken, touchpointName } from '../../words';

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
export function toEdges(journey: Journey, layout: JourneyLayout): readonly Edge[] {
  const places = new Map(layout.touchpoints.map((placed) => [placed.id, placed]));
  return layout.links.flatMap((link) => {
    const [from, to] = [places.get(link.from), places.get(link.to)];
    return from && to ? [toEdge(journey, link, from, to)] : [];
  });
}

/** The size of a handle, which is where a link touches its card. */
export const HANDLE = 12;

/** Above and below, links touch a card near its left edge, which is its day. */
export const SIDE_INSET = 20;

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

function toEdge(
  journey: Journey,
  { id, from, to, backwards }: PlacedLink,
  start: Placed<string>,
  end: Placed<string>,
): Edge {
  const [sourceHandle, targetHandle] = backwards ? sidesBack(start, end) : facingSides(start, end);
  const nameOf = (touchpointId: typeof from) => {
    const touchpoint = journey.touchpoints.byId[touchpointId];
    return touchpoint ? touchpointName(touchpoint) : '';
  };
  return {
    id: linkKey(id),
    source: touchpointKey(from),
    target: touchpointKey(to),
    sourceHandle,
    targetHandle,
    ariaLabel: t('journeys.link.spoken', { from: nameOf(from), to: nameOf(to) }),
    focusable: false,
    markerEnd: { type: MarkerType.ArrowClosed, width: 14, height: 14 },
    ...(backwards ? { type: 'backwards', className: 'backwards' } : {}),
  };
}

/** Side by side when one ends before the other begins; a step down or up to what begins a little later; else straight up or down. */
function facingSides(start: Placed<string>, end: Placed<string>): readonly [Position, Position] {
  const [away, back] = end.y > start.y ? [Position.Bottom, Position.Top] : [Position.Top, Position.Bottom];
  if (end.x >= start.x + start.width + STEP) return [Position.Right, Position.Left];
  if (end.x + end.width + STEP <= start.x) return [Position.Left, Position.Right];
  return end.x >= start.x + SIDE_INSET + STEP ? [away, Position.Left] : [away, back];
}

/** A step back leaves its card upwards or downwards, never along the line of time that it goes against. */
function sidesBack(start: Placed<string>, end: Placed<string>): readonly [Position, Position] {
  if (end.y === start.y) return [Position.Top, Position.Top];
  return end.y < start.y ? [Position.Top, Position.Bottom] : [Position.Bottom, Position.Top];
}

const STEP = 12;
