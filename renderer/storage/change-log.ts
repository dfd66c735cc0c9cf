import type { Change } from '../../shared/history/change';
import type { History } from '../../shared/history/history';
import type { VaultWrite } from '../../shared/ipc/contract';
import type { Vault } from '../desktop/desktop';
import type { Clock } from '../../shared/clock';
import type { ChangeSink } from './change-sink';
import type { SaveFailure, SaveState } from './save-state';
import type { WorkingStore } from './working-store';

/** A snapshot goes to the vault after this many changes. */
export const VAULT_SNAPSHOT_EVERY = 500;

/** What was refused is tried again by itself after this long, in milliseconds. */
export const RETRY_AFTER_MS = 3_000;

/** Where changes are brought to safety. */
export interface Safety {
  readonly store: WorkingStore;
  readonly vault: Vault | null;
  readonly clock: Clock;
  /** Called when the working store refuses while the vault still takes everything. */
  storeFailed(): void;
}

/**
 * Brings the changes of one workshop to safety, in order: each batch to the working store and to the vault at once. Says
 * "saved" only after both have acknowledged everything that was pushed, and keeps what was refused until it is taken.
 * `behind` is a history that the vault does not hold yet: it is taken there first.
 */
export function openChangeLog(
  safety: Safety,
  report: (save: SaveState) => void,
  behind: History | null = null,
): ChangeSink {
  let waiting: Change[] = [];
  let newest: History | null = behind;
  let isBehind = behind !== null;
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let sinceSnapshot = 0;
  let mayMakeFolder = false;

  const isSafe = (): boolean => waiting.length === 0 && !isBehind;
  const work = async (): Promise<void> => {
    while (newest && !isSafe()) {
      const batch = isBehind ? [] : waiting;
      const failure = isBehind
        ? await wholeToVault(safety.vault, newest)
        : await write(safety, newest, batch, mayMakeFolder);
      if (failure !== null) {
        report({ kind: 'not-saved', reason: failure });
        mayMakeFolder = false;
        timer = setTimeout(start, RETRY_AFTER_MS);
        return;
      }
      isBehind = false;
      waiting = waiting.slice(batch.length);
      sinceSnapshot += batch.length;
    }
    report({ kind: 'saved', at: safety.clock.now() });
    if (newest && sinceSnapshot >= VAULT_SNAPSHOT_EVERY) await snapshot(newest);
  };
  const snapshot = async (history: History): Promise<void> => {
    if ((await wholeToVault(safety.vault, history)) === null) sinceSnapshot = 0;
  };
  const start = (): void => {
    if (timer) clearTimeout(timer);
    timer = null;
    running ??= work().finally(() => {
      running = null;
      // What came while the last step was under way.
      if (!isSafe() && !timer) start();
    });
  };
  if (isBehind) start();
  return {
    push(history, change) {
      newest = history;
      waiting = [...waiting, change];
      if (!timer) {
        report({ kind: 'saving' });
        start();
      }
    },
    async flush() {
      if (!isSafe()) start();
      while (running) await running;
      if (newest && sinceSnapshot > 0 && isSafe()) await snapshot(newest);
      return isSafe();
    },
    retry() {
      // A person who asks for it means: make the folder anew if it is gone.
      mayMakeFolder = true;
      start();
    },
    close() {
      if (timer) clearTimeout(timer);
      timer = null;
    },
  };
}

async function write(
  safety: Safety,
  history: History,
  batch: readonly Change[],
  mayMakeFolder: boolean,
): Promise<SaveFailure | null> {
  const [stored, vaulted] = await Promise.all([
    toStore(safety, history, batch),
    toVault(safety.vault, history, batch, mayMakeFolder),
  ]);
  if (vaulted !== null) return vaulted;
  if (stored) return null;
  if (!safety.vault) return 'store-failed';
  safety.storeFailed();
  return null;
}

async function toStore(safety: Safety, history: History, batch: readonly Change[]): Promise<boolean> {
  try {
    await safety.store.append(history, batch);
    return true;
  } catch {
    // IndexedDB has many names for "no": a full disk, a closed connection, a broken file. The vault decides what it means.
    return false;
  }
}

/** A vault that lost its place gets the whole history instead. */
async function toVault(
  vault: Vault | null,
  history: History,
  batch: readonly Change[],
  mayMakeFolder: boolean,
): Promise<SaveFailure | null> {
  if (!vault) return null;
  const failure = await failureOf(vault.append(history.workshop.id, batch));
  const lostItsPlace = failure === 'unknown' || (failure === 'folder-missing' && mayMakeFolder);
  return lostItsPlace ? wholeToVault(vault, history) : failure;
}

async function wholeToVault(vault: Vault | null, history: History): Promise<SaveFailure | null> {
  return vault ? failureOf(vault.snapshot(history.workshop.id, history)) : null;
}

async function failureOf(writing: Promise<VaultWrite>): Promise<SaveFailure | null> {
  try {
    const written = await writing;
    return written.status === 'saved' ? null : written.reason;
  } catch {
    // The host broke off instead of answering: nothing was promised.
    return 'unknown';
  }
}
