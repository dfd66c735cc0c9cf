import { touchpointKinds } from '../content/touchpoint-kinds';
import type { JourneyId } from '../ids';
import { chronology } from '../journeys/chronology';
import { durationsOf } from '../journeys/durations';
import { daysBetween, formatDate, type IsoDate, type PartialDate, representativeDay } from '../time';
import type { Workshop } from '../workshop/schema';
import type { Handoff, Journey, Touchpoint } from '../workshop/schema/journeys';
import { list } from '../workshop/table';
import { roomItems, roomText } from './room-text';
import { roomWords } from './room-words';
import type { RoomScene } from './scene';

/** One win as a map: what has a date, on one line from the first touch to the close. Null for a win that is not there. */
export function journeyScene({ journeys, patterns }: Workshop, id: JourneyId): RoomScene | null {
  const journey = Object.hasOwn(journeys.byId, id) ? journeys.byId[id] : undefined;
  if (!journey) return null;
  const touchpoints = chronology(journey);
  const handoffs = datedHandoffs(journey);
  const close = representativeDay(journey.closedOn);
  const days = [...touchpoints.map(({ day }) => day), ...handoffs.map(({ day }) => day)];
  const at = placesOf(close === null ? days : [...days, close], patterns.thresholds.silenceDays);
  const { total } = durationsOf(journey);
  return {
    kind: 'map',
    title: roomText(journey.client) || roomWords.map.unnamed,
    from: dateText(touchpoints[0]?.touchpoint.date),
    to: dateText(journey.closedOn),
    span: total.known ? roomWords.map.span(total.days) : '',
    touchpoints: roomItems(
      touchpoints.map(({ touchpoint, day }) => ({
        lane: touchpoint.lane,
        at: at(day),
        title: touchpointTitle(touchpoint),
        date: dateText(touchpoint.date),
      })),
    ),
    handoffs: roomItems(handoffs.map(({ handoff, day }) => ({ at: at(day), title: handoffTitle(handoff) }))),
  };
}

/**
 * Where each day lies between the first, 0, and the last, 1: in proportion to the days between them, where a silence takes no more
 * room than the shortest stretch that counts as one.
 */
function placesOf(days: readonly IsoDate[], silenceDays: number): (day: IsoDate) => number {
  const sorted = [...new Set(days)].toSorted();
  const places = new Map<IsoDate, number>();
  let place = 0;
  for (const [index, day] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before !== undefined) place += Math.min(daysBetween(before, day), silenceDays);
    places.set(day, place);
  }
  return (day) => (place === 0 ? 0 : (places.get(day) ?? 0) / place);
}

function datedHandoffs(journey: Journey): readonly { readonly handoff: Handoff; readonly day: IsoDate }[] {
  return list(journey.handoffs)
    .flatMap((handoff) => {
      const day = representativeDay(handoff.date);
      return day === null ? [] : [{ handoff, day }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

const dateText = (date: PartialDate | undefined): string => (date ? formatDate(date, '') : '');

const touchpointTitle = ({ title, kind }: Touchpoint): string =>
  roomText(title) || (touchpointKinds.find(({ id }) => id === kind)?.label ?? roomWords.map.noTitle);

const handoffTitle = ({ direction }: Handoff): string => roomWords.map.handoff[direction];
