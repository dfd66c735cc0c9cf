import { sameValue } from '../same-value';
import { type MergeSide, mergeWorkshops } from '../workshop/merge';
import type { Workshop } from '../workshop/schema';
import { settled } from '../workshop/settled';
import type { Command } from './command';

/**
 * Merges the workshop of a file into this one as one step: see `mergeWorkshops`. Changes nothing when a version was signed under the same
 * number in both.
 */
export const mergeFile = (theirs: Workshop, take: (key: string) => MergeSide): Command => ({
  label: 'library.merge',
  apply(draft) {
    const merged = mergeWorkshops(settled(draft), theirs, take);
    if (merged.ok) adopt(draft, merged.value.workshop);
  },
});

/** Writes only what differs, where it differs: the step stays small, and touches nothing that is sealed. */
function adopt<T extends object>(draft: T, next: T): void {
  const [target, fields] = [draft as Record<string, unknown>, next as Readonly<Record<string, unknown>>];
  for (const key of Object.keys(target)) if (!Object.hasOwn(fields, key)) delete target[key];
  for (const [key, value] of Object.entries(fields)) {
    const present = Object.hasOwn(target, key) ? target[key] : undefined;
    if (sameValue(present, value)) continue;
    if (isRecord(present) && isRecord(value)) adopt(present, value);
    else target[key] = value;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
