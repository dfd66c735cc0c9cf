import type { SnapshotId } from './file-names';

/** A snapshot and when it was written. */
export interface DatedSnapshot extends SnapshotId {
  readonly at: Date;
}

/** The newest are all kept; of the older ones, the last of each of the latest days on which there were any. */
export const KEPT_NEWEST = 30;
export const KEPT_DAYS = 21;

/**
 * Which of the snapshots, oldest first, may go. The very first always stays: with the journal it is the whole history. Days are
 * counted among the snapshots themselves, never from today, so a clock that is wrong drops nothing.
 */
export function snapshotsToDrop(oldestFirst: readonly DatedSnapshot[]): readonly DatedSnapshot[] {
  const lastOfDay = new Map(oldestFirst.map((snapshot) => [snapshot.at.toISOString().slice(0, 10), snapshot]));
  const latestDays = [...lastOfDay.keys()].sort().slice(-KEPT_DAYS);
  const kept = new Set([
    ...oldestFirst.slice(0, 1),
    ...oldestFirst.slice(-KEPT_NEWEST),
    ...latestDays.map((day) => lastOfDay.get(day)),
  ]);
  return oldestFirst.filter((snapshot) => !kept.has(snapshot));
}
