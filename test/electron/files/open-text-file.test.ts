import { execFileSync } from 'node:child_process';
import { mkdir, open, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { MOST_BYTES, openTextFile } from '../../../electron/main/files/open-text-file';
import { temporaryFolder } from '../support/folder';

async function fileWith(content: string | Uint8Array): Promise<string> {
  const file = path.join(await temporaryFolder(), 'a.parley.json');
  await writeFile(file, content);
  return file;
}

test('a text file is read whole, and only its name is told', async () => {
  expect(await openTextFile(await fileWith('{"ä":"🙂"}'))).toEqual({
    status: 'opened',
    name: 'a.parley.json',
    text: '{"ä":"🙂"}',
  });
});

test('an empty file is a text', async () => {
  expect(await openTextFile(await fileWith(''))).toMatchObject({ status: 'opened', text: '' });
});

test.each([
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe])],
  ['UTF-16', Buffer.from('\ufeff{}', 'utf16le')],
  ['cut UTF-8', Buffer.from('é').subarray(0, 1)],
])('%s is not text', async (_, bytes) => {
  const file = await fileWith(bytes);
  expect(await openTextFile(file)).toEqual({ status: 'refused', name: path.basename(file), reason: 'not-text' });
});

test('a folder, a link and a pipe are no files', async () => {
  const folder = await temporaryFolder();
  await mkdir(path.join(folder, 'folder.json'));
  await symlink('/etc/hostname', path.join(folder, 'link.json'));
  execFileSync('mkfifo', [path.join(folder, 'pipe.json')]);
  for (const name of ['folder.json', 'link.json', 'pipe.json']) {
    expect(await openTextFile(path.join(folder, name))).toEqual({ status: 'refused', name, reason: 'not-a-file' });
  }
  expect(await openTextFile('/dev/zero')).toEqual({ status: 'refused', name: 'zero', reason: 'not-a-file' });
});

test('a file beyond the limit is refused without being read', async () => {
  const file = await fileWith('');
  const handle = await open(file, 'r+');
  await handle.truncate(MOST_BYTES + 1);
  await handle.close();
  expect(await openTextFile(file)).toEqual({ status: 'refused', name: path.basename(file), reason: 'too-big' });
});

test('a file that says to be small and is not is refused too', async () => {
  expect(await openTextFile('/proc/self/maps')).toMatchObject({ status: 'refused' });
});

test('a file that is gone cannot be read', async () => {
  expect(await openTextFile('/nowhere/at/all.json')).toEqual({
    status: 'refused',
    name: 'all.json',
    reason: 'unreadable',
  });
});
