import type { TouchpointId } from '../ids';
import type { Journey } from '../workshop/schema/journeys';
import { list } from '../workshop/table';

/** A touchpoint with all that led to it and all that it led to, over any number of links; takes time in proportion to the links. */
export function connectedTo(journey: Journey, id: TouchpointId): ReadonlySet<TouchpointId> {
  const links = list(journey.links);
  const after = reach(id, groupBy(links.map(({ from, to }) => [from, to])));
  const before = reach(id, groupBy(links.map(({ from, to }) => [to, from])));
  return new Set([...before, ...after]);
}

type Ways = ReadonlyMap<TouchpointId, readonly TouchpointId[]>;

function groupBy(pairs: readonly (readonly [TouchpointId, TouchpointId])[]): Ways {
  const ways = new Map<TouchpointId, TouchpointId[]>();
  for (const [from, to] of pairs) {
    const known = ways.get(from);
    if (known) known.push(to);
    else ways.set(from, [to]);
  }
  return ways;
}

function reach(start: TouchpointId, ways: Ways): ReadonlySet<TouchpointId> {
  const reached = new Set([start]);
  // A set gives what is added to it while it is gone through.
  for (const id of reached) for (const next of ways.get(id) ?? []) reached.add(next);
  return reached;
}
