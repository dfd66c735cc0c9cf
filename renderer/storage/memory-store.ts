import type { Change } from '../../shared/history/change';
import type { History } from '../../shared/history/history';
import type { Timestamp } from '../../shared/time';
import { headOf, type WorkshopHead } from './head';
import type { WorkingStore } from './working-store';

/**
 * Stands in for the working store when IndexedDB cannot be opened: the vault still holds everything, so that work goes on
 * until the next start rebuilds the real one.
 */
export function memoryStore(): WorkingStore {
  const entries = new Map<
    string,
    { readonly history: History; readonly head: WorkshopHead; readonly log: readonly Change[] }
  >();
  const watchers = new Set<(heads: readonly WorkshopHead[]) => void>();
  const heads = (): readonly WorkshopHead[] => [...entries.values()].map(({ head }) => head);
  const changed = async (): Promise<void> => watchers.forEach((watcher) => watcher(heads()));
  const put = (history: History, changedAt: Timestamp, trashedAt: Timestamp | null, log: readonly Change[]) => {
    entries.set(history.workshop.id, { history, head: headOf(history, changedAt, trashedAt), log });
    return changed();
  };
  return {
    heads: async () => heads(),
    load: async (id) => {
      const entry = entries.get(id);
      return entry ? { snapshot: entry.history, changes: [] } : null;
    },
    put: (history, changedAt, trashedAt) => put(history, changedAt, trashedAt, []),
    append: (history, added) => {
      const before = entries.get(history.workshop.id);
      const log = before?.log ?? [];
      return put(history, added.at(-1)?.at ?? ('' as Timestamp), before?.head.trashedAt ?? null, [...log, ...added]);
    },
    changesAfter: async (id, seq) => (entries.get(id)?.log ?? []).filter((change) => change.seq > seq),
    setTrashed: async (id, trashedAt) => {
      const entry = entries.get(id);
      if (entry) entries.set(id, { ...entry, head: { ...entry.head, trashedAt } });
      await changed();
    },
    erase: async (id) => {
      entries.delete(id);
      await changed();
    },
    watchHeads(watcher) {
      watchers.add(watcher);
      watcher(heads());
      return () => watchers.delete(watcher);
    },
  };
}
