import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isStale } from '../../scripts/lib/build-if-stale.mjs';

let root: string;
const sources = ['electron/main/index.ts', 'renderer/main.tsx', 'shared/side.ts', 'resources/content/clauses.json'];
const tools = ['package-lock.json', 'vite.config.ts', 'electron.vite.config.ts'];
const outputs = ['out/main/index.js', 'out/preload/console.cjs', 'out/renderer/index.html'];

beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'parley-stale-'));
  for (const file of [...sources, ...tools]) await put(file, 1000);
  for (const file of outputs) await put(file, 2000);
});

afterEach(() => rm(root, { recursive: true }));

test('a build newer than its sources is good', () => {
  expect(isStale(root)).toBe(false);
});

test.each([...sources, ...tools])('a later change of %s makes it stale', async (file) => {
  await put(file, 3000);
  expect(isStale(root)).toBe(true);
});

test.each(outputs)('a build without %s is stale', async (file) => {
  await rm(path.join(root, file));
  expect(isStale(root)).toBe(true);
});

test('a removed source makes it stale', async () => {
  await rm(path.join(root, 'shared/side.ts'));
  expect(isStale(root)).toBe(true);
});

/** Writes a file and gives it and its folders, up to the root, a time of their own. */
async function put(file: string, time: number): Promise<void> {
  const full = path.join(root, file);
  await mkdir(path.dirname(full), { recursive: true });
  await writeFile(full, '');
  for (let place = full; place !== root; place = path.dirname(place)) await utimes(place, time, time);
}
