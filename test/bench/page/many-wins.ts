import { touchpointKinds } from '../../../shared/content/touchpoint-kinds';
import type { HandoffId, JourneyId, TouchpointId } from '../../../shared/ids';
import { newHandoff, newJourney, newTouchpoint } from '../../../shared/journeys/create';
import { addDays, type IsoDate, onDay } from '../../../shared/time';
import type { Workshop } from '../../../shared/workshop/schema';
import { type Journey, LANES } from '../../../shared/workshop/schema/journeys';
import { tableOf } from '../../../shared/workshop/table';

/** Won deals of a year and more, out of order as they are entered, with content, months without a day and a hand-off each. */
export const manyWins = (wins: number, touchpoints: number): Workshop['journeys'] =>
  tableOf(Array.from({ length: wins }, (_, index) => winOf(index, touchpoints)));

function winOf(index: number, touchpoints: number): Journey {
  const start = addDays(FIRST, index * 3);
  const on = (day: number) => onDay(addDays(start, day));
  return {
    ...newJourney(`win-${index}` as JourneyId),
    client: `Client ${index}`,
    closedOn: on(420),
    touchpoints: tableOf(
      Array.from({ length: touchpoints }, (_each, place) => {
        const kind = touchpointKinds[(place * 7 + index) % touchpointKinds.length];
        const date = on((place * 37 + index * 11) % 410);
        return {
          ...newTouchpoint(`touchpoint-${index}-${place}` as TouchpointId, {
            lane: kind?.lane ?? LANES[0],
            kind: kind?.id ?? 'other',
            title: `Touchpoint ${place}`,
            date: place % 10 === 0 && date.precision === 'day' ? { ...date, precision: 'month' } : date,
            channel: '',
          }),
          content: place % 3 === 0 ? `Piece ${(place + index) % 40}` : '',
        };
      }),
    ),
    handoffs: tableOf([newHandoff(`handoff-${index}` as HandoffId, on(180))]),
  };
}

const FIRST = '2024-01-01' as IsoDate;
