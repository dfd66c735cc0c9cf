import { isSealed } from '../diagnosis/sheets';
import type { Diagnosis } from '../workshop/schema/diagnosis';
import { list } from '../workshop/table';
import type { Command } from './command';

/** Chooses whether each side also predicts the other's answers. Changes nothing while `mayChangePredicts` is false. */
export const choosePredicts = (predicts: boolean): Command => ({
  label: 'diagnosis.predicts',
  apply({ diagnosis }) {
    if (mayChangePredicts(diagnosis)) diagnosis.predicts = predicts;
  },
});

/**
 * Chooses after how many quiet minutes an open sheet seals itself, 1 to 120; null = never. Changes nothing for other numbers, and
 * nothing after the reveal.
 */
export const chooseSealAfter = (minutes: number | null): Command => ({
  label: 'diagnosis.sealAfter',
  group: 'diagnosis.sealAfter',
  apply({ diagnosis }) {
    const fits = minutes === null || (Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST_QUIET);
    if (fits && diagnosis.revealedAt === null) diagnosis.sealAfterMinutes = minutes;
  },
});

/** The longest quiet time in minutes that can be chosen. */
export const LONGEST_QUIET = 120;

/** Whether predicting can still be turned on or off: a sheet that is sealed can be asked nothing more, so all sheets are asked alike. */
export function mayChangePredicts({ sheets, revealedAt }: Pick<Diagnosis, 'sheets' | 'revealedAt'>): boolean {
  return revealedAt === null && !list(sheets).some(isSealed);
}
