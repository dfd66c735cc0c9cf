import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { answeredDialogs } from '../../../electron/main/files/answered-dialogs';
import { freeNameBeside } from '../../../electron/main/files/free-name';
import { savedPlaces } from '../../../electron/main/files/saved-places';
import { watchFiles } from '../../../electron/main/files/watched-files';
import { fileHandlers } from '../../../electron/main/handlers/files';
import { temporaryFolder } from '../support/folder';

const NAME = 'spring.parley.json';

async function desk() {
  const folder = await temporaryFolder();
  const given = path.join(folder, 'given.parley.json');
  const watched = watchFiles(() => undefined);
  const files = fileHandlers(
    answeredDialogs(folder),
    { take: async (read) => read?.(given) ?? { status: 'cancelled' } },
    watched,
    savedPlaces({ showFile: async () => true }),
  );
  const save = (text: string, suggestedName = NAME) => files['file:save']({ kind: 'workshop', suggestedName, text });
  const open = async (name: string) => {
    await writeFile(path.join(folder, 'open-next.txt'), path.join(folder, name));
    return files['file:open']({ kind: 'workshop' });
  };
  const content = (name: string) => readFile(path.join(folder, name), 'utf8');
  return { folder, files, save, open, content };
}

test('a workshop is saved over again as long as nothing else wrote to its file', async () => {
  const { save, content } = await desk();
  expect(await save('one')).toMatchObject({ status: 'saved', name: NAME });
  expect(await save('two')).toMatchObject({ status: 'saved', name: NAME });
  expect(await content(NAME)).toBe('two');
});

test('a file that something else changed is left as it is; what is saved goes beside it, each time', async () => {
  const { folder, save, content } = await desk();
  await save('one');
  await writeFile(path.join(folder, NAME), 'theirs');
  expect(await save('two')).toMatchObject({ status: 'saved', name: 'spring 2.parley.json', beside: NAME });
  expect(await save('three')).toMatchObject({ status: 'saved', name: 'spring 3.parley.json', beside: NAME });
  expect(await content(NAME)).toBe('theirs');
  expect(await content('spring 2.parley.json')).toBe('two');
});

test('a file that was opened here and changed since is left as it is; once it was looked at, it may be saved over', async () => {
  const { folder, save, open, content } = await desk();
  await writeFile(path.join(folder, NAME), 'one');
  await open(NAME);
  await writeFile(path.join(folder, NAME), 'theirs');
  expect(await save('mine')).toMatchObject({ name: 'spring 2.parley.json' });
  await open(NAME);
  expect(await save('merged')).toMatchObject({ status: 'saved', name: NAME });
  expect(await content(NAME)).toBe('merged');
});

test('a file that the system handed over counts as opened', async () => {
  const { folder, files, save, content } = await desk();
  await writeFile(path.join(folder, 'given.parley.json'), 'one');
  expect(await files['file:take']({})).toMatchObject({ status: 'opened', text: 'one' });
  await writeFile(path.join(folder, 'given.parley.json'), 'theirs');
  expect(await save('mine', 'given.parley.json')).toMatchObject({ beside: 'given.parley.json' });
  expect(await content('given.parley.json')).toBe('theirs');
});

test.each([
  ['a.parley.json', 'a 2.parley.json'],
  ['a.json', 'a 2.json'],
  ['a', 'a 2'],
  ['a.b.parley.json', 'a.b 2.parley.json'],
])('beside %s there is %s', async (name, beside) => {
  const folder = await temporaryFolder();
  expect(path.basename(await freeNameBeside(path.join(folder, name)))).toBe(beside);
  await writeFile(path.join(folder, beside), '');
  expect(path.basename(await freeNameBeside(path.join(folder, name)))).toBe(beside.replace('2', '3'));
  expect(await readdir(folder)).toEqual([beside]);
});
