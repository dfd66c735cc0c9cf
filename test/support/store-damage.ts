import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A way in which the folder of the working store can be ruined while the app is closed. */
interface Damage {
  readonly name: string;
  ruin(store: string): Promise<void>;
}

/** Each was seen to make Chromium lose the store without a word, or fail to open it at every start. */
export const damages: readonly Damage[] = [
  { name: 'random bytes in every file', ruin: (store) => eachFile(store, /./, fillWithGarbage) },
  {
    name: 'a folder of junk in its place',
    async ruin(store) {
      await rm(store, { recursive: true });
      await mkdir(path.join(store, 'holiday'), { recursive: true });
      await writeFile(path.join(store, 'holiday/beach.txt'), 'Wish you were here');
    },
  },
  {
    name: 'a file in its place',
    async ruin(store) {
      await rm(store, { recursive: true });
      await writeFile(store, randomBytes(4096));
    },
  },
  { name: 'gone', ruin: (store) => rm(store, { recursive: true }) },
  { name: 'its list of files deleted', ruin: (store) => eachFile(store, /^MANIFEST-/, (file) => rm(file)) },
  { name: 'its start file emptied', ruin: (store) => eachFile(store, /^CURRENT$/, (file) => truncate(file, 0)) },
  { name: 'its log cut short', ruin: (store) => eachFile(store, /\.log$/, cutShort) },
];

/** Where Chromium keeps IndexedDB in a data folder. */
export const storeIn = (userData: string): string => path.join(userData, 'IndexedDB');

async function eachFile(store: string, name: RegExp, change: (file: string) => Promise<void>): Promise<void> {
  const entries = await readdir(store, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && name.test(entry.name));
  if (files.length === 0) throw new Error(`The store has no file ${String(name)}, so there is nothing to ruin.`);
  await Promise.all(files.map((file) => change(path.join(file.parentPath, file.name))));
}

async function fillWithGarbage(file: string): Promise<void> {
  await writeFile(file, randomBytes((await stat(file)).size + 64));
}

async function cutShort(file: string): Promise<void> {
  await truncate(file, Math.max(0, (await stat(file)).size - 100));
}
