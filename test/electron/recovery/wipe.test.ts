import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { StartMarks } from '../../../electron/main/recovery/start-marks';
import { finishWipe, wipe, type WipeParts } from '../../../electron/main/recovery/wipe';
import { Vault } from '../../../electron/main/vault/vault';
import { WorkshopId } from '../../../shared/ids';
import { findTraces } from '../../support/find-traces';
import { temporaryFolder } from '../support/folder';
import { json } from '../support/changes';
import { soundStore } from '../support/leveldb';

const gone = WorkshopId.parse('gone-1');
const kept = WorkshopId.parse('kept-1');
const SECRET = 'Quartz Ferry';

/** A data folder with a secret in every place where the app or Chromium leaves one. */
async function dataFolder() {
  const folder = await temporaryFolder();
  const store = path.join(folder, 'IndexedDB');
  const crashes = path.join(folder, 'Crashpad');
  await writeFile(path.join(await soundStore(store), '000007.log'), SECRET);
  for (const place of [`${store}.quarantine-2026`, path.join(crashes, 'pending'), path.join(crashes, 'completed')]) {
    await mkdir(place, { recursive: true });
    await writeFile(path.join(place, 'dump'), SECRET);
  }
  const vault = new Vault(path.join(folder, 'vault'));
  await vault.snapshot(gone, 0, json({ client: SECRET }));
  await vault.snapshot(kept, 0, json({ client: 'Other' }));
  const marks = new StartMarks(path.join(folder, 'start'));
  const clearPages = vi.fn(() => rm(store, { recursive: true }));
  const parts: WipeParts = { vault, marks, store, crashes, clearPages };
  const holdsSecret = async () => (await findTraces(folder, [SECRET])).length > 0;
  return { folder, parts, vault, marks, store, clearPages, holdsSecret };
}

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));

describe('erasing while the app runs', () => {
  test('leaves nothing of it in the folder, and everything else', async () => {
    const { parts, vault, marks, holdsSecret } = await dataFolder();
    expect(await holdsSecret()).toBe(true);
    expect(await wipe([gone], parts)).toEqual({ status: 'wiped' });
    expect(await holdsSecret()).toBe(false);
    expect(await vault.load(kept)).toMatchObject({ status: 'loaded', snapshot: { client: 'Other' } });
    expect(await marks.readWipe()).toBeNull();
  });

  test('notes first what is to go: where that is refused, nothing is touched', async () => {
    const { parts, vault, clearPages } = await dataFolder();
    const noteWipe = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
    const marks = { ...parts.marks, noteWipe, readWipe: async () => null, dropWipe: async () => {} };
    expect(await wipe([gone], { ...parts, marks })).toEqual({ status: 'failed', reason: 'disk-full' });
    expect(clearPages).not.toHaveBeenCalled();
    expect(await vault.load(gone)).toMatchObject({ status: 'loaded' });
  });

  test.each([
    ['the store does not go', () => Promise.resolve()],
    ['Chromium fails', () => Promise.reject(new Error('no'))],
  ])('goes on at the next start when %s', async (_, clearPages) => {
    const { parts, marks, holdsSecret } = await dataFolder();
    expect(await wipe([gone], { ...parts, clearPages }, 100)).toEqual({ status: 'at-next-start' });
    expect(await marks.readWipe()).toEqual([gone]);
    expect(await finishWipe({ ...parts, clearPages: async () => {} })).toBe(true);
    expect(await holdsSecret()).toBe(false);
  });
});

describe('a start', () => {
  test('after a run that erased nothing leaves everything where it is', async () => {
    const { parts, store, clearPages } = await dataFolder();
    expect(await finishWipe(parts)).toBe(false);
    expect(existsSync(store)).toBe(true);
    expect(clearPages).not.toHaveBeenCalled();
  });

  test.each(['the note alone', 'the vault', 'the store'] as const)(
    'goes on after a power cut behind %s, and loses nothing of the others',
    async (reached) => {
      const { folder, parts, vault, marks, store, holdsSecret } = await dataFolder();
      await marks.noteWipe([gone]);
      if (reached !== 'the note alone') await vault.erase(gone);
      if (reached === 'the store') await rm(store, { recursive: true });
      const clearPages = async () => {};
      expect(await finishWipe({ ...parts, vault: new Vault(path.join(folder, 'vault')), clearPages })).toBe(true);
      expect(await holdsSecret()).toBe(false);
      expect((await new Vault(path.join(folder, 'vault')).heads()).map(({ workshopId }) => workshopId)).toEqual([kept]);
      expect(await readdir(path.join(folder, 'start'))).toEqual([]);
      expect(await finishWipe(parts)).toBe(false);
    },
  );

  test.each(['', '{', '["../../etc"]', '[1]', '{"a":1}'])('a damaged note %j erases nothing', async (note) => {
    const { folder, parts, vault } = await dataFolder();
    await mkdir(path.join(folder, 'start'), { recursive: true });
    await writeFile(path.join(folder, 'start', 'wipe.json'), note);
    expect(await finishWipe(parts)).toBe(false);
    expect(await vault.heads()).toHaveLength(2);
  });
});
