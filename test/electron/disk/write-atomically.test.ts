import { chmod, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { diskReason } from '../../../electron/main/disk/disk-reason';
import { writeAtomically } from '../../../electron/main/disk/write-atomically';
import { faultyDisk } from '../support/faulty-disk';
import { temporaryFolder } from '../support/folder';

test('writes what it was given, for this user alone, over what was there', async () => {
  const file = path.join(await temporaryFolder(), 'sla.pdf');
  await writeFile(file, 'old');
  await chmod(file, 0o644);
  await writeAtomically(file, Buffer.from([1, 2, 3]));
  expect([...(await readFile(file))]).toEqual([1, 2, 3]);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readdir(path.dirname(file))).toEqual(['sla.pdf']);
});

test.each(['failWrites', 'failFlushes', 'failRenames'] as const)(
  'after %s the old file is as it was and no draft is left',
  async (fails) => {
    const file = path.join(await temporaryFolder(), 'sla.pdf');
    await writeFile(file, 'old');
    const faulty = faultyDisk();
    faulty[fails]('ENOSPC');
    const error = await writeAtomically(file, 'new text', faulty.disk).catch((refusal: unknown) => refusal);
    expect(diskReason(error)).toBe('disk-full');
    expect(await readFile(file, 'utf8')).toBe('old');
    expect(await readdir(path.dirname(file))).toEqual(['sla.pdf']);
  },
);

test('a disk that gives back other bytes is not believed', async () => {
  const file = path.join(await temporaryFolder(), 'sla.pdf');
  const { disk } = faultyDisk();
  const lying = { ...disk, readFile: (async () => Buffer.from('nex')) as unknown as typeof disk.readFile };
  await expect(writeAtomically(file, 'new', lying)).rejects.toThrow();
  expect(await readdir(path.dirname(file))).toEqual([]);
});

test('a folder that is not there is named as that', async () => {
  const error = await writeAtomically(path.join(await temporaryFolder(), 'gone', 'x'), 'x').catch(
    (refusal: unknown) => refusal,
  );
  expect(diskReason(error)).toBe('folder-missing');
});
