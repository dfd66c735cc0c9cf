import type { JourneyId } from '../ids';
import { type IsoDate, representativeDay } from '../time';
import type { Workshop } from '../workshop/schema';
import type { Journey } from '../workshop/schema/journeys';
import { list } from '../workshop/table';
import { durationsOf } from './durations';

/** What wins can be sorted by: the newest close, the largest value, the longest deal or the name of the client first. */
export const WIN_SORTS = ['closed', 'value', 'length', 'client'] as const;
export type WinSort = (typeof WIN_SORTS)[number];

/** The journeys in a sorted order; what lacks the fact comes last, what is equal stays as it was. */
export function sortedWins(journeys: Workshop['journeys'], by: WinSort): readonly JourneyId[] {
  return list(journeys)
    .toSorted((a, b) => COMPARE[by](a, b))
    .map(({ id }) => id);
}

/** The journeys of one group in their order: the deals, won or lost, or the leads that are only followed. */
export const groupOf = (journeys: Workshop['journeys'], followed: boolean): readonly JourneyId[] =>
  journeys.order.filter((id) => journeys.byId[id]?.followed === followed);

const dayOf = ({ closedOn }: Journey): IsoDate | '' => representativeDay(closedOn) ?? '';

const lengthOf = (journey: Journey): number => {
  const { total } = durationsOf(journey);
  return total.known ? total.days : -1;
};

const COMPARE: Readonly<Record<WinSort, (a: Journey, b: Journey) => number>> = {
  closed: (a, b) => dayOf(b).localeCompare(dayOf(a)),
  value: (a, b) => (b.value?.minor ?? -1) - (a.value?.minor ?? -1),
  length: (a, b) => lengthOf(b) - lengthOf(a),
  client: (a, b) =>
    Number(a.client.trim() === '') - Number(b.client.trim() === '') ||
    a.client.trim().localeCompare(b.client.trim(), 'en'),
};
