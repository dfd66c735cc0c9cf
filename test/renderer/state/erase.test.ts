import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../../renderer/state/library';
import { memoryStore } from '../../../renderer/storage/memory-store';
import { renameWorkshop } from '../../../shared/commands/setup';
import { startHistory } from '../../../shared/history/history';
import { WorkshopId } from '../../../shared/ids';
import { invariant } from '../../../shared/invariant';
import { type FakeVault, fakeVault } from '../../support/fake-vault';
import { newWorkshop, NOW } from '../../support/new-workshop';
import { stillClock } from '../../support/still-clock';

const [gone, kept] = [WorkshopId.parse('gone'), WorkshopId.parse('kept')];

async function shelf(vault: FakeVault | null = fakeVault()) {
  const store = memoryStore();
  const library = openLibrary({ store, vault, clock: stillClock, storeFailed: () => undefined });
  for (const id of [gone, kept]) await library.add(newWorkshop({ id }));
  const inStore = async () => (await store.heads()).map(({ id }) => id);
  return { library, store, vault, inStore };
}

describe('in the desktop app', () => {
  test('a workshop goes from vault and store, the other stays', async () => {
    const { library, vault, inStore } = await shelf();
    expect(await library.erase([gone])).toEqual({ status: 'erased' });
    expect([...(vault?.snapshots.keys() ?? [])]).toEqual([kept]);
    expect(await inStore()).toEqual([kept]);
  });

  test('an open one is closed, and nothing of it is written any more', async () => {
    const { library, vault } = await shelf();
    const session = invariant(await library.open(gone), 'it was added');
    session.dispatch(renameWorkshop('Typed just before'));
    await library.erase([gone]);
    expect(session.dispatch(renameWorkshop('Late'))).toBe(false);
    expect(await library.flush()).toBe(true);
    expect(vault?.snapshots.has(gone)).toBe(false);
  });

  test('nothing goes while an edit elsewhere is not safe', async () => {
    const { library, vault } = await shelf();
    const other = invariant(await library.open(kept), 'it was added');
    vault?.refuse('disk-full');
    other.dispatch(renameWorkshop('Not safe'));
    expect(await library.erase([gone])).toEqual({ status: 'others-not-safe' });
    expect(vault?.snapshots.has(gone)).toBe(true);
  });

  test.each(['missing', 'behind', 'damaged'] as const)(
    'nothing goes while the vault holds another one %s',
    async (how) => {
      const { library, store, vault, inStore } = await shelf();
      if (how === 'missing') vault?.snapshots.delete(kept);
      if (how === 'damaged') vault?.snapshots.set(kept, 'not a history' as never);
      if (how === 'behind') {
        await store.put({ ...startHistory(newWorkshop({ id: kept })), seq: 5 }, NOW, null);
      }
      expect(await library.erase([gone])).toEqual({ status: 'others-not-safe' });
      expect((await inStore()).sort()).toEqual([gone, kept]);
    },
  );

  test('one that nobody can read holds up no other when it goes with it', async () => {
    const { library, vault } = await shelf();
    vault?.snapshots.set(kept, 'not a history' as never);
    expect(await library.erase([gone, kept])).toEqual({ status: 'erased' });
  });

  test('a disk that refuses says why, and nothing is gone', async () => {
    const { library, vault, inStore } = await shelf();
    vault?.refuse('read-only');
    expect(await library.erase([gone])).toEqual({ status: 'failed', reason: 'read-only' });
    expect((await inStore()).sort()).toEqual([gone, kept]);
  });
});

describe('in a browser', () => {
  test('the rows go, and that is all that is said', async () => {
    const { library, inStore } = await shelf(null);
    expect(await library.erase([gone])).toEqual({ status: 'rows-erased' });
    expect(await inStore()).toEqual([kept]);
  });
});
