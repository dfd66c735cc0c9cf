import { readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { syncFolder } from '../disk/sync-folder';

/** Moves the working store out of the way, under a name that tells when, and keeps the newest few of those. */
export async function quarantineStore(store: string, now: Date): Promise<void> {
  await rename(store, `${store}${MARK}${now.toISOString().replaceAll(/[:.]/g, '-')}`);
  await syncFolder(path.dirname(store));
  const oldest = (await listQuarantined(store)).slice(0, -KEPT);
  await Promise.all(oldest.map((folder) => rm(folder, { recursive: true, force: true })));
}

/** Destroys every store that was set aside: they still hold what was in the workshops then. */
export async function dropQuarantined(store: string): Promise<void> {
  const folders = await listQuarantined(store);
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
}

async function listQuarantined(store: string): Promise<readonly string[]> {
  const parent = path.dirname(store);
  const names = await readdir(parent);
  return names
    .filter((name) => name.startsWith(`${path.basename(store)}${MARK}`))
    .sort()
    .map((name) => path.join(parent, name));
}

const MARK = '.quarantine-';
const KEPT = 3;
