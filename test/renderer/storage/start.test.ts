import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../../renderer/storage/memory-store';
import { startStorage } from '../../../renderer/storage/start';
import type { WorkingStore } from '../../../renderer/storage/working-store';
import { renameWorkshop } from '../../../shared/commands/setup';
import { startHistory } from '../../../shared/history/history';
import { fakeVault } from '../../support/fake-vault';
import { newWorkshop, NOW } from '../../support/new-workshop';
import { run } from '../../support/run-commands';
import { stillClock } from '../../support/still-clock';

const first = startHistory(newWorkshop());
const { id } = first.workshop;
const later = run(first, renameWorkshop('Later'));

async function storeWith(history = first): Promise<WorkingStore> {
  const store = memoryStore();
  await store.put(history, NOW, null);
  return store;
}

const titles = async (store: WorkingStore): Promise<readonly string[]> =>
  (await store.heads()).map(({ title }) => title);

describe('at start', () => {
  test('a store that is level with the vault is taken as it is', async () => {
    const vault = fakeVault();
    await vault.snapshot(id, first);
    const started = await startStorage(() => storeWith(), vault, stillClock);
    expect(started.notices).toEqual([]);
    expect(await titles(started.store)).toEqual([first.workshop.setup.title]);
  });

  test('an empty store is rebuilt from the vault, and that is said', async () => {
    const vault = fakeVault('store-damaged');
    await vault.snapshot(id, later);
    const started = await startStorage(async () => memoryStore(), vault, stillClock);
    expect(await titles(started.store)).toEqual(['Later']);
    expect(started.notices).toEqual([{ kind: 'recovered', reason: 'store-damaged', workshops: 1 }]);
  });

  test('after something was erased for good, the others are rebuilt, and that is said', async () => {
    const vault = fakeVault('erased');
    await vault.snapshot(id, later);
    const started = await startStorage(async () => memoryStore(), vault, stillClock);
    expect(await titles(started.store)).toEqual(['Later']);
    expect(started.notices).toEqual([{ kind: 'erased', workshops: 1 }]);
    const alone = await startStorage(async () => memoryStore(), fakeVault('erased'), stillClock);
    expect(alone.notices).toEqual([{ kind: 'erased', workshops: 0 }]);
  });

  test('erasing that could not be finished is said, beside what had to be rebuilt', async () => {
    const vault = fakeVault('erase-failed');
    await vault.snapshot(id, later);
    const started = await startStorage(async () => memoryStore(), vault, stillClock);
    expect(started.notices).toEqual([
      { kind: 'erase-failed' },
      { kind: 'recovered', reason: 'store-behind', workshops: 1 },
    ]);
  });

  test('a store that fell behind is rebuilt', async () => {
    const vault = fakeVault();
    await vault.snapshot(id, later);
    const started = await startStorage(() => storeWith(), vault, stillClock);
    expect(await titles(started.store)).toEqual(['Later']);
    expect(started.notices).toEqual([{ kind: 'recovered', reason: 'store-behind', workshops: 1 }]);
  });

  test('a store whose head promises more than it holds is rebuilt', async () => {
    const vault = fakeVault();
    await vault.snapshot(id, later);
    const hollow = await storeWith(later);
    const started = await startStorage(
      async () => ({ ...hollow, load: async () => ({ snapshot: first, changes: [] }) }),
      vault,
      stillClock,
    );
    expect(started.notices).toEqual([{ kind: 'recovered', reason: 'store-behind', workshops: 1 }]);
  });

  test('edits that only the store has are brought into the vault', async () => {
    const vault = fakeVault();
    await vault.snapshot(id, first);
    await startStorage(() => storeWith(later), vault, stillClock);
    expect(vault.snapshots.get(id)?.workshop.setup.title).toBe('Later');
  });

  test('a workshop that the vault has never seen is brought into it', async () => {
    const vault = fakeVault();
    await startStorage(() => storeWith(), vault, stillClock);
    expect(vault.snapshots.has(id)).toBe(true);
  });

  test('a store that cannot be opened does not stop the work', async () => {
    const vault = fakeVault();
    await vault.snapshot(id, later);
    const started = await startStorage(() => Promise.reject(new Error('UnknownError')), vault, stillClock);
    expect(await titles(started.store)).toEqual(['Later']);
    expect(started.notices).toEqual([{ kind: 'store-unusable' }]);
    expect(vault.distrusted.count).toBe(1);
  });

  test('what cannot be read is said, and the rest is there', async () => {
    const vault = fakeVault();
    await vault.snapshot(id, later);
    const started = await startStorage(
      async () => memoryStore(),
      { ...vault, load: async () => ({ status: 'unreadable' }) },
      stillClock,
    );
    expect(started.notices).toEqual([{ kind: 'unreadable', workshops: 1 }]);
  });

  test('edits that the vault refuses are known to be unsafe', async () => {
    const vault = fakeVault();
    await vault.snapshot(id, first);
    vault.refuse('read-only');
    const started = await startStorage(() => storeWith(later), vault, stillClock);
    expect([...started.behind]).toEqual([id]);
  });

  test('a store that takes nothing does not stop the work', async () => {
    const vault = fakeVault();
    await vault.snapshot(id, later);
    const full = { ...memoryStore(), put: () => Promise.reject(new Error('QuotaExceededError')) };
    const started = await startStorage(async () => full, vault, stillClock);
    expect(await titles(started.store)).toEqual(['Later']);
    expect(started.notices).toEqual([{ kind: 'store-unusable' }]);
  });

  test('a log whose end cannot be read is said to lack its newest edits', async () => {
    const vault = fakeVault();
    await vault.snapshot(id, first);
    const load = async () => ({ status: 'loaded', snapshot: first, changes: [], damage: ['damaged-line'] }) as const;
    const started = await startStorage(async () => memoryStore(), { ...vault, load: load as never }, stillClock);
    expect(started.notices).toEqual([{ kind: 'recovered-in-part', workshops: 1 }]);
  });

  test('the trash of the vault counts', async () => {
    const vault = fakeVault();
    await vault.snapshot(id, first);
    await vault.trash(id);
    const started = await startStorage(() => storeWith(), vault, stillClock);
    expect((await started.store.heads())[0]?.trashedAt).not.toBeNull();
  });
});
