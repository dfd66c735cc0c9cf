import { daysBetween } from '../time';
import type { Journey } from '../workshop/schema/journeys';
import { list } from '../workshop/table';
import { datedToClose } from './before-close';
import { chronology, type Dated } from './chronology';
import { type Measure, type Spread, spreadOfMeasures } from './spread';

/** How the two teams were at work in one win (P5): side by side, one after the other, or with a gap between them. */
export interface WinTeams {
  /** Days from the first touchpoint of sales to the last of marketing; 0 when marketing had stopped; null unless both teams are dated. */
  readonly overlap: Measure | null;
  /** Days from the last touchpoint of marketing up to that day to the first of sales; null when there is none before. */
  readonly gap: Measure | null;
  /** Touchpoints of marketing after the day of the first sales contact. */
  readonly marketingAfter: number;
  /** Whether the lead passed from marketing to sales: marketing was there before sales, or on the same day. */
  readonly passed: boolean;
  /** Whether a hand-off from marketing to sales is on the map, dated or not. */
  readonly handedOff: boolean;
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
  /** The wins in which the lead passed from marketing to sales, and how many of them show no hand-off. */
  readonly passages: { readonly wins: number; readonly withoutHandoff: number };
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
    passed: beforeSales !== undefined,
    handedOff: list(journey.handoffs).some(({ direction }) => direction === 'marketing-to-sales'),
  };
}

/** Puts the wins together. Formula: medians over the wins that show the figure, and counts of wins. */
export function teamsOver(wins: readonly WinTeams[]): Teams {
  const both = wins.filter(({ overlap }) => overlap !== null);
  const overlapping = both.filter(({ marketingAfter }) => marketingAfter > 0);
  const passed = wins.filter((win) => win.passed);
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
    passages: { wins: passed.length, withoutHandoff: passed.filter(({ handedOff }) => !handedOff).length },
  };
}

/** Whole days from one moment to the other, never below 0. */
function measureBetween(from: Dated, to: Dated): Measure {
  return {
    amount: Math.max(0, daysBetween(from.day, to.day)),
    approximate: [from, to].some(({ touchpoint }) => touchpoint.date.precision === 'month'),
  };
}
