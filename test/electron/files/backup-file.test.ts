import { mkdir, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answeredDialogs } from '../../../electron/main/files/answered-dialogs';
import { backupHandlers } from '../../../electron/main/handlers/backup';
import { temporaryFolder } from '../support/folder';

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));

async function handlersIn(folder?: string) {
  const place = folder ?? (await temporaryFolder());
  return { folder: place, handlers: backupHandlers(answeredDialogs(place)) };
}

const NAME = 'parley-library-2026-11-23.parley-backup.json';

describe('a backup that is written', () => {
  test('is in its place only when it is whole, and readable by this user alone', async () => {
    const { folder, handlers } = await handlersIn();
    expect(await handlers['backup:begin']({ suggestedName: NAME })).toEqual({ status: 'begun' });
    await handlers['backup:write']({ text: 'ä' });
    await handlers['backup:write']({ text: 'b' });
    expect(await readdir(folder)).not.toContain(NAME);
    expect(await handlers['backup:end']({})).toEqual({ status: 'saved', name: NAME });
    expect(await readdir(folder)).toEqual([NAME]);
    expect(await readFile(path.join(folder, NAME), 'utf8')).toBe('äb');
    expect((await stat(path.join(folder, NAME))).mode & 0o777).toBe(0o600);
  });

  test.each(['drop', 'another beginning', 'the end of the app'] as const)(
    'and ended by %s leaves nothing, and an older one as it was',
    async (how) => {
      const { folder, handlers } = await handlersIn();
      await writeFile(path.join(folder, NAME), 'older');
      await handlers['backup:begin']({ suggestedName: NAME });
      await handlers['backup:write']({ text: 'half' });
      if (how === 'drop') await handlers['backup:drop']({});
      else if (how === 'the end of the app') await handlers.dropBackup();
      else await handlers['backup:begin']({ suggestedName: 'other.parley-backup.json' });
      await handlers.dropBackup();
      expect(await readdir(folder)).toEqual([NAME]);
      expect(await readFile(path.join(folder, NAME), 'utf8')).toBe('older');
    },
  );

  test('that the disk changed on the way takes no place', async () => {
    const { folder, handlers } = await handlersIn();
    await handlers['backup:begin']({ suggestedName: NAME });
    await handlers['backup:write']({ text: 'whole' });
    const [draft = ''] = await readdir(folder);
    await truncate(path.join(folder, draft), 2);
    expect(await handlers['backup:end']({})).toEqual({ status: 'failed', reason: 'unknown' });
    expect(await readdir(folder)).toEqual([]);
  });

  test('into a folder that is gone says so; what was never begun cannot go on', async () => {
    const { handlers } = await handlersIn(path.join(await temporaryFolder(), 'gone'));
    expect(await handlers['backup:begin']({ suggestedName: NAME })).toEqual({
      status: 'failed',
      reason: 'folder-missing',
    });
    expect(await handlers['backup:write']({ text: 'x' })).toEqual({ status: 'failed', reason: 'unknown' });
    expect(await handlers['backup:end']({})).toEqual({ status: 'failed', reason: 'unknown' });
  });
});

describe('a backup that is read', () => {
  test('comes piece by piece, and is the one that was opened even when another takes its name', async () => {
    const { folder, handlers } = await handlersIn();
    const file = path.join(folder, NAME);
    await writeFile(file, 'x'.repeat(1024 * 1024 + 3));
    await writeFile(path.join(folder, 'open-next.txt'), file);
    expect(await handlers['backup:open']({})).toEqual({ status: 'opened', name: NAME, bytes: 1024 * 1024 + 3 });
    expect((await handlers['backup:read']({ from: 0 })).bytes).toHaveLength(1024 * 1024);
    expect((await handlers['backup:read']({ from: 1024 * 1024 })).bytes).toHaveLength(3);
    expect((await handlers['backup:read']({ from: 1024 * 1024 + 3 })).bytes).toHaveLength(0);
    await handlers['backup:close']({});
    expect(await handlers['backup:read']({ from: 0 })).toEqual({ bytes: null });
  });

  test('is refused by name where it is none', async () => {
    const { folder, handlers } = await handlersIn();
    expect(await handlers['backup:open']({})).toEqual({ status: 'cancelled' });
    await mkdir(path.join(folder, 'folder.json'));
    const open = async (name: string) => {
      await writeFile(path.join(folder, 'open-next.txt'), path.join(folder, name));
      return handlers['backup:open']({});
    };
    expect(await open('folder.json')).toEqual({ status: 'refused', name: 'folder.json', reason: 'not-a-file' });
    expect(await open('gone.json')).toEqual({ status: 'refused', name: 'gone.json', reason: 'unreadable' });
  });
});
