import type { Sheet } from '../workshop/schema/diagnosis';
import { newestSeal } from './phase';

/**
 * The sheets without the turns in which the unnamed wrote: who knows when somebody sat down would know by them who wrote. The unnamed
 * come last, by their ids, which are random, and those that are sealed are so since the last seal of their side.
 */
export function withoutTurns(sheets: readonly Sheet[]): readonly Sheet[] {
  const unnamed = sheets.filter(isUnnamed).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const lastOf = (side: Sheet['side']) => newestSeal(sheets.filter((sheet) => sheet.side === side));
  return [
    ...sheets.filter((sheet) => !isUnnamed(sheet)),
    ...unnamed.map((sheet) => (sheet.sealedAt === null ? sheet : { ...sheet, sealedAt: lastOf(sheet.side) })),
  ];
}

const isUnnamed = ({ by }: Sheet): boolean => by.kind === 'unnamed';
