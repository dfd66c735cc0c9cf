import type { Edge } from '@xyflow/react';
import { useMemo } from 'react';
import { connectedTo } from '../../../../../shared/journeys/connected';
import type { JourneyLayout } from '../../../../../shared/journeys/layout';
import type { Journey } from '../../../../../shared/workshop/schema/journeys';
import { linkKey, type PartKey, partsOf, touchpointKey } from '../../parts/parts';
import { type FlowNode, TAB_STOP, toEdges, toNodes } from './to-flow';

export type Positions = ReadonlyMap<string, FlowNode['position']>;

/** How much of the map is elements: nothing before it is in its place, few where it is one picture, else all that is in sight. */
export type Drawn = 'nothing' | 'few' | 'all';

export interface FlowOptions {
  readonly journey: Journey;
  readonly layout: JourneyLayout;
  readonly selected: readonly PartKey[];
  readonly dragged: Positions;
  /** What steps forward; null while nothing does. */
  readonly traced: ReadonlySet<string> | null;
  readonly drawn: Drawn;
  /** The card that Tab reaches. */
  readonly tabStop: PartKey | null;
}

/** The cards of the document, with what this screen adds: the selection, the drag, and one tab stop for all of them. */
export function useNodes({ journey, layout, selected, dragged, traced, drawn, tabStop }: FlowOptions): FlowNode[] {
  const few = useMemo(
    () => (drawn === 'all' ? null : new Set<string>(drawn === 'few' && tabStop ? [...selected, tabStop] : [])),
    [drawn, selected, tabStop],
  );
  const base = useMemo(() => toNodes(journey, layout, few), [journey, layout, few]);
  const places = useMemo(() => new Map<string, number>(base.map(({ id }, index) => [id, index])), [base]);
  return useMemo(() => {
    const nodes = [...base];
    const change = (id: string, fields: Partial<FlowNode>) => {
      const place = places.get(id) ?? -1;
      const node = nodes[place];
      if (node) nodes[place] = { ...node, ...fields } as FlowNode;
    };
    for (const id of traced ?? []) change(id, { className: 'traced' });
    for (const id of selected) change(id, { selected: true });
    for (const [id, position] of dragged) change(id, { position });
    if (tabStop) change(tabStop, { domAttributes: TAB_STOP });
    return nodes;
  }, [base, places, selected, dragged, traced, tabStop]);
}

export function useEdges({ journey, layout, selected, traced, drawn }: FlowOptions): Edge[] {
  const base = useMemo(() => (drawn === 'all' ? toEdges(journey, layout) : []), [journey, layout, drawn]);
  return useMemo(() => {
    const picked = new Set<string>(selected);
    return base.map((edge) => {
      const isTraced = traced?.has(edge.id) ?? false;
      if (!picked.has(edge.id) && !isTraced) return edge;
      const className = [edge.className, isTraced && 'traced'].filter(Boolean).join(' ');
      return { ...edge, selected: picked.has(edge.id), className };
    });
  }, [base, selected, traced]);
}

/** The only selected touchpoint with all that is connected to it and the links between; null where there is no such touchpoint. */
export function useTraced(journey: Journey, selected: readonly PartKey[], isOn: boolean): ReadonlySet<string> | null {
  return useMemo(() => {
    const [touchpoint, another] = isOn ? partsOf(journey, selected).touchpoints : [];
    if (!touchpoint || another) return null;
    const connected = connectedTo(journey, touchpoint);
    const links = Object.values(journey.links.byId).filter(({ from, to }) => connected.has(from) && connected.has(to));
    return new Set<string>([...[...connected].map(touchpointKey), ...links.map(({ id }) => linkKey(id))]);
  }, [journey, selected, isOn]);
}
