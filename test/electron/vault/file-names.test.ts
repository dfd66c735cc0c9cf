import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import {
  folderName,
  segmentName,
  segmentStart,
  snapshotName,
  snapshotOf,
  workshopOf,
} from '../../../electron/main/vault/file-names';
import { WorkshopId } from '../../../shared/ids';

const anyId = fc
  .stringMatching(/^[A-Za-z0-9_-]{1,64}$/)
  .filter((text) => WorkshopId.safeParse(text).success)
  .map((text) => WorkshopId.parse(text));

test.prop([anyId])('a folder leads back to its workshop', (id) => {
  expect(workshopOf(folderName(id))).toBe(id);
});

test.prop([anyId, anyId])('two workshops never share a folder, not even where capitals do not count', (a, b) => {
  expect(folderName(a).toLowerCase() === folderName(b).toLowerCase()).toBe(a === b);
});

test.each(['CON', 'con', 'aux', 'nul', 'com1', 'lpt9'])('the folder of %s is no device', (id) => {
  expect(folderName(WorkshopId.parse(id))).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/i);
});

test.each(['.erasing', '..', '', 'a b', 'Acme', 'acme=', 'a'.repeat(65), '__proto__'])(
  '%j is no workshop of ours',
  (folder) => {
    expect(workshopOf(folder)).toBeNull();
  },
);

test('snapshots and pieces of the journal are told by their names, others are not', () => {
  expect(snapshotOf(snapshotName({ seq: 12, revision: 1 }))).toEqual({ seq: 12, revision: 1 });
  expect(snapshotOf(snapshotName({ seq: 12, revision: 3 }))).toEqual({ seq: 12, revision: 3 });
  expect(segmentStart(segmentName(501))).toBe(501);
  for (const name of [
    'snapshot-0000000012.json.sha256',
    '.snapshot-0000000012.json.abcd.tmp',
    'journal-0000000001.ndjson.damaged-1',
    'trashed.json',
  ]) {
    expect([snapshotOf(name), segmentStart(name)]).toEqual([null, null]);
  }
});
