import { beforeEach, describe, expect, test } from 'vitest';
import { ParleyDatabase } from '../../../renderer/storage/database';
import { dexieStore, SNAPSHOT_EVERY } from '../../../renderer/storage/dexie-store';
import type { WorkingStore } from '../../../renderer/storage/working-store';
import { renameWorkshop } from '../../../shared/commands/setup';
import type { Change } from '../../../shared/history/change';
import { change, type History, startHistory } from '../../../shared/history/history';
import { restore } from '../../../shared/history/stored';
import type { WorkshopId } from '../../../shared/ids';
import { invariant } from '../../../shared/invariant';
import { newWorkshop, NOW } from '../../support/new-workshop';

const start = startHistory(newWorkshop());
const { id } = start.workshop;
let store: WorkingStore;
let database: ParleyDatabase;

beforeEach(async () => {
  database = new ParleyDatabase(`parley-${Math.random()}`);
  await database.open();
  store = dexieStore(database);
  await store.put(start, NOW, null);
});

const edit = (history: History, title: string): { readonly history: History; readonly change: Change } =>
  invariant(change(history, renameWorkshop(title), NOW), 'the title differs');

async function readBack(): Promise<History> {
  const restored = restore(invariant(await store.load(id), 'it was put'));
  return invariant(restored.ok ? restored.value.history : null, 'it is whole');
}

describe('the working store', () => {
  test('gives back a history with every change', async () => {
    const next = edit(start, 'Autumn');
    await store.append(next.history, [next.change]);
    expect(await readBack()).toEqual(next.history);
  });

  test('takes the same change twice without harm', async () => {
    const next = edit(start, 'Autumn');
    await store.append(next.history, [next.change]);
    await store.append(next.history, [next.change]);
    expect(await readBack()).toEqual(next.history);
  });

  test('shows the newest head and tells who watches', async () => {
    const seen: string[] = [];
    const stop = store.watchHeads((heads) => seen.push(heads[0]?.title ?? ''));
    const next = edit(start, 'Autumn');
    await store.append(next.history, [next.change]);
    await expect.poll(() => seen.at(-1)).toBe('Autumn');
    stop();
  });

  test('folds a long log into a snapshot and loses nothing', async () => {
    let history = start;
    for (let n = 1; n <= SNAPSHOT_EVERY + 3; n += 1) {
      const next = edit(history, `Title ${n}`);
      await store.append(next.history, [next.change]);
      history = next.history;
    }
    const stored = invariant(await store.load(id), 'it was put');
    expect(stored.changes.length).toBeLessThan(SNAPSHOT_EVERY);
    expect(await readBack()).toEqual(history);
  });

  test('reads a snapshot that was written before snapshots were packed, and goes on with it', async () => {
    await database.snapshots.put({ id, history: start });
    expect(await readBack()).toEqual(start);
    const next = edit(start, 'Autumn');
    await store.append(next.history, [next.change]);
    expect(await readBack()).toEqual(next.history);
  });

  test('gives a snapshot whose bytes were damaged as one that cannot be read', async () => {
    await database.snapshots.put({ id, packed: new Uint8Array([123, 1]) });
    expect(restore(invariant(await store.load(id), 'it is there'))).toMatchObject({
      ok: false,
      error: { kind: 'damaged' },
    });
  });

  test('keeps workshops apart', async () => {
    const other = startHistory(newWorkshop({ id: 'w2' as WorkshopId, client: 'Other' }));
    await store.put(other, NOW, null);
    const next = edit(start, 'Autumn');
    await store.append(next.history, [next.change]);
    await store.erase(id);
    expect(await store.load(id)).toBeNull();
    expect((await store.heads()).map(({ client }) => client)).toEqual(['Other']);
    expect((await store.load('w2' as WorkshopId))?.changes).toEqual([]);
  });

  test('leaves in the trash what is changed there', async () => {
    await store.setTrashed(id, NOW);
    const next = edit(start, 'Autumn');
    await store.append(next.history, [next.change]);
    expect((await store.heads())[0]).toMatchObject({ title: 'Autumn', trashedAt: NOW });
  });

  test('remembers what is in the trash', async () => {
    await store.setTrashed(id, NOW);
    expect((await store.heads())[0]?.trashedAt).toBe(NOW);
  });
});
