import { foldEntry } from '../diagnosis/fold-entry';
import { daysBetween } from '../time';
import type { Journey } from '../workshop/schema/journeys';
import { datedToClose } from './before-close';
import { chronology, type Dated } from './chronology';
import { hasContent, namesContent } from './has-content';
import { kindName } from './kind-name';
import { type Measure, type Spread, spreadOfMeasures } from './spread';

/** What a buyer had seen by the day of the first sales contact (P1). */
export interface WinBeforeSales {
  /** Different pieces of content up to that day, each unnamed one counted; null while sales contact has no date, or nothing else has. */
  readonly pieces: Measure | null;
  /** How many of these pieces are touchpoints that do not say which content it was. */
  readonly unnamed: number;
  /** Days from the first piece of content to the first sales contact; null when none was seen before it. */
  readonly days: Measure | null;
  /** What the deal began with, and what came last before sales spoke with the buyer; null when nothing is dated before it. */
  readonly first: string | null;
  readonly last: string | null;
}

/** Something and the number of wins it was found in. */
export interface Tally {
  readonly name: string;
  readonly wins: number;
}

/** What came before sales over all wins. */
export interface BeforeSales {
  readonly pieces: Spread | null;
  /** All pieces of these wins, and those that nobody has named. */
  readonly seen: number;
  readonly unnamed: number;
  readonly days: Spread | null;
  /** What the deals began with and what came last before sales, by kind, the most frequent first; `known` is their n. */
  readonly known: number;
  readonly first: readonly Tally[];
  readonly last: readonly Tally[];
}

/**
 * What one buyer had seen before sales: the different names of content (S3, P1), and every touchpoint whose kind is itself content and that
 * names none, as a piece of its own, since nobody knows whether two of them were the same. Only dated touchpoints outside the sales lane, up to the day of the first sales contact. What came
 * after the close says nothing, and a deal with a single dated touchpoint has no way to sales to tell of.
 */
export function beforeSalesOf(journey: Journey, dated: readonly Dated[] = chronology(journey)): WinBeforeSales {
  const toClose = datedToClose(journey, dated);
  const contact = toClose.find(({ touchpoint }) => touchpoint.lane === 'sales');
  if (!contact || toClose.length < 2) return { pieces: null, unnamed: 0, days: null, first: null, last: null };
  const before = toClose.filter(({ day, touchpoint }) => day <= contact.day && touchpoint.lane !== 'sales');
  const read = before.filter(({ touchpoint }) => hasContent(touchpoint));
  const named = read.filter(({ touchpoint }) => namesContent(touchpoint));
  const unnamed = read.length - named.length;
  const approximate = [contact, ...read].some(({ touchpoint }) => touchpoint.date.precision === 'month');
  const [firstRead] = read;
  const [first, last] = [before[0], before.at(-1)];
  return {
    pieces: {
      amount: new Set(named.map(({ touchpoint }) => foldEntry(touchpoint.content))).size + unnamed,
      approximate,
    },
    unnamed,
    days: firstRead ? { amount: daysBetween(firstRead.day, contact.day), approximate } : null,
    first: first ? kindName(first.touchpoint) : null,
    last: last ? kindName(last.touchpoint) : null,
  };
}

/** Puts the wins together. Formula: medians over the wins whose first sales contact is dated, and wins counted by kind. */
export function beforeSalesOver(wins: readonly WinBeforeSales[]): BeforeSales {
  const first = wins.flatMap((win) => win.first ?? []);
  return {
    pieces: spreadOfMeasures(wins.flatMap(({ pieces }) => pieces ?? [])),
    seen: sumOf(wins.map(({ pieces }) => pieces?.amount ?? 0)),
    unnamed: sumOf(wins.map(({ unnamed }) => unnamed)),
    days: spreadOfMeasures(wins.flatMap(({ days }) => days ?? [])),
    known: first.length,
    first: tallied(first),
    last: tallied(wins.flatMap((win) => win.last ?? [])),
  };
}

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, each) => sum + each, 0);

/** How often each name is there, the most frequent first, then by the alphabet. */
function tallied(names: readonly string[]): readonly Tally[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, wins]) => ({ name, wins }))
    .sort((a, b) => b.wins - a.wins || (a.name < b.name ? -1 : 1));
}
