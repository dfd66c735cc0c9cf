import type { HandoffId, JourneyId, LinkId, TouchpointId } from '../../shared/ids';
import { newHandoff, newJourney, newTouchpoint } from '../../shared/journeys/create';
import { type IsoDate, onDay, type PartialDate, UNKNOWN_DATE } from '../../shared/time';
import type { Workshop } from '../../shared/workshop/schema';
import type { Handoff, Journey, Lane, Link, Touchpoint } from '../../shared/workshop/schema/journeys';
import { tableOf } from '../../shared/workshop/table';

/** "2026-03-12" is a day, "2026-03" a month, nothing an unknown date. */
export function date(text?: string): PartialDate {
  if (text === undefined) return UNKNOWN_DATE;
  return text.length === 7 ? { precision: 'month', date: `${text}-01` as IsoDate } : onDay(text as IsoDate);
}

export const touchpoint = (id: string, lane: Lane, on?: string, fields: Partial<Touchpoint> = {}): Touchpoint => ({
  ...newTouchpoint(id as TouchpointId, { lane, kind: 'other', title: `Title of ${id}`, date: date(on), channel: '' }),
  ...fields,
});

export const handoff = (id: string, on?: string, fields: Partial<Handoff> = {}): Handoff => ({
  ...newHandoff(id as HandoffId, date(on)),
  ...fields,
});

export const link = (id: string, from: string, to: string): Link => ({
  id: id as LinkId,
  from: from as TouchpointId,
  to: to as TouchpointId,
});

interface Parts {
  readonly touchpoints?: readonly Touchpoint[];
  readonly links?: readonly Link[];
  readonly handoffs?: readonly Handoff[];
}

export const win = (
  id: string,
  closedOn: string | undefined,
  parts: Parts,
  fields: Partial<Journey> = {},
): Journey => ({
  ...newJourney(id as JourneyId),
  client: `Client ${id}`,
  closedOn: date(closedOn),
  touchpoints: tableOf(parts.touchpoints ?? []),
  links: tableOf(parts.links ?? []),
  handoffs: tableOf(parts.handoffs ?? []),
  ...fields,
});

export const withJourneys = (workshop: Workshop, ...journeys: readonly Journey[]): Workshop => ({
  ...workshop,
  journeys: tableOf(journeys),
});

/** A journey as it now stands in a workshop. */
export function journeyIn(workshop: Workshop, { id }: Journey): Journey {
  const journey = workshop.journeys.byId[id];
  if (!journey) throw new Error(`The journey ${id} is gone`);
  return journey;
}

/**
 * Three deals worked out by hand.
 * - Alder: first touch 5 Jan, sales 15 Mar, close 30 Apr 2026: 69 + 46 = 115 days (January 26 days left, February 28, March 15;
 *   March 16 days left, April 30). Silences of 30 days and more: 20 Jan to 15 Mar, 54 days, ended by the call; 20 Mar to 30 Apr, 41 days, until the close.
 * - Birch: first touch 1 Dec 2025, sales 11 Dec, close 31 Dec: 10 + 20 = 30 days. Its only silence runs from 11 Dec to the close: 20 days, too short.
 * - Cedar: closed in "May 2026" (counts as the 15th), first touch 15 Feb, no date for the call: total 89 days, the rest unknown.
 */
export const alder = win('alder', '2026-04-30', {
  touchpoints: [
    touchpoint('a3', 'sales', '2026-03-15', { content: 'case study', evidence: 'crm' }),
    touchpoint('a1', 'buyer', '2026-01-05', { evidence: 'crm' }),
    touchpoint('a4', 'marketing', '2026-03-20', { content: 'Price guide' }),
    touchpoint('a2', 'marketing', '2026-01-20', { content: 'Case study ', evidence: 'document' }),
  ],
  links: [link('al1', 'a1', 'a2'), link('al2', 'a4', 'a3')],
  handoffs: [handoff('ah1', '2026-03-10', { owner: 'Ada' })],
});

export const birch = win('birch', '2025-12-31', {
  touchpoints: [
    touchpoint('b1', 'marketing', '2025-12-01', { content: 'Case study', evidence: 'assumed' }),
    touchpoint('b2', 'sales', '2025-12-11', { evidence: 'crm' }),
  ],
  handoffs: [handoff('bh1', '2025-12-10')],
});

export const cedar = win('cedar', '2026-05', {
  touchpoints: [touchpoint('c1', 'buyer', '2026-02-15'), touchpoint('c2', 'sales')],
});

/**
 * Two more, whose touchpoints stand for buying stages.
 * - Dogwood: search 1 Jan, webinar 31 Jan, demo 2 Mar, newsletter 20 Mar, inquiry 1 Apr, proposal 1 May, close 30 Jun 2026.
 *   Awareness 30 days, interest 30 (28 of them to the end of February), evaluation 60 (29 + 30 + 1), decision 60: 180 in all. The
 *   inquiry goes back from evaluation to interest, the newsletter moves nobody. Marketing is there 30 days before sales and 18 days beside it.
 * - Elm: ad 1 Mar, proposal 11 Mar, close 31 Mar 2026. Awareness 10 days, decision 20, interest and evaluation jumped over. A gap of 10 days.
 */
export const dogwood = win('dogwood', '2026-06-30', {
  touchpoints: [
    touchpoint('d6', 'sales', '2026-05-01', { kind: 'proposal' }),
    touchpoint('d1', 'buyer', '2026-01-01', { kind: 'search' }),
    touchpoint('d2', 'marketing', '2026-01-31', { kind: 'webinar', content: 'Pricing talk' }),
    touchpoint('d3', 'sales', '2026-03-02', { kind: 'demo', content: 'Slides' }),
    touchpoint('d4', 'marketing', '2026-03-20', { kind: 'newsletter', content: 'Pricing talk' }),
    touchpoint('d5', 'buyer', '2026-04-01', { kind: 'inquiry' }),
  ],
});

export const elm = win('elm', '2026-03-31', {
  touchpoints: [
    touchpoint('e1', 'marketing', '2026-03-01', { kind: 'ad' }),
    touchpoint('e2', 'sales', '2026-03-11', { kind: 'proposal' }),
  ],
  handoffs: [handoff('eh1', '2026-03-10')],
});
