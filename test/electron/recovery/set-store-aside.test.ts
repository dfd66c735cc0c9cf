import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { dropQuarantined, quarantineStore } from '../../../electron/main/recovery/quarantine';
import { doubt, type Evidence, setStoreAside } from '../../../electron/main/recovery/set-store-aside';
import { StartMarks } from '../../../electron/main/recovery/start-marks';
import { temporaryFolder } from '../support/folder';
import { soundStore } from '../support/leveldb';

const calm: Evidence = {
  store: 'sound',
  lastRun: { endedCleanly: true, distrusted: false, engine: '156' },
  engine: '156',
  vaultHoldsWorkshops: true,
};

describe('doubt', () => {
  test('there is none after a run that ended well', () => {
    expect(doubt(calm)).toBeNull();
  });

  test.each([
    ['unclean-exit', { lastRun: { ...calm.lastRun, endedCleanly: false } }],
    ['store-distrusted', { lastRun: { ...calm.lastRun, distrusted: true } }],
    ['engine-changed', { engine: '157' }],
    ['engine-changed', { lastRun: { ...calm.lastRun, engine: null } }],
    ['store-damaged', { store: 'damaged' }],
    ['store-damaged', { store: 'absent' }],
  ] as const)('%s', (reason, difference) => {
    expect(doubt({ ...calm, ...difference })).toBe(reason);
  });

  test('without a vault to rebuild from, only a store that cannot be opened is set aside', () => {
    const nothing = { ...calm, vaultHoldsWorkshops: false };
    const worst = { endedCleanly: false, distrusted: true, engine: '1' };
    expect(doubt({ ...nothing, lastRun: worst })).toBeNull();
    expect(doubt({ ...nothing, lastRun: worst, store: 'absent' })).toBeNull();
    expect(doubt({ ...nothing, store: 'damaged' })).toBe('store-damaged');
  });
});

/** A data folder and a way to start on it. */
async function dataFolder() {
  const folder = await temporaryFolder();
  const store = path.join(folder, 'IndexedDB');
  const marks = new StartMarks(path.join(folder, 'start'));
  let starts = 0;
  const start = (vaultHoldsWorkshops = true, engine = '156') =>
    setStoreAside(store, marks, {
      engine,
      vaultHoldsWorkshops,
      now: new Date(Date.UTC(2026, 10, 22, 12, 0, starts++)),
    });
  const setAside = async () =>
    (await readdir(folder)).filter((name) => name.startsWith('IndexedDB.quarantine-')).sort();
  return { folder, store, marks, start, setAside };
}

describe('a start', () => {
  test('the very first finds nothing to recover', async () => {
    const { start, setAside } = await dataFolder();
    expect(await start(false)).toBeNull();
    expect(await setAside()).toEqual([]);
  });

  test('after a clean end leaves the store where it is, after any other moves it away', async () => {
    const { store, marks, start, setAside } = await dataFolder();
    await start(false);
    await soundStore(store);
    await marks.noteCleanExit();
    expect(await start()).toBeNull();
    expect(existsSync(store)).toBe(true);
    expect(await start()).toBe('unclean-exit');
    expect(existsSync(store)).toBe(false);
    expect(await setAside()).toEqual(['IndexedDB.quarantine-2026-11-22T12-00-02-000Z']);
  });

  test('a wish to set the store aside is granted once', async () => {
    const { store, marks, start } = await dataFolder();
    await start(false);
    await soundStore(store);
    await marks.noteDistrust();
    await marks.noteCleanExit();
    expect(await start()).toBe('store-distrusted');
    await soundStore(store);
    await marks.noteCleanExit();
    expect(await start()).toBeNull();
  });

  test('another engine does not open the store of the one before', async () => {
    const { store, marks, start } = await dataFolder();
    await start(false, '148');
    await soundStore(store);
    await marks.noteCleanExit();
    expect(await start(true, '156')).toBe('engine-changed');
  });

  test('a store that is a file is moved away like any other', async () => {
    const { store, marks, start, setAside } = await dataFolder();
    await start(false);
    await writeFile(store, 'garbage');
    await marks.noteCleanExit();
    expect(await start()).toBe('store-damaged');
    expect([existsSync(store), (await setAside()).length]).toEqual([false, 1]);
  });

  test('a mark that is a folder says nothing', async () => {
    const { folder, store, start } = await dataFolder();
    await start(false);
    await soundStore(store);
    await mkdir(path.join(folder, 'start', 'clean-exit'));
    expect(await start()).toBe('unclean-exit');
  });
});

test('the newest three are kept, and all of them go when a workshop is erased', async () => {
  const store = path.join(await temporaryFolder(), 'IndexedDB');
  for (let day = 1; day <= 5; day += 1) {
    await soundStore(store);
    await quarantineStore(store, new Date(Date.UTC(2026, 0, day)));
  }
  const names = () => readdir(path.dirname(store));
  expect(await names()).toEqual([3, 4, 5].map((day) => `IndexedDB.quarantine-2026-01-0${day}T00-00-00-000Z`));
  await dropQuarantined(store);
  expect(await names()).toEqual([]);
});
