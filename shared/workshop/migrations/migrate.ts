import type { Migration } from './migration';
import { sheets } from './sheets';

/** Every step from the first released shape to today's, oldest first. Version 1 is the first: nothing leads to it. */
export const migrations: readonly Migration[] = [sheets];

/**
 * Brings a document of any released version to `to`, the newest one unless another is named. Takes the steps to apply, so that each
 * can be tested alone; the document passed in stays as it is.
 */
export function migrate(
  document: Readonly<Record<string, unknown>>,
  from: number,
  steps: readonly Migration[] = migrations,
  to: number = Infinity,
): Readonly<Record<string, unknown>> {
  return steps
    .filter((step) => step.to > from && step.to <= to)
    .reduce<Readonly<Record<string, unknown>>>(
      (older, step) => ({ ...step.up(older), schemaVersion: step.to }),
      document,
    );
}
