import type { JourneyId } from '../ids';
import { compareNames } from '../compare-text';
import { daysBetween, type IsoDate, representativeDay } from '../time';
import type { Workshop } from '../workshop/schema';
import type { Journey } from '../workshop/schema/journeys';
import { list } from '../workshop/table';
import { type Duration, type Durations, durationsOf } from './durations';

/** What wins can be put in order by: the length of the deal or of the way to sales, the latest close, the highest value, the client. */
export type WinOrder = 'shortest' | 'longest' | 'to-sales' | 'closed' | 'value' | 'client';

/** What the list of wins can be sorted by. */
export const WIN_SORTS = ['closed', 'value', 'longest', 'client'] as const satisfies readonly WinOrder[];
export type WinSort = (typeof WIN_SORTS)[number];

/** The journeys in a sorted order, as `inOrder` puts them. */
export const sortedWins = (journeys: Workshop['journeys'], by: WinSort): readonly JourneyId[] =>
  inOrder(
    list(journeys).map((journey) => ({ journey })),
    by,
    ({ journey }) => durationsOf(journey),
  ).map(({ journey }) => journey.id);

/** The journeys of one group in their order: the deals, won or lost, or the leads that are only followed. */
export const groupOf = (journeys: Workshop['journeys'], followed: boolean): readonly JourneyId[] =>
  journeys.order.filter((id) => journeys.byId[id]?.followed === followed);

/**
 * The wins in order: shortest or longest deal or shortest way to sales first, latest close first, highest value first (each currency by
 * itself), client by the alphabet. What is not known comes last; what is equal stands by client, else it stays as it was.
 */
export function inOrder<W extends { readonly journey: Journey }>(
  wins: readonly W[],
  by: WinOrder,
  durationsIn: (win: W) => Lengths,
): readonly W[] {
  return wins
    .map((win) => ({
      win,
      place: PLACES[by](win.journey, () => durationsIn(win)),
      client: PLACES.client(win.journey, () => durationsIn(win)),
    }))
    .sort((a, b) => byPlace(a.place, b.place) || byPlace(a.client, b.client))
    .map(({ win }) => win);
}

/** What a win is sorted by, the least first: the text, then the amount; null when it is not known. */
type Place = { readonly text: string; readonly amount: number } | null;

/** Durations, whatever may keep one from being known. */
type Lengths = Readonly<Record<keyof Durations, Duration<string>>>;

const PLACES: Readonly<Record<WinOrder, (journey: Journey, durations: () => Lengths) => Place>> = {
  shortest: (_, durations) => ofDays(durations().total, 1),
  longest: (_, durations) => ofDays(durations().total, -1),
  'to-sales': (_, durations) => ofDays(durations().toSales, 1),
  closed: ({ closedOn }) => {
    const day = representativeDay(closedOn);
    return day && { text: '', amount: daysBetween(day, SOME_DAY) };
  },
  value: ({ value }) => value && { text: value.currency, amount: -value.minor },
  client: ({ client }) => (client.trim() === '' ? null : { text: client.trim(), amount: 0 }),
};

const SOME_DAY = '2000-01-01' as IsoDate;

const ofDays = (duration: Duration<string>, sign: 1 | -1): Place =>
  duration.known ? { text: '', amount: sign * duration.days } : null;

function byPlace(a: Place, b: Place): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareNames(a.text, b.text) || a.amount - b.amount;
}
