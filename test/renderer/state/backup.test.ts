import { describe, expect, test, vi } from 'vitest';
import { backUp } from '../../../renderer/state/back-up';
import { openLibrary } from '../../../renderer/state/library';
import { readImport } from '../../../renderer/state/read-import';
import { restoreBackup, type RestoreParts, surveyBackup } from '../../../renderer/state/restore-backup';
import { memoryStore } from '../../../renderer/storage/memory-store';
import { renameWorkshop } from '../../../shared/commands/setup';
import { WorkshopId } from '../../../shared/ids';
import type { Workshop } from '../../../shared/workshop/schema';
import { backupOf, backupPlace, steadyWork } from '../../support/backup-files';
import { says } from '../../support/diagnosis';
import { fakeVault } from '../../support/fake-vault';
import { newWorkshop } from '../../support/new-workshop';
import { after } from '../../support/run-commands';
import { stillClock } from '../../support/still-clock';

const idOf = (name: string) => WorkshopId.parse(name);
const named = (name: string) => newWorkshop({ id: idOf(name), client: `Client ${name}` });
const sealed = after(named('sealed'), says('marketing', 'MS4', 'A secret answer'));

async function shelf(...workshops: readonly Workshop[]) {
  const [store, vault] = [memoryStore(), fakeVault()];
  const library = openLibrary({ store, vault, clock: stillClock, storeFailed: () => undefined });
  for (const workshop of workshops) await library.add(workshop);
  let copies = 0;
  const parts = async (): Promise<RestoreParts> => ({
    library,
    heads: await store.heads(),
    read: readImport,
    newId: () => idOf(`copy-${++copies}`),
    copyTitle: (title) => `${title} (copy)`,
  });
  const backUpTo = async (place: ReturnType<typeof backupPlace>, work = steadyWork()) =>
    backUp({ library, desktop: place, heads: await store.heads(), clock: stillClock }, work);
  return { store, vault, library, parts, backUpTo };
}

async function backedUp(...workshops: readonly Workshop[]): Promise<string> {
  const place = backupPlace();
  await (await shelf(...workshops)).backUpTo(place);
  return place.saved ?? '';
}

const survey = async (text: string | Uint8Array, into: Awaited<ReturnType<typeof shelf>>) =>
  surveyBackup(backupOf(text), await into.parts(), steadyWork());

describe('a backup', () => {
  test('brings a whole library to an empty laptop: the same documents, sealed answers too, the deleted among the deleted', async () => {
    const here = await shelf(named('a'), sealed, named('b'));
    await here.library.setTrashed(idOf('b'), true);
    const place = backupPlace();
    expect(await here.backUpTo(place)).toMatchObject({ status: 'saved', workshops: 3, unreadable: 0 });

    const there = await shelf();
    const found = await survey(place.saved ?? '', there);
    expect(found).toMatchObject({ ok: true, value: { isCutShort: false } });
    expect(found?.ok && found.value.items).toMatchObject([
      { client: 'Client a', here: 'not-here', isTrashed: false },
      { client: 'Client sealed', here: 'not-here' },
      { client: 'Client b', here: 'not-here', isTrashed: true },
    ]);
    const done = await restoreBackup(
      backupOf(place.saved ?? ''),
      new Set([0, 1, 2]),
      await there.parts(),
      steadyWork(),
    );
    expect(done).toEqual({ restored: 3, copies: 0, stopped: null });
    for (const id of ['a', 'sealed', 'b'].map(idOf)) {
      expect(await there.library.read(id)).toEqual(await here.library.read(id));
    }
    const trashed = (await there.store.heads()).filter(({ trashedAt }) => trashedAt !== null);
    expect(trashed.map(({ id }) => id)).toEqual(['b']);
  });

  test('keeps the moment at which each workshop was last changed, in a copy as well', async () => {
    const text = (await backedUp(named('a'), named('b'))).replaceAll(
      /"changedAt":"[^"]+"/g,
      '"changedAt":"2025-03-04T05:06:07.000Z"',
    );
    const there = await shelf(named('b'));
    await restoreBackup(backupOf(text), new Set([0, 1]), await there.parts(), steadyWork());
    const moments = new Map((await there.store.heads()).map(({ id, changedAt }) => [String(id), changedAt]));
    expect(moments.get('a')).toBe('2025-03-04T05:06:07.000Z');
    expect(moments.get('copy-1')).toBe('2025-03-04T05:06:07.000Z');
    expect(moments.get('b')).toBe(stillClock.now());
  });

  test('says what it could not read, and holds the rest', async () => {
    const here = await shelf(named('a'));
    vi.spyOn(here.library, 'ids').mockResolvedValue(new Set([idOf('lost'), idOf('a')]));
    const place = backupPlace();
    expect(await here.backUpTo(place)).toMatchObject({ status: 'saved', workshops: 1, unreadable: 1 });
    expect(await survey(place.saved ?? '', await shelf())).toMatchObject({
      value: { items: [{ client: 'Client a' }] },
    });
  });

  test.each([0, 1, 2])('that the disk refuses after %i pieces is no backup', async (pieces) => {
    const place = backupPlace(pieces);
    expect(await (await shelf(named('a'))).backUpTo(place)).toEqual({ status: 'failed', reason: 'disk-full' });
    expect(place.saved).toBeNull();
  });

  test('that is called off leaves nothing', async () => {
    const place = backupPlace();
    const stop = new AbortController();
    const work = { signal: stop.signal, onProgress: () => stop.abort() };
    expect(await (await shelf(named('a'), named('b'))).backUpTo(place, work)).toEqual({ status: 'cancelled' });
    expect([place.saved, place.dropped]).toEqual([null, 1]);
  });
});

describe('what is here already', () => {
  test('is told apart, and never touched: it comes in as a copy', async () => {
    const text = await backedUp(named('same'), named('changed'), named('new'));
    const here = await shelf(named('same'), after(named('changed'), renameWorkshop('Mine')));
    const found = await survey(text, here);
    expect(found?.ok && found.value.items.map((item) => (item.kind === 'readable' ? item.here : null))).toEqual([
      'same',
      'newer-here',
      'not-here',
    ]);
    const done = await restoreBackup(backupOf(text), new Set([1, 2]), await here.parts(), steadyWork());
    expect(done).toEqual({ restored: 1, copies: 1, stopped: null });
    expect((await here.library.read(idOf('changed')))?.setup.title).toBe('Mine');
    expect((await here.library.read(idOf('copy-1')))?.setup).toMatchObject({
      client: 'Client changed',
      title: 'Spring alignment (copy)',
    });
    expect([...(await here.library.ids())].sort()).toEqual(['changed', 'copy-1', 'new', 'same']);
  });

  test('twice in one file comes in twice, the second time as a copy', async () => {
    const line = (await backedUp(named('a'))).split('\n');
    const twice = [line[0], line[1], line[2], '},', line[1], line[2], '}', '],"count":2}', ''].join('\n');
    const here = await shelf();
    const done = await restoreBackup(backupOf(twice), new Set([0, 1]), await here.parts(), steadyWork());
    expect(done).toEqual({ restored: 1, copies: 1, stopped: null });
  });
});

describe('a file that is not as it was written', () => {
  const before = async () => shelf(named('here'));
  const nothingChanged = async ({ library }: Awaited<ReturnType<typeof shelf>>) =>
    expect([...(await library.ids())]).toEqual(['here']);

  test.each([
    ['text', 'hello\n', 'not-a-backup'],
    ['nothing', '', 'not-a-backup'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), 'not-text'],
    ['a workshop', JSON.stringify(named('x')), 'not-a-backup'],
  ])('%s is refused by name and changes nothing', async (_, content, kind) => {
    const here = await before();
    expect(await survey(content, here)).toEqual({ ok: false, error: { kind } });
    await nothingChanged(here);
  });

  test('a hostile workshop in it stops at the door; the others come in', async () => {
    const text = await backedUp(named('a'), named('b'), named('c'));
    const hostile = text.replace('"client":"Client b"', '"client":"Client b","__proto__":{"evil":1}');
    const here = await before();
    const found = await survey(hostile, here);
    expect(found?.ok && found.value.items).toMatchObject([
      { kind: 'readable' },
      { kind: 'unreadable', place: 1, reason: expect.stringMatching(/damaged|not allowed|reserved/) as string },
      { kind: 'readable' },
    ]);
    const done = await restoreBackup(backupOf(hostile), new Set([0, 1, 2]), await here.parts(), steadyWork());
    expect(done).toEqual({ restored: 2, copies: 0, stopped: 'file-changed' });
    expect(({} as { evil?: number }).evil).toBeUndefined();
  });

  test('cut short, it gives what is whole and says that it ends too soon', async () => {
    const text = await backedUp(named('a'), named('b'));
    const here = await before();
    const found = await survey(text.slice(0, text.indexOf('Client b')), here);
    expect(found).toMatchObject({ ok: true, value: { isCutShort: true, items: [{ client: 'Client a' }] } });
  });

  test('a line without end is refused before it fills the memory', async () => {
    const here = await before();
    const endless = { ...backupOf(''), read: async () => new Uint8Array(8 * 1024 * 1024).fill(0x61) };
    expect(await surveyBackup(endless, await here.parts(), steadyWork())).toEqual({
      ok: false,
      error: { kind: 'too-big' },
    });
  });

  test('one that cannot be read on says so', async () => {
    const here = await before();
    const broken = { ...backupOf(''), read: async () => null };
    expect(await surveyBackup(broken, await here.parts(), steadyWork())).toEqual({
      ok: false,
      error: { kind: 'unreadable' },
    });
  });
});

test('a letter that two pieces share is read whole', async () => {
  const text = await backedUp(newWorkshop({ client: 'Grünwald 漢字 🙂' }));
  const here = await shelf();
  for (const pieceBytes of [1, 2, 3, 7]) {
    const found = await surveyBackup(backupOf(text, pieceBytes), await here.parts(), steadyWork());
    expect(found).toMatchObject({ ok: true, value: { items: [{ client: 'Grünwald 漢字 🙂' }] } });
  }
});

describe('restoring', () => {
  test('stops where the disk refuses, and says how far it came', async () => {
    const text = await backedUp(named('a'), named('b'));
    const here = await shelf();
    const parts = await here.parts();
    const add = vi.fn(here.library.add).mockImplementationOnce(here.library.add).mockResolvedValueOnce('disk-full');
    const done = await restoreBackup(
      backupOf(text),
      new Set([0, 1]),
      { ...parts, library: { ...here.library, add } },
      steadyWork(),
    );
    expect(done).toEqual({ restored: 1, copies: 0, stopped: 'disk-full' });
  });

  test('is called off between two workshops', async () => {
    const text = await backedUp(named('a'), named('b'));
    const here = await shelf();
    const stop = new AbortController();
    const add: typeof here.library.add = async (workshop) => {
      stop.abort();
      return here.library.add(workshop);
    };
    const parts = { ...(await here.parts()), library: { ...here.library, add } };
    const work = { signal: stop.signal, onProgress: () => undefined };
    expect(await restoreBackup(backupOf(text), new Set([0, 1]), parts, work)).toEqual({
      restored: 1,
      copies: 0,
      stopped: 'cancelled',
    });
  });
});
