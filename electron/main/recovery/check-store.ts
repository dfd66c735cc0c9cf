import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { isWholeLog } from './leveldb-log';

/** What the folder of the working store looks like from outside, before anything opens it. */
export type StoreState = 'absent' | 'sound' | 'damaged';

/**
 * Looks at Chromium's IndexedDB folder: some kinds of damage make it delete the store without a word, others make it fail at
 * every start for good. Both are seen here first.
 */
export async function checkStore(folder: string): Promise<StoreState> {
  try {
    const found = await lstat(folder).catch(() => null);
    if (!found) return 'absent';
    if (!found.isDirectory()) return 'damaged';
    const stores = (await readdir(folder)).filter((name) => name.endsWith('.leveldb'));
    if (stores.length === 0) return 'absent';
    const sound = await Promise.all(stores.map((name) => isSoundLevelDb(path.join(folder, name))));
    return sound.every(Boolean) ? 'sound' : 'damaged';
  } catch {
    // What cannot even be read is no store to rely on.
    return 'damaged';
  }
}

async function isSoundLevelDb(folder: string): Promise<boolean> {
  if (!(await lstat(folder)).isDirectory()) return false;
  const names = await readdir(folder);
  const manifest = /^(MANIFEST-\d+)\n$/.exec(await readFile(path.join(folder, 'CURRENT'), 'latin1'))?.[1];
  if (manifest === undefined || (await stat(path.join(folder, manifest))).size === 0) return false;
  const logs = [manifest, ...names.filter((name) => name.endsWith('.log'))];
  const tables = names.filter((name) => name.endsWith('.ldb'));
  const whole = await Promise.all([
    ...logs.map(async (name) => isWholeLog(await readFile(path.join(folder, name)))),
    ...tables.map(async (name) => endsAsTable(await readFile(path.join(folder, name)))),
  ]);
  return whole.every(Boolean);
}

/** Every LevelDB table ends with the same eight bytes. */
function endsAsTable(bytes: Buffer): boolean {
  return bytes.subarray(-TABLE_MAGIC.length).equals(TABLE_MAGIC);
}

const TABLE_MAGIC = Buffer.from('57fb808b247547db', 'hex');
