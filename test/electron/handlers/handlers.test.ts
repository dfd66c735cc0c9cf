import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { answeredDialogs } from '../../../electron/main/files/answered-dialogs';
import { fileHandlers } from '../../../electron/main/handlers/files';
import { folderHandlers } from '../../../electron/main/handlers/folder';
import { pdfHandlers } from '../../../electron/main/handlers/pdf';
import { vaultHandlers } from '../../../electron/main/handlers/vault';
import { viewHandlers } from '../../../electron/main/handlers/view';
import { savedPlaces } from '../../../electron/main/files/saved-places';
import { systemFileManager } from '../../../electron/main/files/file-manager';
import { watchFiles } from '../../../electron/main/files/watched-files';
import { Vault } from '../../../electron/main/vault/vault';
import { err, ok } from '../../../shared/result';
import { changes, workshopId } from '../support/changes';
import { temporaryFolder } from '../support/folder';

const watched = watchFiles(() => undefined);
const showFile = vi.fn(async (_file: string) => true);
const places = savedPlaces({ showFile });
const opening = () => ({ openFolder: vi.fn(async (_folder: string) => true) });
/** Tells nothing of where the file is. */
const A_WORD = expect.stringMatching(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/) as string;
const nothingGiven = { take: async () => ({ status: 'cancelled' as const }) };

describe('several files into one folder', () => {
  test('go into a folder of their own, which takes the place of none', async () => {
    const place = await temporaryFolder();
    const folders = folderHandlers(answeredDialogs(place), opening());
    await mkdir(path.join(place, 'Alder take-home'));
    const chosen = await folders['folder:choose']({ suggestedName: '../Alder take-home' });
    expect(chosen).toMatchObject({ status: 'chosen', name: 'Alder take-home 2' });
    const folder = chosen.status === 'chosen' ? chosen.folder : '';
    const save = folders['folder:save'];
    expect(await save({ folder, name: '../a.md', data: 'ä' })).toEqual({ status: 'saved', name: 'a.md' });
    expect(await save({ folder, name: 'b.pdf', data: new Uint8Array([1, 2]) })).toMatchObject({ status: 'saved' });
    expect(await readFile(path.join(place, 'Alder take-home 2/a.md'), 'utf8')).toBe('ä');
    expect([...(await readFile(path.join(place, 'Alder take-home 2/b.pdf')))]).toEqual([1, 2]);
    expect(await readdir(place)).toEqual(['Alder take-home', 'Alder take-home 2']);
  });

  test('never take the place of one that was saved before, also where only the case differs', async () => {
    const place = await temporaryFolder();
    const folders = folderHandlers(answeredDialogs(place), opening());
    const chosen = await folders['folder:choose']({ suggestedName: 'Alder' });
    const folder = chosen.status === 'chosen' ? chosen.folder : '';
    const save = (name: string) => folders['folder:save']({ folder, name, data: name });
    expect(await save('Map.svg')).toEqual({ status: 'saved', name: 'Map.svg' });
    expect(await save('map.svg')).toEqual({ status: 'saved', name: 'map 2.svg' });
    expect(await save(`${'x'.repeat(200)}.svg`)).toMatchObject({ status: 'saved' });
    expect(await save(`${'x'.repeat(200)}-2.svg`)).toMatchObject({ status: 'saved' });
    expect(await readdir(path.join(place, 'Alder'))).toHaveLength(4);
  });

  test('reach no folder but one that was chosen in this run', async () => {
    const place = await temporaryFolder();
    const save = folderHandlers(answeredDialogs(place), opening())['folder:save'];
    expect(await save({ folder: place, name: 'a', data: '' })).toEqual({ status: 'failed', reason: 'folder-missing' });
    expect(await readdir(place)).toEqual([]);
  });

  test('are shown only in a folder that was made here and holds something that was saved', async () => {
    const place = await temporaryFolder();
    const system = opening();
    const folders = folderHandlers(answeredDialogs(place), system);
    const chosen = await folders['folder:choose']({ suggestedName: 'Alder' });
    const folder = chosen.status === 'chosen' ? chosen.folder : '';
    const open = folders['folder:open'];
    for (const word of [place, path.join(place, 'Alder'), 'Alder', '', folder]) {
      expect(await open({ folder: word })).toEqual({ isShown: false });
    }
    expect(system.openFolder).not.toHaveBeenCalled();
    await folders['folder:save']({ folder, name: 'a.md', data: 'a' });
    expect(await open({ folder })).toEqual({ isShown: true });
    expect(system.openFolder).toHaveBeenCalledExactlyOnceWith(path.join(place, 'Alder'));
    system.openFolder.mockResolvedValue(false);
    expect(await open({ folder })).toEqual({ isShown: false });
  });

  test('are documents, and nothing that a system follows or runs', async () => {
    const place = await temporaryFolder();
    const folders = folderHandlers(answeredDialogs(place), opening());
    const chosen = await folders['folder:choose']({ suggestedName: 'Alder' });
    const folder = chosen.status === 'chosen' ? chosen.folder : '';
    const save = (name: string) => folders['folder:save']({ folder, name, data: name });
    for (const name of [
      'a.lnk',
      'a.pdf.exe',
      'a.url. ',
      'a.SCF',
      'desktop.ini',
      'a.desktop',
      'a.pdf\0.bat',
      'a.app/',
      'a',
    ]) {
      expect(await save(name)).toEqual({ status: 'failed', reason: 'unknown' });
    }
    expect(await readdir(path.join(place, 'Alder'))).toEqual([]);
    expect(await folders['folder:open']({ folder })).toEqual({ isShown: false });
    for (const ending of ['pdf', 'svg', 'png', 'docx', 'md', 'csv', 'ics', 'parley.json']) {
      expect(await save(`a.${ending}`)).toEqual({ status: 'saved', name: `a.${ending}` });
    }
  });

  test('never go into a folder that a system could take for a program', async () => {
    const place = await temporaryFolder();
    const choose = folderHandlers(answeredDialogs(place), opening())['folder:choose'];
    for (const suggestedName of ['Alder.app', 'Alder.{21EC2020-3AEA-1069-A2DD-08002B30309D}', '.app', 'con.app']) {
      expect(await choose({ suggestedName })).toMatchObject({ status: 'chosen' });
    }
    expect((await readdir(place)).filter((name) => name.includes('.'))).toEqual([]);
  });

  test('stay unsaved when no folder is chosen, or none can be made there', async () => {
    const choose = folderHandlers({ chooseFolder: async () => null }, opening())['folder:choose'];
    expect(await choose({ suggestedName: 'a' })).toEqual({ status: 'cancelled' });
    const place = await temporaryFolder();
    const gone = folderHandlers({ chooseFolder: async () => path.join(place, 'gone') }, opening())['folder:choose'];
    expect(await gone({ suggestedName: 'a' })).toEqual({ status: 'failed', reason: 'folder-missing' });
  });
});

describe('the file manager', () => {
  const shellOf = (problem = '') => ({ openPath: vi.fn(async () => problem), showItemInFolder: vi.fn() });

  test('opens a folder, and says when the system could not', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const folder = await temporaryFolder();
    const shell = shellOf();
    expect(await systemFileManager(shell).openFolder(folder)).toBe(true);
    expect(shell.openPath).toHaveBeenCalledExactlyOnceWith(`${folder}${path.sep}`);
    expect(await systemFileManager(shellOf('no application')).openFolder(folder)).toBe(false);
  });

  test('opens nothing that has taken the place of what was written', async () => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, 'program'), '');
    await symlink(folder, path.join(folder, 'link'));
    const shell = shellOf();
    const manager = systemFileManager(shell);
    for (const name of ['program', 'link', 'gone'])
      expect(await manager.openFolder(path.join(folder, name))).toBe(false);
    for (const place of [folder, path.join(folder, 'link'), path.join(folder, 'gone')]) {
      expect(await manager.showFile(place)).toBe(false);
    }
    expect(shell.openPath).not.toHaveBeenCalled();
    expect(shell.showItemInFolder).not.toHaveBeenCalled();
    expect(await manager.showFile(path.join(folder, 'program'))).toBe(true);
  });

  test('shows a file that was saved over a link where the link is', async () => {
    const folder = await temporaryFolder();
    const [real, link] = [path.join(folder, 'real.csv'), path.join(folder, 'a.csv')];
    await writeFile(real, 'old');
    await symlink(real, link);
    const shell = shellOf();
    const shown = savedPlaces(systemFileManager(shell));
    const files = fileHandlers(answeredDialogs(folder), nothingGiven, watched, shown);
    const saved = await files['file:save']({ kind: 'csv', suggestedName: 'a.csv', text: 'new' });
    const place = saved.status === 'saved' ? (saved.place ?? '') : '';
    expect(await files['file:show']({ place })).toEqual({ isShown: true });
    expect(shell.showItemInFolder).toHaveBeenCalledExactlyOnceWith(link);
    expect(await readFile(real, 'utf8')).toBe('new');
  });
});

describe('files', () => {
  test('what is saved gets a safe name in the place chosen, and only the name is told', async () => {
    const folder = await temporaryFolder();
    const save = fileHandlers(answeredDialogs(folder), nothingGiven, watched, places)['file:save'];
    expect(await save({ kind: 'workshop', suggestedName: '../up/a:b.parley.json', text: 'ä' })).toEqual({
      status: 'saved',
      name: 'up a b.parley.json',
      place: A_WORD,
    });
    expect(await readFile(path.join(folder, 'up a b.parley.json'), 'utf8')).toBe('ä');
  });

  test('a drawing is saved as its text, a picture as its pixels', async () => {
    const folder = await temporaryFolder();
    const save = fileHandlers(answeredDialogs(folder), nothingGiven, watched, places)['picture:save'];
    expect(await save({ kind: 'svg', suggestedName: 'map.svg', data: '<svg/>' })).toEqual({
      status: 'saved',
      name: 'map.svg',
      place: A_WORD,
    });
    await save({ kind: 'png', suggestedName: 'map.png', data: 'iVBORw==' });
    expect(await readFile(path.join(folder, 'map.svg'), 'utf8')).toBe('<svg/>');
    expect([...(await readFile(path.join(folder, 'map.png')))]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  });

  test('what is opened is what the answer names; without one the dialog was closed', async () => {
    const folder = await temporaryFolder();
    const open = fileHandlers(answeredDialogs(folder), nothingGiven, watched, places)['file:open'];
    expect(await open({ kind: 'workshop' })).toEqual({ status: 'cancelled' });
    await writeFile(path.join(folder, 'x.json'), '{}');
    await writeFile(path.join(folder, 'open-next.txt'), `${path.join(folder, 'x.json')}\n`);
    expect(await open({ kind: 'workshop' })).toEqual({ status: 'opened', name: 'x.json', text: '{}' });
    await writeFile(path.join(folder, 'open-next.txt'), '');
    expect(await open({ kind: 'workshop' })).toEqual({ status: 'cancelled' });
  });

  test('what was saved can be shown by its word, and nothing else can', async () => {
    const folder = await temporaryFolder();
    const files = fileHandlers(answeredDialogs(folder), nothingGiven, watched, places);
    showFile.mockClear();
    const saved = await files['file:save']({ kind: 'csv', suggestedName: 'a.csv', text: 'a' });
    const place = saved.status === 'saved' ? (saved.place ?? '') : '';
    for (const word of [path.join(folder, 'a.csv'), 'a.csv', '']) {
      expect(await files['file:show']({ place: word })).toEqual({ isShown: false });
    }
    expect(showFile).not.toHaveBeenCalled();
    expect(await files['file:show']({ place })).toEqual({ isShown: true });
    expect(showFile).toHaveBeenCalledExactlyOnceWith(path.join(folder, 'a.csv'));
  });

  test('each kind of file has its own dialog', async () => {
    const dialogs = {
      chooseWhereToSave: vi.fn(async () => null),
      chooseFolder: vi.fn(async () => null),
      chooseWhatToOpen: vi.fn(async () => null),
      mayCloseUnsaved: async () => false,
    };
    const files = fileHandlers(dialogs, nothingGiven, watched, places);
    await files['file:save']({ kind: 'kit', suggestedName: 'mine.parley-kit.json', text: '' });
    await files['file:open']({ kind: 'kit' });
    expect(dialogs.chooseWhereToSave).toHaveBeenCalledWith('mine.parley-kit.json', 'kit');
    expect(dialogs.chooseWhatToOpen).toHaveBeenCalledWith('kit');
  });

  test('a closed dialog saves nothing, and prints nothing', async () => {
    const closed = {
      chooseWhereToSave: async () => null,
      chooseFolder: async () => null,
      chooseWhatToOpen: async () => null,
      mayCloseUnsaved: async () => false,
    };
    const print = vi.fn();
    const save = fileHandlers(closed, nothingGiven, watched, places)['file:save'];
    expect(await save({ kind: 'workshop', suggestedName: 'a', text: '' })).toEqual({ status: 'cancelled' });
    const picture = fileHandlers(closed, nothingGiven, watched, places)['picture:save'];
    expect(await picture({ kind: 'png', suggestedName: 'a', data: '' })).toEqual({ status: 'cancelled' });
    expect(
      await pdfHandlers(closed, print, vi.fn(), places)['pdf:save']({ job: 'j', suggestedName: 'a', html: '' }),
    ).toEqual({
      status: 'cancelled',
    });
    expect(print).not.toHaveBeenCalled();
  });

  test('an export over a link goes to the file behind it, a place that is gone is said to be', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const folder = await temporaryFolder();
    await mkdir(path.join(folder, 'real'));
    await writeFile(path.join(folder, 'real', 'a.pdf'), 'old');
    await symlink(path.join(folder, 'real', 'a.pdf'), path.join(folder, 'a.pdf'));
    const save = (to: string) =>
      pdfHandlers(answeredDialogs(to), async (html) => ok(Buffer.from(`PDF ${html}`)), vi.fn(), places)['pdf:save'];
    expect(await save(folder)({ job: 'j', suggestedName: 'a.pdf', html: 'x' })).toEqual({
      status: 'saved',
      name: 'a.pdf',
      place: A_WORD,
    });
    expect(await readFile(path.join(folder, 'real', 'a.pdf'), 'utf8')).toBe('PDF x');
    expect(await save(path.join(folder, 'gone'))({ job: 'j', suggestedName: 'a.pdf', html: 'x' })).toEqual({
      status: 'failed',
      reason: 'folder-missing',
    });
  });
});

describe('documents', () => {
  const saving = async (print: Parameters<typeof pdfHandlers>[1]) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const tell = vi.fn<Parameters<typeof pdfHandlers>[2]>();
    const folder = await temporaryFolder();
    return { folder, tell, handlers: pdfHandlers(answeredDialogs(folder), print, tell, places) };
  };
  const request = { job: 'j', suggestedName: 'a.pdf', html: 'x' };

  test('that cannot be printed are a failure to be told, not an error', async () => {
    const { handlers } = await saving(() => Promise.reject(new Error('too long')));
    const failed = { status: 'failed', reason: 'unknown' };
    expect(await handlers['pdf:save'](request)).toEqual(failed);
    expect(await handlers['pdf:make']({ job: 'k', html: 'x' })).toEqual(failed);
  });

  test('that come out wrong are not written, and what is wrong is told', async () => {
    const problem = { kind: 'blank-page', about: '2' } as const;
    const { folder, handlers } = await saving(async () => err(problem));
    expect(await handlers['pdf:save'](request)).toEqual({ status: 'wrong', problem });
    expect(await handlers['pdf:make']({ job: 'k', html: 'x' })).toEqual({ status: 'wrong', problem });
    expect(await readdir(folder)).toEqual([]);
  });

  test('say how far they are, and can be had without a file', async () => {
    const { handlers, tell } = await saving(async (html, _, onStep) => {
      onStep?.('setting');
      onStep?.('printing');
      return ok(Buffer.from(html));
    });
    await handlers['pdf:save'](request);
    expect(tell.mock.calls).toEqual(['setting', 'printing', 'saving'].map((step) => [{ job: 'j', step }]));
    expect(await handlers['pdf:make']({ job: 'k', html: 'x' })).toEqual({
      status: 'made',
      pdf: new Uint8Array([0x78]),
    });
    expect(tell).toHaveBeenCalledTimes(3);
  });

  test('that are called off are not written, even when they were printed by then', async () => {
    let finish = () => {};
    const { folder, handlers } = await saving(
      (html, signal) =>
        new Promise((done) => {
          signal?.addEventListener('abort', () => (finish = () => done(ok(Buffer.from(html)))));
        }),
    );
    const [saved, made] = [handlers['pdf:save'](request), handlers['pdf:make']({ job: 'k', html: 'x' })];
    await new Promise((later) => setTimeout(later, 20));
    for (const job of ['nobody', 'j', 'k']) {
      await handlers['pdf:cancel']({ job });
      finish();
    }
    expect(await Promise.all([saved, made])).toEqual([{ status: 'cancelled' }, { status: 'cancelled' }]);
    expect(await readdir(folder)).toEqual([]);
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
      wipe: vi.fn(async () => ({ status: 'wiped' as const })),
      ...overrides,
    };
    return { ...parts, handlers: vaultHandlers(parts) };
  };

  test('tells once why the working store was set aside', async () => {
    const { handlers } = await handlersOver({ recovery: 'unclean-exit' });
    expect(await handlers['vault:start']({})).toEqual({ recovery: { reason: 'unclean-exit' }, heads: [] });
    expect(await handlers['vault:start']({})).toEqual({ recovery: null, heads: [] });
  });

  test('takes a workshop in, gives it back, and erases it with every trace', async () => {
    const { handlers, wipe, vault } = await handlersOver();
    await handlers['vault:snapshot']({ workshopId, seq: 0, json: Buffer.from('{"seq":0}') });
    await handlers['vault:append']({ workshopId, changes: changes(1, 2) });
    await handlers['vault:trash']({ workshopId });
    expect((await handlers['vault:start']({})).heads).toMatchObject([
      { workshopId, seq: 2, trashedAt: expect.any(String) as string },
    ]);
    await handlers['vault:untrash']({ workshopId });
    expect(await handlers['vault:load']({ workshopId })).toMatchObject({ status: 'loaded', changes: changes(1, 2) });
    expect(wipe).not.toHaveBeenCalled();
    expect(await handlers['vault:wipe']({ workshopIds: [workshopId] })).toEqual({ status: 'wiped' });
    expect(wipe).toHaveBeenCalledExactlyOnceWith([workshopId]);
    // The page that is loaded again is told once why it finds no store.
    expect((await handlers['vault:start']({})).recovery).toEqual({ reason: 'erased' });
    expect((await handlers['vault:start']({})).recovery).toBeNull();
    await vault.close();
  });

  test('passes distrust on', async () => {
    const { handlers, noteDistrust } = await handlersOver();
    await handlers['vault:distrust']({});
    expect(noteDistrust).toHaveBeenCalledOnce();
  });
});
