import { chmod, mkdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkStore } from '../../../electron/main/recovery/check-store';
import { crc32c } from '../../../electron/main/recovery/crc32c';
import { isWholeLog } from '../../../electron/main/recovery/leveldb-log';
import { temporaryFolder } from '../support/folder';
import { levelDbLog, soundStore } from '../support/leveldb';

test('the checksum is the Castagnoli one', () => {
  expect(crc32c(Buffer.from('123456789'))).toBe(0xe3_06_92_83);
  expect(crc32c(Buffer.alloc(32))).toBe(0x8a_91_36_aa);
});

test('what Chromium leaves behind is sound', async () => {
  const store = path.join(await temporaryFolder(), 'IndexedDB');
  expect(await checkStore(store)).toBe('absent');
  await soundStore(store);
  expect(await checkStore(store)).toBe('sound');
});

test('an empty folder holds no store', async () => {
  const store = path.join(await temporaryFolder(), 'IndexedDB');
  await mkdir(store);
  await writeFile(path.join(store, 'garbage'), 'x');
  expect(await checkStore(store)).toBe('absent');
});

const flip = async (file: string, at: number) => {
  const bytes = await readFile(file);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  await writeFile(file, bytes);
};

test.each([
  ['CURRENT deleted', (db: string) => rm(path.join(db, 'CURRENT'))],
  ['CURRENT emptied', (db: string) => truncate(path.join(db, 'CURRENT'), 0)],
  ['CURRENT garbage', (db: string) => writeFile(path.join(db, 'CURRENT'), 'garbage')],
  ['CURRENT leads outside', (db: string) => writeFile(path.join(db, 'CURRENT'), '../MANIFEST-000001\n')],
  ['CURRENT names a missing one', (db: string) => writeFile(path.join(db, 'CURRENT'), 'MANIFEST-000009\n')],
  ['CURRENT a folder', (db: string) => rm(path.join(db, 'CURRENT')).then(() => mkdir(path.join(db, 'CURRENT')))],
  ['MANIFEST deleted', (db: string) => rm(path.join(db, 'MANIFEST-000001'))],
  ['MANIFEST emptied', (db: string) => truncate(path.join(db, 'MANIFEST-000001'), 0)],
  ['MANIFEST flipped', (db: string) => flip(path.join(db, 'MANIFEST-000001'), 9)],
  ['MANIFEST cut short', (db: string) => truncate(path.join(db, 'MANIFEST-000001'), 10)],
  ['log flipped in its first block', (db: string) => flip(path.join(db, '000003.log'), 12)],
  ['log flipped in a later block', (db: string) => flip(path.join(db, '000003.log'), 40_000)],
  ['log cut short', (db: string) => truncate(path.join(db, '000003.log'), 70_010)],
  ['table cut short', (db: string) => truncate(path.join(db, '000005.ldb'), 300)],
  ['table emptied', (db: string) => truncate(path.join(db, '000005.ldb'), 0)],
  [
    'a file in the place of the database',
    (db: string) => rm(db, { recursive: true }).then(() => writeFile(db, 'garbage')),
  ],
  ['a link in the place of the database', (db: string) => rm(db, { recursive: true }).then(() => symlink('/tmp', db))],
])('damaged: %s', async (_, spoil) => {
  const store = path.join(await temporaryFolder(), 'IndexedDB');
  await spoil(await soundStore(store));
  expect(await checkStore(store)).toBe('damaged');
});

test.each([
  ['a file', (store: string) => writeFile(store, 'garbage')],
  ['a link', (store: string) => symlink('/tmp', store)],
  ['a link to nowhere', (store: string) => symlink('/nowhere', store)],
])('damaged: %s in the place of the store', async (_, make) => {
  const store = path.join(await temporaryFolder(), 'IndexedDB');
  await make(store);
  expect(await checkStore(store)).toBe('damaged');
});

test('an empty log, room reserved at its end and a record that just fills its block are all right', () => {
  expect(isWholeLog(Buffer.alloc(0))).toBe(true);
  expect(isWholeLog(Buffer.concat([levelDbLog([Buffer.from('one')]), Buffer.alloc(100)]))).toBe(true);
  expect(isWholeLog(levelDbLog([Buffer.alloc(32_768 - 7), Buffer.from('next')]))).toBe(true);
  expect(isWholeLog(levelDbLog([Buffer.alloc(32_768 - 7 - 3), Buffer.from('next')]))).toBe(true);
  expect(isWholeLog(levelDbLog([Buffer.alloc(32_768 - 14), Buffer.from('next')]))).toBe(true);
});

test.skipIf(process.getuid?.() === 0)('damaged: not ours to read', async () => {
  const store = path.join(await temporaryFolder(), 'IndexedDB');
  await chmod(await soundStore(store), 0o000);
  expect(await checkStore(store)).toBe('damaged');
});
