import type { App } from 'electron';
import { EventEmitter } from 'node:events';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { filesAmong, listenForFiles } from '../../../electron/main/files/given-files';
import { temporaryFolder } from '../support/folder';

describe('filesAmong', () => {
  test.each([
    [['/opt/parley', '/home/a/x.parley.json'], ['/home/a/x.parley.json']],
    [['/opt/parley', 'x.parley.json'], ['/desk/x.parley.json']],
    [['/opt/parley', '--flag', '../x.parley.json', '--other'], ['/x.parley.json']],
    [
      ['/opt/parley', 'a.json', 'b.json', './a.json'],
      ['/desk/a.json', '/desk/b.json'],
    ],
    [['/opt/parley'], []],
    [['/opt/parley', '--file=x.json', 'picture.png'], []],
    [['/opt/x.json'], []],
  ])('%j names %j', (argv, file) => {
    expect(filesAmong(argv, '/desk', true)).toEqual(file);
  });

  test('run from source, the app is not the file', () => {
    expect(filesAmong(['electron', 'app.json'], '/desk', false)).toEqual([]);
    expect(filesAmong(['electron', '.', 'x.json'], '/desk', false)).toEqual(['/desk/x.json']);
  });
});

describe('a file that is handed over', () => {
  async function running(argv: readonly string[]) {
    const folder = await temporaryFolder();
    for (const name of ['a', 'b', 'c']) await writeFile(path.join(folder, `${name}.json`), name);
    const app = Object.assign(new EventEmitter(), { isPackaged: true });
    const given = listenForFiles(app as unknown as App, argv, folder);
    const tell = vi.fn();
    given.onGiven(tell);
    return { folder, app, given, tell };
  }

  test('at the start is taken once', async () => {
    const { given } = await running(['parley', 'a.json']);
    expect(await given.take()).toEqual({ status: 'opened', name: 'a.json', text: 'a' });
    expect(await given.take()).toEqual({ status: 'cancelled' });
  });

  test('by a second start or by a Mac is announced; all of them are taken, in the order in which they came', async () => {
    const { folder, app, given, tell } = await running(['parley']);
    app.emit('second-instance', {}, ['parley'], folder);
    expect(tell).not.toHaveBeenCalled();
    app.emit('second-instance', {}, ['parley', 'b.json'], folder);
    const preventDefault = vi.fn();
    app.emit('open-file', { preventDefault }, path.join(folder, 'c.json'));
    expect([tell.mock.calls.length, preventDefault.mock.calls.length]).toEqual([2, 1]);
    expect(await given.take()).toEqual({ status: 'opened', name: 'b.json', text: 'b' });
    expect(await given.take()).toEqual({ status: 'opened', name: 'c.json', text: 'c' });
    expect(await given.take()).toEqual({ status: 'cancelled' });
  });
});
