import type { Clock } from '../../shared/clock';
import type { Command } from '../../shared/commands/command';
import { type History, startHistory } from '../../shared/history/history';
import { restore } from '../../shared/history/stored';
import type { WorkshopId } from '../../shared/ids';
import type { Workshop } from '../../shared/workshop/schema';
import type { Vault } from '../desktop/desktop';
import { openChangeLog } from '../storage/change-log';
import type { SaveFailure } from '../storage/save-state';
import { restoreFromVault } from '../storage/start';
import type { WorkingStore } from '../storage/working-store';
import { openSession, type WorkshopSession } from './workshop-session';

/** What the library is made of. */
export interface LibraryParts {
  readonly store: WorkingStore;
  readonly vault: Vault | null;
  readonly clock: Clock;
  /** Called when only the vault still takes changes. */
  storeFailed(): void;
}

/** Every workshop on this laptop, and what can be done with one as a whole. */
export interface Library {
  /** Takes a new document in; null when it is safe, else why it is not. */
  add(workshop: Workshop): Promise<SaveFailure | null>;
  /** Opens a workshop; null when it is not there or cannot be read. */
  open(id: WorkshopId): Promise<WorkshopSession | null>;
  /** Changes a workshop that is not open on screen; false when it could not be opened. */
  edit(id: WorkshopId, command: Command): Promise<boolean>;
  read(id: WorkshopId): Promise<Workshop | null>;
  /** Moves a workshop to the trash, or back out of it; null when that is safe, else why it is not. */
  setTrashed(id: WorkshopId, trashed: boolean): Promise<SaveFailure | null>;
  /** Removes a workshop for good. */
  erase(id: WorkshopId): Promise<SaveFailure | null>;
}

/** The library over the working store and the vault. */
export function openLibrary(parts: LibraryParts): Library {
  const { store, vault, clock } = parts;
  const open = async (id: WorkshopId): Promise<WorkshopSession | null> => {
    const found = await load(parts, id);
    if (!found) return null;
    const at = clock.now();
    const save = found.recovered ? ({ kind: 'recovered', at } as const) : ({ kind: 'saved', at: null } as const);
    return openSession(found.history, save, clock, (report) => openChangeLog(parts, report));
  };
  return {
    open,
    async add(workshop) {
      const history = startHistory(workshop);
      const vaulted = await vault?.snapshot(workshop.id, history);
      if (vaulted?.status === 'failed') return vaulted.reason;
      return attempt(store.put(history, clock.now(), null));
    },
    async edit(id, command) {
      const session = await open(id);
      session?.dispatch(command);
      await session?.flush();
      return session !== null;
    },
    read: async (id) => (await load(parts, id))?.history.workshop ?? null,
    async setTrashed(id, trashed) {
      const moved = await (trashed ? vault?.trash(id) : vault?.untrash(id));
      if (moved?.status === 'failed') return moved.reason;
      return attempt(store.setTrashed(id, trashed ? clock.now() : null));
    },
    async erase(id) {
      const erased = await vault?.erase(id);
      if (erased?.status === 'failed') return erased.reason;
      return attempt(store.erase(id));
    },
  };
}

async function load(
  { store, vault, clock }: LibraryParts,
  id: WorkshopId,
): Promise<{ readonly history: History; readonly recovered: boolean } | null> {
  const stored = await store.load(id);
  const restored = stored ? restore(stored) : null;
  if (restored?.ok && restored.value.dropped === 0) return { history: restored.value.history, recovered: false };
  const rescued = vault ? await restoreFromVault(vault, id) : null;
  if (rescued) {
    await store.put(rescued.history, clock.now(), null);
    return { history: rescued.history, recovered: true };
  }
  return restored?.ok ? { history: restored.value.history, recovered: true } : null;
}

async function attempt(write: Promise<void>): Promise<SaveFailure | null> {
  try {
    await write;
    return null;
  } catch {
    // The store's own error names say nothing to a person; the caller shows what to do.
    return 'store-failed';
  }
}
