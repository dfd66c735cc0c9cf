import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { answeredDialogs } from '../../../electron/main/files/answered-dialogs';
import { fileHandlers } from '../../../electron/main/handlers/files';
import { pdfHandlers } from '../../../electron/main/handlers/pdf';
import { vaultHandlers } from '../../../electron/main/handlers/vault';
import { viewHandlers } from '../../../electron/main/handlers/view';
import { Vault } from '../../../electron/main/vault/vault';
import { changes, workshopId } from '../support/changes';
import { temporaryFolder } from '../support/folder';

const nothingGiven = { take: async () => ({ status: 'cancelled' as const }) };

describe('files', () => {
  test('what is saved gets a safe name in the place chosen, and only the name is told', async () => {
    const folder = await temporaryFolder();
    const save = fileHandlers(answeredDialogs(folder), nothingGiven)['file:save'];
    expect(await save({ kind: 'workshop', suggestedName: '../up/a:b.parley.json', text: 'ä' })).toEqual({
      status: 'saved',
      name: 'up a b.parley.json',
    });
    expect(await readFile(path.join(folder, 'up a b.parley.json'), 'utf8')).toBe('ä');
  });

  test('a drawing is saved as its text, a picture as its pixels', async () => {
    const folder = await temporaryFolder();
    const save = fileHandlers(answeredDialogs(folder), nothingGiven)['picture:save'];
    expect(await save({ kind: 'svg', suggestedName: 'map.svg', data: '<svg/>' })).toEqual({
      status: 'saved',
      name: 'map.svg',
    });
    await save({ kind: 'png', suggestedName: 'map.png', data: 'iVBORw==' });
    expect(await readFile(path.join(folder, 'map.svg'), 'utf8')).toBe('<svg/>');
    expect([...(await readFile(path.join(folder, 'map.png')))]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  });

  test('what is opened is what the answer names; without one the dialog was closed', async () => {
    const folder = await temporaryFolder();
    const open = fileHandlers(answeredDialogs(folder), nothingGiven)['file:open'];
    expect(await open({ kind: 'workshop' })).toEqual({ status: 'cancelled' });
    await writeFile(path.join(folder, 'x.json'), '{}');
    await writeFile(path.join(folder, 'open-next.txt'), `${path.join(folder, 'x.json')}\n`);
    expect(await open({ kind: 'workshop' })).toEqual({ status: 'opened', name: 'x.json', text: '{}' });
    await writeFile(path.join(folder, 'open-next.txt'), '');
    expect(await open({ kind: 'workshop' })).toEqual({ status: 'cancelled' });
  });

  test('each kind of file has its own dialog', async () => {
    const dialogs = {
      chooseWhereToSave: vi.fn(async () => null),
      chooseWhatToOpen: vi.fn(async () => null),
      mayCloseUnsaved: async () => false,
    };
    const files = fileHandlers(dialogs, nothingGiven);
    await files['file:save']({ kind: 'kit', suggestedName: 'mine.parley-kit.json', text: '' });
    await files['file:open']({ kind: 'kit' });
    expect(dialogs.chooseWhereToSave).toHaveBeenCalledWith('mine.parley-kit.json', 'kit');
    expect(dialogs.chooseWhatToOpen).toHaveBeenCalledWith('kit');
  });

  test('a closed dialog saves nothing, and prints nothing', async () => {
    const closed = {
      chooseWhereToSave: async () => null,
      chooseWhatToOpen: async () => null,
      mayCloseUnsaved: async () => false,
    };
    const print = vi.fn();
    const save = fileHandlers(closed, nothingGiven)['file:save'];
    expect(await save({ kind: 'workshop', suggestedName: 'a', text: '' })).toEqual({ status: 'cancelled' });
    const picture = fileHandlers(closed, nothingGiven)['picture:save'];
    expect(await picture({ kind: 'png', suggestedName: 'a', data: '' })).toEqual({ status: 'cancelled' });
    expect(await pdfHandlers(closed, print)['pdf:save']({ suggestedName: 'a', html: '' })).toEqual({
      status: 'cancelled',
    });
    expect(print).not.toHaveBeenCalled();
  });

  test('a document that cannot be printed is a failure to be told, not an error', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const save = pdfHandlers(answeredDialogs(await temporaryFolder()), () => Promise.reject(new Error('too long')))[
      'pdf:save'
    ];
    expect(await save({ suggestedName: 'a.pdf', html: '' })).toEqual({ status: 'failed', reason: 'unknown' });
  });

  test('an export over a link goes to the file behind it, a place that is gone is said to be', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const folder = await temporaryFolder();
    await mkdir(path.join(folder, 'real'));
    await writeFile(path.join(folder, 'real', 'a.pdf'), 'old');
    await symlink(path.join(folder, 'real', 'a.pdf'), path.join(folder, 'a.pdf'));
    const save = (to: string) =>
      pdfHandlers(answeredDialogs(to), async (html) => Buffer.from(`PDF ${html}`))['pdf:save'];
    expect(await save(folder)({ suggestedName: 'a.pdf', html: 'x' })).toEqual({ status: 'saved', name: 'a.pdf' });
    expect(await readFile(path.join(folder, 'real', 'a.pdf'), 'utf8')).toBe('PDF x');
    expect(await save(path.join(folder, 'gone'))({ suggestedName: 'a.pdf', html: 'x' })).toEqual({
      status: 'failed',
      reason: 'folder-missing',
    });
  });
});

describe('the view', () => {
  test('is recalled as it was remembered, and is none at first or when its file is damaged', async () => {
    const file = path.join(await temporaryFolder(), 'view.json');
    const handlers = viewHandlers(file);
    expect(await handlers['view:recall']({})).toEqual({ view: null });
    await Promise.all(['a', 'b', 'c'].map((view) => handlers['view:remember']({ view })));
    expect(await viewHandlers(file)['view:recall']({})).toEqual({ view: 'c' });
    for (const damage of ['', '{"view":', '{"view":7}', 'null']) {
      await writeFile(file, damage);
      expect(await handlers['view:recall']({})).toEqual({ view: null });
    }
    expect(await readdir(path.dirname(file))).toEqual(['view.json']);
  });
});

describe('the vault', () => {
  const handlersOver = async (overrides: Partial<Parameters<typeof vaultHandlers>[0]> = {}) => {
    const vault = new Vault(path.join(await temporaryFolder(), 'vault'));
    const parts = {
      vault,
      recovery: null,
      noteDistrust: vi.fn(async () => {}),
      dropQuarantined: vi.fn(async () => {}),
      ...overrides,
    };
    return { ...parts, handlers: vaultHandlers(parts) };
  };

  test('tells once why the working store was set aside', async () => {
    const { handlers } = await handlersOver({ recovery: 'unclean-exit' });
    expect(await handlers['vault:start']({})).toEqual({ recovery: { reason: 'unclean-exit' }, heads: [] });
    expect(await handlers['vault:start']({})).toEqual({ recovery: null, heads: [] });
  });

  test('takes a workshop in, gives it back, and erases older copies with it', async () => {
    const { handlers, dropQuarantined, vault } = await handlersOver();
    await handlers['vault:snapshot']({ workshopId, seq: 0, data: { seq: 0 } });
    await handlers['vault:append']({ workshopId, changes: changes(1, 2) });
    await handlers['vault:trash']({ workshopId });
    expect((await handlers['vault:start']({})).heads).toMatchObject([
      { workshopId, seq: 2, trashedAt: expect.any(String) as string },
    ]);
    await handlers['vault:untrash']({ workshopId });
    expect(await handlers['vault:load']({ workshopId })).toMatchObject({ status: 'loaded', changes: changes(1, 2) });
    expect(dropQuarantined).not.toHaveBeenCalled();
    expect(await handlers['vault:erase']({ workshopId })).toMatchObject({ status: 'saved' });
    expect(dropQuarantined).toHaveBeenCalledOnce();
    expect(await handlers['vault:load']({ workshopId })).toEqual({ status: 'missing' });
    await vault.close();
  });

  test('passes distrust on', async () => {
    const { handlers, noteDistrust } = await handlersOver();
    await handlers['vault:distrust']({});
    expect(noteDistrust).toHaveBeenCalledOnce();
  });
});
