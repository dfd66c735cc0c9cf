import { daysBetween } from '../time';
import type { Journey } from '../workshop/schema/journeys';
import { datedToClose } from './before-close';
import { chronology, type Dated } from './chronology';
import { type Handing, isToSales, type Passage, passagesOf } from './passages';
import { type Measure, type Spread, spreadOfMeasures } from './spread';

/** How the two teams were at work in one win (P5): side by side, one after the other, or with a gap between them. */
export interface WinTeams {
  /** Days from the first touchpoint of sales to the last of marketing; 0 when marketing had stopped; null unless both teams are dated. */
  readonly overlap: Measure | null;
  /** Days from the last touchpoint of marketing up to that day to the first of sales; null when there is none before. */
  readonly gap: Measure | null;
  /** Touchpoints of marketing after the day of the first sales contact. */
  readonly marketingAfter: number;
  /** How the lead was handed over where it passed from marketing to sales; null where it never did. */
  readonly handing: Handing['kind'] | null;
}

/** The two teams over all wins; every count says how many wins it is out of. */
export interface Teams {
  /** The wins in which both teams have a dated touchpoint. */
  readonly both: number;
  /** Of those, the wins in which marketing went on after the first sales contact. */
  readonly overlapping: number;
  /** Days of overlap over the wins that have one. */
  readonly overlap: Spread | null;
  /** Days of the gap over the wins in which marketing came before sales. */
  readonly gap: Spread | null;
  /** Touchpoints of marketing after the first sales contact, over the wins in which both are dated. */
  readonly marketingAfter: Spread | null;
  readonly passages: Passages;
}

/** The wins in which the lead passed from marketing to sales, and how it was handed over. */
export interface Passages {
  readonly wins: number;
  /** The wins with a passage to sales that no hand-off on or before it covers. */
  readonly withoutHandoff: number;
  /** Of those, the wins in which every such passage was handed over later. */
  readonly late: number;
  /** The wins without such a passage in which the dates leave open whether one was handed over in time. */
  readonly notKnown: number;
}

/** The two teams in one win; what came after the close is left out, a month counts as its 15th. */
export function teamsOf(journey: Journey, dated: readonly Dated[] = chronology(journey)): WinTeams {
  const before = datedToClose(journey, dated);
  const marketing = before.filter(({ touchpoint }) => touchpoint.lane === 'marketing');
  const firstSales = before.find(({ touchpoint }) => touchpoint.lane === 'sales');
  const lastMarketing = marketing.at(-1);
  const beforeSales = firstSales && marketing.findLast(({ day }) => day <= firstSales.day);
  return {
    overlap: firstSales && lastMarketing ? measureBetween(firstSales, lastMarketing) : null,
    gap: firstSales && beforeSales ? measureBetween(beforeSales, firstSales) : null,
    marketingAfter: firstSales ? marketing.filter(({ day }) => day > firstSales.day).length : 0,
    handing: handingOver(passagesOf(journey, dated).filter(isToSales)),
  };
}

/** Puts the wins together. Formula: medians over the wins that show the figure, and counts of wins. */
export function teamsOver(wins: readonly WinTeams[]): Teams {
  const both = wins.filter(({ overlap }) => overlap !== null);
  const overlapping = both.filter(({ marketingAfter }) => marketingAfter > 0);
  const countOf = (...kinds: readonly Handing['kind'][]) =>
    wins.filter(({ handing }) => handing !== null && kinds.includes(handing)).length;
  return {
    both: both.length,
    overlapping: overlapping.length,
    overlap: spreadOfMeasures(overlapping.flatMap(({ overlap }) => overlap ?? [])),
    gap: spreadOfMeasures(wins.flatMap(({ gap }) => gap ?? [])),
    marketingAfter: spreadOfMeasures(
      both.map(({ marketingAfter, overlap }) => ({
        amount: marketingAfter,
        approximate: overlap?.approximate ?? false,
      })),
    ),
    passages: {
      wins: wins.filter(({ handing }) => handing !== null).length,
      withoutHandoff: countOf('missing', 'late'),
      late: countOf('late'),
      notKnown: countOf('unknown'),
    },
  };
}

/** What holds for the passages of a win together: the worst of them. */
function handingOver(passages: readonly Passage[]): Handing['kind'] | null {
  const kinds = new Set(passages.map(({ handing }) => handing.kind));
  return (['missing', 'late', 'unknown', 'covered'] as const).find((kind) => kinds.has(kind)) ?? null;
}

/** Whole days from one moment to the other, never below 0. */
function measureBetween(from: Dated, to: Dated): Measure {
  return {
    amount: Math.max(0, daysBetween(from.day, to.day)),
    approximate: [from, to].some(({ touchpoint }) => touchpoint.date.precision === 'month'),
  };
}
