import type { Change } from '../../shared/history/change';
import type { History } from '../../shared/history/history';
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
 */
export function openChangeLog(safety: Safety, report: (save: SaveState) => void): ChangeSink {
  let waiting: Change[] = [];
  let newest: History | null = null;
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let sinceSnapshot = 0;

  const work = async (): Promise<void> => {
    do {
      if (!(await writeWaiting())) return;
      report({ kind: 'saved', at: safety.clock.now() });
      if (newest && sinceSnapshot >= VAULT_SNAPSHOT_EVERY) await snapshot(newest);
    } while (waiting.length > 0);
  };
  const writeWaiting = async (): Promise<boolean> => {
    while (waiting.length > 0 && newest) {
      const [batch, history] = [waiting, newest];
      const failure = await write(safety, history, batch);
      if (failure !== null) {
        report({ kind: 'not-saved', reason: failure });
        timer = setTimeout(start, RETRY_AFTER_MS);
        return false;
      }
      waiting = waiting.filter((change) => !batch.includes(change));
      sinceSnapshot += batch.length;
    }
    return true;
  };
  const snapshot = async (history: History): Promise<void> => {
    const written = await safety.vault?.snapshot(history.workshop.id, history);
    if (written?.status !== 'failed') sinceSnapshot = 0;
  };
  const start = (): void => {
    if (timer) clearTimeout(timer);
    timer = null;
    running ??= work().finally(() => (running = null));
  };
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
      start();
      await running;
      if (newest && sinceSnapshot > 0 && waiting.length === 0) await snapshot(newest);
    },
    retry: start,
  };
}

async function write(safety: Safety, history: History, batch: readonly Change[]): Promise<SaveFailure | null> {
  const [stored, vaulted] = await Promise.all([toStore(safety, history, batch), toVault(safety.vault, history, batch)]);
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

async function toVault(vault: Vault | null, history: History, batch: readonly Change[]): Promise<SaveFailure | null> {
  if (!vault) return null;
  const { id } = history.workshop;
  const appended = await vault.append(id, batch);
  if (appended.status === 'saved') return null;
  if (appended.reason !== 'unknown') return appended.reason;
  const whole = await vault.snapshot(id, history);
  return whole.status === 'saved' ? null : whole.reason;
}
