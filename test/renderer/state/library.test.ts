import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../../renderer/state/library';
import { memoryStore } from '../../../renderer/storage/memory-store';
import type { WorkingStore } from '../../../renderer/storage/working-store';
import { setArchived } from '../../../shared/commands/archive';
import { renameWorkshop } from '../../../shared/commands/setup';
import { finishStep, startTimer } from '../../../shared/commands/timer';
import type { WorkshopId } from '../../../shared/ids';
import { invariant } from '../../../shared/invariant';
import type { Timestamp } from '../../../shared/time';
import type { Workshop } from '../../../shared/workshop/schema';
import { answersIn, says } from '../../support/diagnosis';
import { type FakeVault, fakeVault } from '../../support/fake-vault';
import { newWorkshop, NOW } from '../../support/new-workshop';
import { after } from '../../support/run-commands';
import { stillClock } from '../../support/still-clock';

const workshop = newWorkshop();
const { id } = workshop;

async function shelf(store: WorkingStore = memoryStore(), vault: FakeVault = fakeVault()) {
  const library = openLibrary({ store, vault, clock: stillClock, storeFailed: () => undefined });
  await library.add(workshop);
  const open = async () => invariant(await library.open(id), 'it was added');
  return { library, store, vault, open };
}

const titleIn = async ({ library }: Awaited<ReturnType<typeof shelf>>) => (await library.read(id))?.setup.title;

test('a workshop that is opened right after it came in is not read back, and its edits are safe', async () => {
  const { library, store, vault } = await shelf();
  const fresh = newWorkshop({ id: 'fresh' as WorkshopId });
  const unread = openLibrary({
    store: { ...store, load: () => Promise.reject(new Error('it was read')) },
    vault: { ...vault, load: () => Promise.reject(new Error('it was read')) },
    clock: stillClock,
    storeFailed: () => undefined,
  });
  expect(await unread.add(fresh, true)).toBeNull();
  const session = invariant(await unread.open(fresh.id), 'it was added');
  session.dispatch(renameWorkshop('Renamed'));
  expect(await unread.close(session)).toBe(true);
  expect((await library.read(fresh.id))?.setup.title).toBe('Renamed');
});

test('an open workshop is frozen down to its last part before the first edit', async () => {
  const { open } = await shelf();
  const { workshop: opened } = (await open()).store.getState().history;
  expect([opened, opened.setup, opened.setup.participants, opened.diagnosis.sheets].map(Object.isFrozen)).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

describe('a workshop that is left while its edits are refused', () => {
  test('is not let go: whoever opens it next finds the edit, still not saved', async () => {
    const { library, vault, open } = await shelf();
    const session = await open();
    vault.refuse('disk-full');
    session.dispatch(renameWorkshop('Unsaved'));
    expect(await library.close(session)).toBe(false);
    const again = await open();
    expect(again.store.getState().history.workshop.setup.title).toBe('Unsaved');
    expect(again.store.getState().save).toEqual({ kind: 'not-saved', reason: 'disk-full' });
  });

  test('is safe as soon as the disk takes it, with everything that came after', async () => {
    const shelves = await shelf();
    const { library, vault, open } = shelves;
    const session = await open();
    vault.refuse('disk-full');
    session.dispatch(renameWorkshop('One'));
    await library.close(session);
    vault.refuse(null);
    const again = await open();
    again.dispatch(renameWorkshop('Two'));
    expect(await library.close(again)).toBe(true);
    expect(await titleIn(shelves)).toBe('Two');
    expect((vault.logs.get(id) ?? []).map(({ seq }) => seq)).toEqual([1, 2]);
  });
});

test('a closed session changes nothing any more', async () => {
  const shelves = await shelf();
  const session = await shelves.open();
  session.dispatch(renameWorkshop('Kept'));
  await shelves.library.close(session);
  expect(session.dispatch(renameWorkshop('Late'))).toBe(false);
  session.undo();
  expect(await titleIn(shelves)).toBe('Kept');
});

test('undo reaches no answer of an entry in whose midst the app ended', async () => {
  const { store, vault, open } = await shelf();
  const session = await open();
  session.dispatch(says('marketing', 'MS4', 'A download'));
  session.dispatch(says('marketing', 'MS5', 'Two days'));
  session.undo();
  await session.flush();
  const nextStart = openLibrary({ store, vault, clock: stillClock, storeFailed: () => undefined });
  const again = invariant(await nextStart.open(id), 'it was added');
  const written = () =>
    Object.values(answersIn(again.store.getState().history.workshop, 'marketing')).map(({ text }) => text);
  again.redo();
  expect(written()).toEqual(['A download']);
  again.undo();
  expect(written()).toEqual(['A download']);
  expect(await again.flush()).toBe(true);
});

test('changes from the library follow one another, whatever else is going on', async () => {
  const shelves = await shelf();
  const { library } = shelves;
  const outcomes = await Promise.all([
    library.edit(id, renameWorkshop('Renamed')),
    library.edit(id, setArchived(true)),
  ]);
  expect(outcomes).toEqual([null, null]);
  const read = await library.read(id);
  expect([read?.setup.title, read?.archived]).toEqual(['Renamed', true]);
});

test('a change from the library says why it was refused', async () => {
  const { library, vault } = await shelf();
  vault.refuse('read-only');
  expect(await library.edit(id, renameWorkshop('Lost'))).toBe('read-only');
});

test('what lies in the trash stays there when it is changed', async () => {
  const { library, store } = await shelf();
  await library.setTrashed(id, true);
  await library.edit(id, setArchived(true));
  expect((await store.heads())[0]?.trashedAt).not.toBeNull();
});

test('a store that breaks does not close the door to the vault', async () => {
  const store = memoryStore();
  const shelves = await shelf({ ...store, load: () => Promise.reject(new Error('UnknownError')) });
  expect(await titleIn(shelves)).toBe(workshop.setup.title);
});

test('ids in use include those that only the vault knows', async () => {
  const { library, vault, store } = await shelf();
  await store.erase(id);
  expect(vault.snapshots.has(id)).toBe(true);
  expect(await library.ids()).toContain(id);
});

test('flushing tells whether everything is safe', async () => {
  const { library, vault, open } = await shelf();
  const session = await open();
  session.dispatch(renameWorkshop('A'));
  expect(await library.flush()).toBe(true);
  vault.refuse('disk-full');
  session.dispatch(renameWorkshop('B'));
  expect(await library.flush()).toBe(false);
});

describe('what the stages took in past workshops', () => {
  const named = (name: string) => name as WorkshopId;
  const held = (name: string, minutes: number, sample = false): Workshop => {
    const fresh = newWorkshop({ id: named(name), client: `Client of ${name}`, title: `Title of ${name}` });
    const step = fresh.setup.agenda.order[1] ?? null;
    const end = new Date(Date.parse(NOW) + minutes * 60_000).toISOString() as Timestamp;
    return { ...after(fresh, startTimer({ itemId: step, lengthMs: 0 }, NOW), finishStep(end)), sample };
  };

  test('is read from every other workshop that is no sample and not in the trash, and names none of them', async () => {
    const { library } = await shelf();
    for (const each of [held('a', 40), held('b', 48), held('c', 90, true), held('d', 10)]) await library.add(each);
    await library.setTrashed(named('d'), true);
    const times = await library.stageTimes(named('a'));
    expect(times).toEqual([{ stage: 'diagnose', spentMs: 48 * 60_000, preset: 'half-day' }]);
    expect(JSON.stringify(await library.stageTimes(id))).not.toMatch(/Client|Title/);
    expect(await library.stageTimes(id)).toHaveLength(2);
  });

  test('counts what an open workshop took up to now', async () => {
    const { library } = await shelf();
    await library.add(newWorkshop({ id: named('open') }));
    const session = invariant(await library.open(named('open')), 'it was added');
    const later = new Date(Date.parse(NOW) + 30 * 60_000).toISOString() as Timestamp;
    const step = session.store.getState().history.workshop.setup.agenda.order[1] ?? null;
    session.dispatch(startTimer({ itemId: step, lengthMs: 0 }, NOW));
    session.dispatch(finishStep(later));
    expect(await library.stageTimes(id)).toMatchObject([{ stage: 'diagnose', spentMs: 30 * 60_000 }]);
  });
});
