import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWorkshop } from '../../../electron/export/read-workshop';
import { openTextFile } from '../../../electron/main/files/open-text-file';
import { hostileFiles, PAYLOADS } from '../../../scripts/lib/hostile-files.mjs';
import { hugeFiles } from '../../../scripts/lib/huge-files.mjs';
import { repository } from '../../../scripts/lib/repository.mjs';
import { describeParseError, refusalCode } from '../../../shared/workshop/describe-parse-error';
import { parse } from '../../../shared/workshop/parse';
import { serialize } from '../../../shared/workshop/serialize';
import { temporaryFolder } from '../support/folder';

const folder = path.join(repository, 'test/fixtures/hostile');
const IN_TIME_MS = 2000;

/** The code of what comes of a file: of its bytes, or of its text. */
async function outcomeOf(file: string): Promise<string> {
  const opened = await openTextFile(file);
  if (opened.status !== 'opened') return opened.status === 'refused' ? opened.reason : opened.status;
  const read = parse(opened.text);
  return read.ok ? 'accepted' : refusalCode(read.error);
}

test('the files are those that the script writes, and at least 120', async () => {
  const files = hostileFiles();
  expect(files.length).toBeGreaterThanOrEqual(120);
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
  expect((await readdir(folder)).toSorted()).toEqual(['index.json', ...files.map(({ name }) => name)].toSorted());
  const isKept = async ({ name, content }: (typeof files)[number]): Promise<boolean> =>
    (await readFile(path.join(folder, name))).equals(Buffer.from(content));
  const kept = await Promise.all(files.map(isKept));
  expect(files.filter((_, at) => !kept[at]).map(({ name }) => name)).toEqual([]);
  const index: unknown = JSON.parse(await readFile(path.join(folder, 'index.json'), 'utf8'));
  expect(index).toEqual(files.map(({ name, kind, code }) => ({ name, kind, code })));
});

describe('a hostile file', () => {
  test.each(hostileFiles().map(({ name, code }) => [name, code]))('%s: %s', async (name, code) => {
    const start = performance.now();
    expect(await outcomeOf(path.join(folder, name))).toBe(code);
    expect(performance.now() - start).toBeLessThan(IN_TIME_MS);
    if (code === 'accepted') return;
    const read = await readWorkshop(path.join(folder, name));
    expect(read.ok ? '' : read.error).toMatch(/^\S+\.parley\.json: (?:The|This) .+[:,] .+\. \([a-z-]+\)$/);
    expect('polluted' in {}).toBe(false);
  });
});

describe('a huge text', () => {
  test.each(hugeFiles().map(({ name, code, make }) => [name, code, make] as const))('%s: %s', (_name, code, make) => {
    const text = make();
    const start = performance.now();
    const read = parse(text);
    expect(performance.now() - start).toBeLessThan(IN_TIME_MS);
    expect(read.ok ? 'accepted' : refusalCode(read.error)).toBe(code);
    if (!read.ok) expect(describeParseError(read.error).length).toBeLessThan(400);
  });
});

describe('what is inert', () => {
  test.each(Object.entries(PAYLOADS))('%s comes in as text and goes out as it came', async (name, payload) => {
    const text = await readFile(path.join(folder, `inert-${name}.parley.json`), 'utf8');
    const read = parse(text);
    expect(read.ok && read.value.setup.client).toBe(payload);
    expect(read.ok && JSON.parse(serialize(read.value))).toEqual(JSON.parse(text));
  });
});

test('a workshop behind a link, or a folder with its name, is not opened', async () => {
  const own = await temporaryFolder();
  await writeFile(path.join(own, 'real.parley.json'), '{}');
  await symlink(path.join(own, 'real.parley.json'), path.join(own, 'link.parley.json'));
  await mkdir(path.join(own, 'folder.parley.json'));
  for (const name of ['link.parley.json', 'folder.parley.json']) {
    expect(await outcomeOf(path.join(own, name))).toBe('not-a-file');
  }
  for (const device of ['/dev/zero', '/dev/full', '/dev/tty'])
    expect(await outcomeOf(device)).toMatch(/not-a-file|unreadable/);
});
