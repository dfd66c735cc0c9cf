import { guarded } from '../formula-guard';
import type { HandoffId, LinkId, TouchpointId } from '../ids';
import { invariant } from '../invariant';
import { formatDate, type PartialDate, UNKNOWN_DATE } from '../time';
import type { Handoff, Journey, Link, Touchpoint } from '../workshop/schema/journeys';
import { list } from '../workshop/table';
import { isAfterClose } from './before-close';

/** Parts of a journey that were taken out of it as values: what copying keeps. */
export interface Clipping {
  readonly touchpoints: readonly Touchpoint[];
  /** Only links whose both ends are in the clipping. */
  readonly links: readonly Link[];
  readonly handoffs: readonly Handoff[];
}

/** Parts of a journey by their ids, with the links that the touchpoints have among each other. */
export function clip(
  journey: Journey,
  parts: { readonly touchpoints: readonly TouchpointId[]; readonly handoffs: readonly HandoffId[] },
): Clipping {
  const touchpoints = new Set(parts.touchpoints);
  const handoffs = new Set(parts.handoffs);
  return {
    touchpoints: list(journey.touchpoints).filter(({ id }) => touchpoints.has(id)),
    links: list(journey.links).filter(({ from, to }) => touchpoints.has(from) && touchpoints.has(to)),
    handoffs: list(journey.handoffs).filter(({ id }) => handoffs.has(id)),
  };
}

/** A clipping with new ids throughout; its links lead between the copies. */
export function renewed({ touchpoints, links, handoffs }: Clipping, newId: () => string): Clipping {
  const ids = new Map(touchpoints.map(({ id }) => [id, newId() as TouchpointId]));
  const copyOf = (id: TouchpointId) => invariant(ids.get(id), 'links of a clipping lead between its touchpoints');
  return {
    touchpoints: touchpoints.map((touchpoint) => ({ ...touchpoint, id: copyOf(touchpoint.id) })),
    links: links.map((link) => ({ ...link, id: newId() as LinkId, from: copyOf(link.from), to: copyOf(link.to) })),
    handoffs: handoffs.map((handoff) => ({ ...handoff, id: newId() as HandoffId })),
  };
}

/** A clipping as it fits another deal: dates stay, except those after its close, which cannot be right there and become unknown. */
export function fitted({ touchpoints, links, handoffs }: Clipping, deal: Pick<Journey, 'closedOn'>): Clipping {
  const fits = (date: PartialDate): PartialDate => (isAfterClose(deal, { date }) ? UNKNOWN_DATE : date);
  return {
    touchpoints: touchpoints.map((touchpoint) => ({ ...touchpoint, date: fits(touchpoint.date) })),
    links,
    handoffs: handoffs.map((handoff) => ({ ...handoff, date: fits(handoff.date) })),
  };
}

/** The words that a copy is written in outside the app. */
export interface ClippingWords {
  readonly unknown: string;
  readonly lane: (touchpoint: Touchpoint) => string;
  readonly touchpoint: (touchpoint: Touchpoint) => string;
  readonly handoff: (handoff: Handoff) => string;
  readonly name: (handoff: Handoff) => string;
}

/** A clipping as lines of text, parted by tabs: date, lane, what happened, content, what was heard. A spreadsheet takes none of it for a formula. */
export function clippingText({ touchpoints, handoffs }: Clipping, words: ClippingWords): string {
  const lines = [
    ...touchpoints.map(
      (each) => [each.date, words.lane(each), words.touchpoint(each), each.content, each.heard] as const,
    ),
    ...handoffs.map((each) => [each.date, words.handoff(each), words.name(each), each.dataPassed, each.owner] as const),
  ];
  return lines
    .map(([date, ...cells]) =>
      [formatDate(date, words.unknown), ...cells.map((cell) => guarded(flat(cell)))].join('\t').trimEnd(),
    )
    .join('\n');
}

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
