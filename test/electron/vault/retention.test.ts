import { expect, test } from 'vitest';
import { type DatedSnapshot, KEPT_DAYS, KEPT_NEWEST, snapshotsToDrop } from '../../../electron/main/vault/retention';

const HOUR = 3_600_000;

/** Snapshots taken at these hours after the first. */
const taken = (hours: readonly number[]): DatedSnapshot[] =>
  hours.map((hour, seq) => ({ seq, revision: 1, at: new Date(Date.UTC(2026, 0, 1) + hour * HOUR) }));

const kept = (snapshots: readonly DatedSnapshot[]) => {
  const dropped = snapshotsToDrop(snapshots);
  return snapshots.filter((snapshot) => !dropped.includes(snapshot));
};

test('as long as there are few, all stay', () => {
  expect(snapshotsToDrop(taken([...Array(KEPT_NEWEST).keys()]))).toEqual([]);
});

test('of many in one day the first and the newest stay', () => {
  const snapshots = taken(Array.from({ length: 100 }, (_, index) => index / 10));
  expect(kept(snapshots).map(({ seq }) => seq)).toEqual([
    0,
    ...Array.from({ length: KEPT_NEWEST }, (_, index) => 70 + index),
  ]);
});

test('of older days the last one each stays, for the latest days', () => {
  const snapshots = taken(Array.from({ length: 60 * 5 }, (_, index) => index * 4.8));
  const stay = kept(snapshots);
  const lastOfDays = stay.slice(1, -KEPT_NEWEST).map(({ seq }) => seq);
  expect(lastOfDays).toEqual(Array.from({ length: KEPT_DAYS - 6 }, (_, index) => (60 - KEPT_DAYS + index) * 5 + 4));
  expect(stay.slice(-KEPT_NEWEST)).toEqual(snapshots.slice(-KEPT_NEWEST));
});

test('a clock that jumps back ten years drops nothing that the rules keep', () => {
  const snapshots = taken([0, 1, 2]).map((snapshot, index) => ({
    ...snapshot,
    at: index === 2 ? new Date(Date.UTC(2016, 0, 1)) : snapshot.at,
  }));
  expect(snapshotsToDrop(snapshots)).toEqual([]);
});

test('two revisions of one change are two snapshots', () => {
  const snapshots = taken([0, 1]).map((snapshot, index) => ({ ...snapshot, seq: 0, revision: index + 1 }));
  expect(snapshotsToDrop(snapshots)).toEqual([]);
});
