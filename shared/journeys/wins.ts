import type { Workshop } from '../workshop/schema';
import type { Journey } from '../workshop/schema/journeys';
import { list } from '../workshop/table';

/** Whether a journey counts in the patterns: a deal that was won, and not a single lead that is only followed. */
export const isWin = ({ outcome, followed }: Pick<Journey, 'outcome' | 'followed'>): boolean =>
  outcome === 'won' && !followed;

/** The wins among the mapped journeys, in their order. */
export const winsOf = (journeys: Workshop['journeys']): readonly Journey[] => list(journeys).filter(isWin);
