import { rename, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { watchFiles, type WatchedFiles } from '../../../electron/main/files/watched-files';
import { temporaryFolder } from '../support/folder';

const ROUND_MS = 15;
/** A busy machine may need longer than a second for a few rounds. */
const PATIENCE = { timeout: 10_000 };
let running: WatchedFiles | null = null;

afterEach(() => running?.stop());

async function watching() {
  const folder = await temporaryFolder();
  const file = path.join(folder, 'spring.parley.json');
  await writeFile(file, 'one');
  const told = vi.fn();
  const watched = watchFiles(told, ROUND_MS);
  running = watched;
  return { folder, file, told, watched };
}

/** As apps save: a look in the midst of it sees the old text or the new. */
async function save(file: string, text: string): Promise<void> {
  await writeFile(`${file}.part`, text);
  await rename(`${file}.part`, file);
}

/** Long enough for several looks. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, ROUND_MS * 8));

describe('a file that was opened here', () => {
  test('and that nobody touches is never told about', async () => {
    const { file, told, watched } = await watching();
    expect(await watched.open(file)).toMatchObject({ status: 'opened', text: 'one' });
    await aWhile();
    expect(told).not.toHaveBeenCalled();
    expect(await watched.isChanged(file)).toBe(false);
  });

  test('is told about once when something else writes to it', async () => {
    const { file, told, watched } = await watching();
    await watched.open(file);
    await save(file, 'two');
    await vi.waitFor(() => expect(told).toHaveBeenCalledOnce(), PATIENCE);
    expect(told).toHaveBeenCalledWith({ file: expect.any(String) as string, name: 'spring.parley.json' });
    await aWhile();
    expect(told).toHaveBeenCalledOnce();
    expect(await watched.isChanged(file)).toBe(true);
  });

  test('is told about when another file takes its place, as sync programs do', async () => {
    const { folder, file, told, watched } = await watching();
    await watched.open(file);
    await writeFile(path.join(folder, '.tmp'), 'new');
    await rm(file);
    await aWhile();
    expect(told).not.toHaveBeenCalled();
    await rename(path.join(folder, '.tmp'), file);
    await vi.waitFor(() => expect(told).toHaveBeenCalledOnce(), PATIENCE);
  });

  test('is not told about when only its time changes, or it is written as it was', async () => {
    const { file, told, watched } = await watching();
    await watched.open(file);
    await utimes(file, new Date(1), new Date(1));
    await aWhile();
    await save(file, 'one');
    await aWhile();
    expect(told).not.toHaveBeenCalled();
  });

  test('is read again when the person looks, and counts as seen from then on', async () => {
    const { file, told, watched } = await watching();
    await watched.open(file);
    await save(file, 'two');
    await vi.waitFor(() => expect(told).toHaveBeenCalledOnce(), PATIENCE);
    const [{ file: word }] = told.mock.calls[0] as [{ file: string }];
    expect(word).not.toContain('spring');
    expect(await watched.look(word)).toMatchObject({ status: 'opened', text: 'two' });
    expect(await watched.isChanged(file)).toBe(false);
    await save(file, 'three');
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2), PATIENCE);
  });
});

test('what this app has written itself is no change', async () => {
  const { file, told, watched } = await watching();
  await watched.open(file);
  await save(file, 'mine');
  await watched.remember(file, 'mine');
  await aWhile();
  expect(told).not.toHaveBeenCalled();
});

test('a mark in front that says which encoding it is changes nothing', async () => {
  const { file, watched } = await watching();
  await save(file, '\uFEFFone');
  await watched.open(file);
  expect(await watched.isChanged(file)).toBe(false);
});

test('a file that was never opened here, or is gone, is not changed; a word that stands for none opens none', async () => {
  const { file, watched } = await watching();
  expect(await watched.isChanged(file)).toBe(false);
  await watched.open(file);
  await rm(file);
  expect(await watched.isChanged(file)).toBe(false);
  expect(await watched.look('/etc/passwd')).toEqual({ status: 'refused', name: '', reason: 'unreadable' });
});
