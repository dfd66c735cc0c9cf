import { Dexie, liveQuery } from 'dexie';
import type { Change } from '../../shared/history/change';
import type { History } from '../../shared/history/history';
import type { WorkshopId } from '../../shared/ids';
import type { Timestamp } from '../../shared/time';
import { packed, unpacked } from '../desktop/packed';
import type { ChangeRow, ParleyDatabase, SnapshotRow } from './database';
import { headOf } from './head';
import type { WorkingStore } from './working-store';

/** A snapshot replaces the oldest changes after this many, so that opening stays fast. */
export const SNAPSHOT_EVERY = 500;

/** The working store in IndexedDB. */
export function dexieStore(database: ParleyDatabase): WorkingStore {
  const { heads, snapshots, changes } = database;
  const all = [heads, snapshots, changes];
  return {
    heads: () => heads.toArray(),
    load: (id) =>
      database.transaction('r', snapshots, changes, async () => {
        const snapshot = await snapshots.get(id);
        if (!snapshot) return null;
        const history = historyIn(snapshot);
        const rows = await after(database, id, history?.seq ?? 0);
        return { snapshot: history, changes: rows.map((row) => row.change) };
      }),
    async put(history, changedAt, trashedAt) {
      const { id } = history.workshop;
      const row = { id, packed: packed(history) };
      await database.transaction('rw', all, async () => {
        await changes.where({ workshopId: id }).delete();
        await snapshots.put(row);
        await heads.put(headOf(history, changedAt, trashedAt));
      });
    },
    append: (history, added) =>
      database.transaction('rw', all, async () => {
        const { id } = history.workshop;
        await changes.bulkPut(added.map((change): ChangeRow => ({ workshopId: id, seq: change.seq, change })));
        const before = await heads.get(id);
        await heads.put(headOf(history, newestMoment(added), before?.trashedAt ?? null));
        await compact(database, history);
      }),
    changesAfter: async (id, seq) => (await after(database, id, seq)).map((row) => row.change),
    setTrashed: async (id, trashedAt) => void (await heads.update(id, { trashedAt })),
    erase: (id) =>
      database.transaction('rw', all, async () => {
        await Promise.all([heads.delete(id), snapshots.delete(id), changes.where({ workshopId: id }).delete()]);
      }),
    watchHeads(changed) {
      const subscription = liveQuery(() => heads.toArray()).subscribe({ next: changed });
      return () => subscription.unsubscribe();
    },
  };
}

/** The history in a row as far as it can be read: what it holds is for `restore` to judge. */
function historyIn(row: SnapshotRow): Partial<History> | null {
  return 'packed' in row ? (unpacked(row.packed) as Partial<History> | null) : row.history;
}

async function compact(database: ParleyDatabase, history: History): Promise<void> {
  const { id } = history.workshop;
  if ((await database.changes.where({ workshopId: id }).count()) < SNAPSHOT_EVERY) return;
  await database.snapshots.put({ id, packed: packed(history) });
  await database.changes.where({ workshopId: id }).delete();
}

function after(database: ParleyDatabase, id: WorkshopId, seq: number): Promise<ChangeRow[]> {
  return database.changes
    .where('[workshopId+seq]')
    .between([id, seq + 1], [id, Dexie.maxKey])
    .sortBy('seq');
}

function newestMoment(changes: readonly Change[]): Timestamp {
  return changes.reduce<Timestamp>((newest, { at }) => (at > newest ? at : newest), '' as Timestamp);
}
