import { describe, expect, test, vi } from 'vitest';
import type { ChangedFile } from '../../../renderer/desktop/desktop';
import { electronDesktop } from '../../../renderer/desktop/electron-desktop';
import { startHistory } from '../../../shared/history/history';
import { WorkshopId } from '../../../shared/ids';
import type { Bridge } from '../../../shared/ipc/bridge';
import { type Channel, channels, type EventName } from '../../../shared/ipc/channels';

const workshopId = WorkshopId.parse('w1');

/** A preload that answers from a table and can raise events. */
function bridge(answers: Partial<Record<Channel, unknown>>) {
  const asked: [Channel, unknown][] = [];
  const listeners = new Map<EventName, Set<(payload: unknown) => void>>();
  const invoke = Object.fromEntries(
    channels.map((channel) => [
      channel,
      async (request: unknown) => {
        asked.push([channel, request]);
        const answer = answers[channel] ?? {};
        return typeof answer === 'function' ? (answer as () => unknown)() : answer;
      },
    ]),
  ) as Bridge['invoke'];
  const on: Bridge['on'] = (event, listener) => {
    const set = listeners.get(event) ?? new Set();
    listeners.set(event, set.add(listener));
    return () => void set.delete(listener);
  };
  const raise = (event: EventName, payload: unknown) => listeners.get(event)?.forEach((listener) => listener(payload));
  return { desktop: electronDesktop({ invoke, on }), asked, raise };
}

describe('the vault', () => {
  test('each wish goes to its channel', async () => {
    const saved = { status: 'saved', seq: 0 };
    const { desktop, asked } = bridge({
      'vault:start': { recovery: null, heads: [] },
      'vault:load': { status: 'missing' },
      'vault:append': saved,
      'vault:snapshot': saved,
      'vault:trash': saved,
      'vault:untrash': saved,
      'vault:wipe': { status: 'wiped' },
    });
    const { vault } = desktop;
    const history = startHistory({ title: 'x' } as never);
    expect(await vault?.start()).toEqual({ recovery: null, heads: [] });
    expect(await vault?.load(workshopId)).toEqual({ status: 'missing' });
    expect(await vault?.append(workshopId, [])).toEqual(saved);
    await vault?.snapshot(workshopId, { ...history, seq: 7 });
    await vault?.trash(workshopId);
    await vault?.untrash(workshopId);
    expect(await vault?.wipe([workshopId])).toEqual({ status: 'wiped' });
    await vault?.distrust();
    expect(asked).toEqual([
      ['vault:start', {}],
      ['vault:load', { workshopId }],
      ['vault:append', { workshopId, changes: [] }],
      [
        'vault:snapshot',
        { workshopId, seq: 7, json: new TextEncoder().encode(JSON.stringify({ ...history, seq: 7 })) },
      ],
      ['vault:trash', { workshopId }],
      ['vault:untrash', { workshopId }],
      ['vault:wipe', { workshopIds: [workshopId] }],
      ['vault:distrust', {}],
    ]);
  });

  test('an answer that is not in the contract is not believed', async () => {
    const { desktop } = bridge({ 'vault:append': { status: 'saved', seq: 'many' } });
    await expect(desktop.vault?.append(workshopId, [])).rejects.toThrow();
  });
});

test('files, view, menu and about', async () => {
  const { desktop, asked } = bridge({
    'view:recall': { view: 'here' },
    'file:open': { status: 'cancelled' },
    'file:save': { status: 'saved', name: 'a.json' },
    'picture:save': { status: 'saved', name: 'a.svg' },
    'pdf:save': { status: 'failed', reason: 'disk-full' },
    'app:about': { version: '0.1.0', electron: '45.4.1', chromium: '156.0', dataFolder: '/home/x' },
  });
  expect(await desktop.recallView()).toBe('here');
  await desktop.rememberView('there');
  expect(await desktop.openWorkshopFile()).toEqual({ status: 'cancelled' });
  expect(await desktop.saveText({ suggestedName: 'a.json', text: '{}' })).toEqual({ status: 'saved', name: 'a.json' });
  expect(await desktop.openKitFile()).toEqual({ status: 'cancelled' });
  await desktop.saveText({ kind: 'kit', suggestedName: 'b.json', text: '{}' });
  expect(await desktop.savePdf({ suggestedName: 'a.pdf', html: '<p>' })).toEqual({
    status: 'failed',
    reason: 'disk-full',
  });
  const picture = { kind: 'svg', suggestedName: 'a.svg', data: '<svg/>' } as const;
  expect(await desktop.savePicture(picture)).toEqual({ status: 'saved', name: 'a.svg' });
  await desktop.setMenu([]);
  expect(await desktop.about()).toEqual({
    version: '0.1.0',
    host: 'Electron 45.4.1, Chromium 156.0',
    dataFolder: '/home/x',
  });
  expect(asked).toContainEqual(['view:remember', { view: 'there' }]);
  expect(asked).toContainEqual(['file:open', { kind: 'kit' }]);
  expect(asked).toContainEqual(['file:save', { kind: 'workshop', suggestedName: 'a.json', text: '{}' }]);
  expect(asked).toContainEqual(['file:save', { kind: 'kit', suggestedName: 'b.json', text: '{}' }]);
  expect(asked).toContainEqual(['picture:save', picture]);
  expect(asked).toContainEqual([
    'pdf:save',
    { job: expect.any(String) as string, suggestedName: 'a.pdf', html: '<p>' },
  ]);
});

test('what was saved is shown by the word that came with it, and a folder by its own', async () => {
  const { desktop, asked } = bridge({
    'file:save': { status: 'saved', name: 'a.csv', place: 'p1' },
    'file:show': { isShown: true },
    'folder:choose': { status: 'chosen', folder: 'f1', name: 'Alder' },
    'folder:open': { isShown: false },
  });
  const saved = await desktop.saveText({ kind: 'csv', suggestedName: 'a.csv', text: '' });
  expect(saved).toEqual({ status: 'saved', name: 'a.csv', show: expect.any(Function) as unknown });
  expect(saved.status === 'saved' && (await saved.show?.())).toBe(true);
  expect(asked).toContainEqual(['file:show', { place: 'p1' }]);
  const chosen = await desktop.chooseFolder('Alder');
  expect(chosen.status === 'chosen' && (await chosen.folder.open?.())).toBe(false);
  expect(asked).toContainEqual(['folder:open', { folder: 'f1' }]);
});

test('a choice in the menu names its action until nobody listens any more', () => {
  const { desktop, raise } = bridge({});
  const run = vi.fn();
  const stop = desktop.onMenuAction(run);
  raise('menu:run', { id: 'edit.undo' });
  stop();
  raise('menu:run', { id: 'edit.redo' });
  expect(run).toHaveBeenCalledExactlyOnceWith('edit.undo');
});

describe('documents', () => {
  const jobOf = (asked: readonly (readonly [Channel, unknown])[], channel: Channel): unknown =>
    asked.find(([each]) => each === channel)?.[1];

  test('say how far they are, each to who asked for it', async () => {
    const { desktop, asked, raise } = bridge({ 'pdf:save': { status: 'cancelled' } });
    const onProgress = vi.fn();
    const saving = desktop.savePdf({ suggestedName: 'a.pdf', html: '<p>' }, { onProgress });
    const { job } = jobOf(asked, 'pdf:save') as { readonly job: string };
    raise('pdf:progress', { job: 'another', step: 'setting' });
    raise('pdf:progress', { job, step: 'checking' });
    await saving;
    raise('pdf:progress', { job, step: 'saving' });
    expect(onProgress.mock.calls).toEqual([['checking']]);
  });

  test('are called off by their signal', async () => {
    const { desktop, asked } = bridge({ 'pdf:save': { status: 'cancelled' }, 'pdf:make': { status: 'cancelled' } });
    const controller = new AbortController();
    const { signal } = controller;
    const saving = desktop.savePdf({ suggestedName: 'a.pdf', html: '<p>' }, { signal });
    const making = desktop.makePdf('<p>', signal);
    controller.abort();
    expect(await saving).toEqual({ status: 'cancelled' });
    await expect(making).rejects.toMatchObject({ name: 'AbortError' });
    const jobs = ['pdf:save', 'pdf:make'].map((channel) => jobOf(asked, channel as Channel));
    expect(asked.filter(([channel]) => channel === 'pdf:cancel').map(([, request]) => request)).toEqual(
      jobs.map((job) => ({ job: (job as { readonly job: string }).job })),
    );
    const before = asked.length;
    expect(await desktop.savePdf({ suggestedName: 'a.pdf', html: '<p>' }, { signal })).toEqual({ status: 'cancelled' });
    await expect(desktop.makePdf('<p>', signal)).rejects.toMatchObject({ name: 'AbortError' });
    expect(asked).toHaveLength(before);
  });

  test('that are made come as bytes; one that came out wrong says what is wrong', async () => {
    const pdf = new Uint8Array([37]);
    expect(await bridge({ 'pdf:make': { status: 'made', pdf } }).desktop.makePdf('<p>')).toEqual(pdf);
    const wrong = { status: 'wrong', problem: { kind: 'blank-page', about: '3' } };
    await expect(bridge({ 'pdf:make': wrong }).desktop.makePdf('<p>')).rejects.toThrow('page 3 is blank');
  });
});

describe('files that the system hands over', () => {
  test('those the app was started with are taken at once, later ones when they come', async () => {
    const file = (name: string) => ({ status: 'opened', name, text: '{}' });
    const waiting: object[] = [file('a.parley.json'), file('b.parley.json')];
    const { desktop, asked, raise } = bridge({ 'file:take': () => waiting.shift() ?? { status: 'cancelled' } });
    const take = vi.fn();
    const stop = desktop.onFileGiven(take);
    await vi.waitFor(() => expect(asked).toHaveLength(3));
    expect(take.mock.calls).toEqual([[file('a.parley.json')], [file('b.parley.json')]]);
    waiting.push(file('c.parley.json'));
    raise('file:given', {});
    await vi.waitFor(() => expect(asked).toHaveLength(5));
    expect(take).toHaveBeenLastCalledWith(file('c.parley.json'));
    stop();
    raise('file:given', {});
    expect(asked).toHaveLength(5);
  });

  test('where there is none, nobody is called', async () => {
    const { desktop, asked } = bridge({ 'file:take': { status: 'cancelled' } });
    const take = vi.fn();
    desktop.onFileGiven(take);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    await Promise.resolve();
    expect(take).not.toHaveBeenCalled();
  });
});

describe('a backup', () => {
  test('goes out piece by piece', async () => {
    const { desktop, asked } = bridge({
      'backup:begin': { status: 'begun' },
      'backup:write': { status: 'written' },
      'backup:end': { status: 'saved', name: 'a.json' },
    });
    const begun = await desktop.beginBackup('a.json');
    if (begun.status !== 'begun') throw new Error('It was begun.');
    expect(await begun.file.write('x')).toBeNull();
    expect(await begun.file.end()).toEqual({ status: 'saved', name: 'a.json' });
    await begun.file.drop();
    expect(asked).toEqual([
      ['backup:begin', { suggestedName: 'a.json' }],
      ['backup:write', { text: 'x' }],
      ['backup:end', {}],
      ['backup:drop', {}],
    ]);
  });

  test('that the disk refuses says why', async () => {
    const { desktop } = bridge({
      'backup:begin': { status: 'begun' },
      'backup:write': { status: 'failed', reason: 'disk-full' },
    });
    const begun = await desktop.beginBackup('a.json');
    expect(begun.status === 'begun' && (await begun.file.write('x'))).toBe('disk-full');
  });

  test('comes in piece by piece', async () => {
    const { desktop, asked } = bridge({
      'backup:open': { status: 'opened', name: 'a.json', bytes: 2 },
      'backup:read': { bytes: new Uint8Array([1, 2]) },
    });
    const opened = await desktop.openBackup();
    if (opened.status !== 'opened') throw new Error('It was opened.');
    expect(await opened.file.read(7)).toEqual(new Uint8Array([1, 2]));
    await opened.file.close();
    expect(asked.slice(1)).toEqual([
      ['backup:read', { from: 7 }],
      ['backup:close', {}],
    ]);
  });
});

test('a file that was changed outside can be looked at, by a word that stands for it', async () => {
  const opened = { status: 'opened', name: 'a.parley.json', text: '{}' };
  const { desktop, asked, raise } = bridge({ 'file:look': opened });
  const told = vi.fn();
  const stop = desktop.onFileChanged(told);
  raise('file:changed', { file: 'w1', name: 'a.parley.json' });
  stop();
  raise('file:changed', { file: 'w1', name: 'a.parley.json' });
  expect(told).toHaveBeenCalledOnce();
  const [changed] = told.mock.calls[0] as [ChangedFile];
  expect(await changed.look()).toEqual(opened);
  expect(asked).toEqual([['file:look', { file: 'w1' }]]);
});

test('a changed file that is not watched any more is still refused by its name', async () => {
  const { desktop, raise } = bridge({ 'file:look': { status: 'refused', name: '', reason: 'unreadable' } });
  const told = vi.fn();
  desktop.onFileChanged(told);
  raise('file:changed', { file: 'w1', name: 'a.parley.json' });
  const [changed] = told.mock.calls[0] as [ChangedFile];
  expect(await changed.look()).toMatchObject({ status: 'refused', name: 'a.parley.json' });
});

describe('before the window closes', () => {
  test('everyone who asked is waited for, then the shell is told', async () => {
    const { desktop, asked, raise } = bridge({});
    let finish = (_safe: boolean): void => undefined;
    desktop.onFlush(() => new Promise<boolean>((done) => (finish = done)));
    raise('app:flush', {});
    await Promise.resolve();
    expect(asked).toEqual([]);
    finish(true);
    await vi.waitFor(() => expect(asked).toEqual([['app:flushed', { safe: true }]]));
  });

  test.each([() => Promise.resolve(false), () => Promise.reject(new Error('the disk is full'))])(
    'the shell is told when something is not safe',
    async (flush) => {
      const { desktop, asked, raise } = bridge({});
      desktop.onFlush(() => Promise.resolve(true));
      desktop.onFlush(flush);
      raise('app:flush', {});
      await vi.waitFor(() => expect(asked).toEqual([['app:flushed', { safe: false }]]));
    },
  );

  test('one who went away is not asked, and the shell is told at once', async () => {
    const { desktop, asked, raise } = bridge({});
    const flush = vi.fn(async () => false);
    desktop.onFlush(flush)();
    raise('app:flush', {});
    await vi.waitFor(() => expect(asked).toEqual([['app:flushed', { safe: true }]]));
    expect(flush).not.toHaveBeenCalled();
  });
});
