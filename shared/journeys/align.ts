import type { JourneyParts, Moves } from '../commands/journey-parts';
import { type PartialDate, representativeDay } from '../time';
import type { Handoff, Journey, Lane, Touchpoint } from '../workshop/schema/journeys';

/** What the parts of a selection are to have in common. */
export type Alignment =
  | { readonly kind: 'earliest' }
  | { readonly kind: 'latest' }
  | { readonly kind: 'date'; readonly date: PartialDate }
  | { readonly kind: 'lane'; readonly lane: Lane };

/** Where every part goes so that all have one date or one lane; hand-offs stand between the lanes and keep their place there. */
export function alignMoves(journey: Journey, parts: JourneyParts, how: Alignment): Moves {
  const date = commonDate(journey, parts, how);
  return mapParts(journey, parts, (touchpoint) => ({
    lane: how.kind === 'lane' && 'lane' in touchpoint ? how.lane : null,
    date: date ?? touchpoint.date,
  }));
}

/** Where every part goes when each date is changed in the same way. */
export const shiftMoves = (journey: Journey, parts: JourneyParts, shift: (date: PartialDate) => PartialDate): Moves =>
  mapParts(journey, parts, ({ date }) => ({ lane: null, date: shift(date) }));

function mapParts(
  journey: Journey,
  { touchpoints = [], handoffs = [] }: JourneyParts,
  place: (part: Touchpoint | Handoff) => { readonly lane: Lane | null; readonly date: PartialDate },
): Moves {
  return {
    touchpoints: touchpoints.flatMap((id) => {
      const touchpoint = journey.touchpoints.byId[id];
      if (!touchpoint) return [];
      const { lane, date } = place(touchpoint);
      return [{ id, lane: lane ?? touchpoint.lane, date }];
    }),
    handoffs: handoffs.flatMap((id) => {
      const handoff = journey.handoffs.byId[id];
      return handoff ? [{ id, date: place(handoff).date }] : [];
    }),
  };
}

function commonDate(
  journey: Journey,
  { touchpoints = [], handoffs = [] }: JourneyParts,
  how: Alignment,
): PartialDate | null {
  if (how.kind === 'lane') return null;
  if (how.kind === 'date') return how.date;
  const dated = [
    ...touchpoints.map((id) => journey.touchpoints.byId[id]),
    ...handoffs.map((id) => journey.handoffs.byId[id]),
  ].flatMap((part) => {
    const day = part ? representativeDay(part.date) : null;
    return part && day !== null ? [{ day, date: part.date }] : [];
  });
  const sorted = dated.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return (how.kind === 'earliest' ? sorted[0] : sorted.at(-1))?.date ?? null;
}
