import type { IsoDate } from '../time';
import type { Journey } from '../workshop/schema/journeys';
import { latestDay } from './durations';
import { addMonths } from './months';
import { isWin } from './wins';

/** How the chosen wins compare with the advice to pick five to ten recent ones of mixed sizes and sources (S3). */
export interface Selection {
  readonly wins: number;
  readonly sizes: number;
  readonly sources: number;
  /** Won in the twelve months before today. */
  readonly recent: number;
  /** Wins whose date is known. */
  readonly dated: number;
}

/** The advice on how many wins to map (S3). */
export const ADVISED_WINS = { least: 5, most: 10 } as const;

/** Counts what makes a good selection of wins. */
export function reviewSelection(journeys: readonly Journey[], today: IsoDate): Selection {
  const won = journeys.filter(isWin);
  const yearAgo = `${addMonths(today, -12).slice(0, 7)}-${today.slice(8)}`;
  const closes = won.flatMap(({ closedOn }) => latestDay(closedOn) ?? []);
  return {
    wins: won.length,
    sizes: countDistinct(won.map(({ size }) => size)),
    sources: countDistinct(won.map(({ source }) => source)),
    recent: closes.filter((close) => close >= yearAgo).length,
    dated: closes.length,
  };
}

function countDistinct(names: readonly string[]): number {
  return new Set(names.map((name) => name.trim().toLowerCase()).filter(Boolean)).size;
}
