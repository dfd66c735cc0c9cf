import type { RecoveryReason, VaultHead } from '../../shared/ipc/contract';
import { type Restored, restore } from '../../shared/history/stored';
import type { WorkshopId } from '../../shared/ids';
import type { Timestamp } from '../../shared/time';
import type { Vault } from '../desktop/desktop';
import type { Clock } from '../../shared/clock';
import type { WorkshopHead } from './head';
import { memoryStore } from './memory-store';
import type { WorkingStore } from './working-store';

/** What the start had to put right, for the banner. */
export type StartNotice =
  | { readonly kind: 'recovered'; readonly reason: RecoveryReason | 'store-behind'; readonly workshops: number }
  | { readonly kind: 'store-unusable' }
  | { readonly kind: 'unreadable'; readonly workshops: number };

/** The working store, made equal to the vault. */
export interface Started {
  readonly store: WorkingStore;
  readonly notices: readonly StartNotice[];
}

/**
 * Opens the working store and compares it with the vault by sequence number. The vault is the truth: what the store lacks is
 * rebuilt from it; what only the store has (an edit whose vault line was refused) is brought into the vault.
 */
export async function startStorage(
  open: () => Promise<WorkingStore>,
  vault: Vault | null,
  clock: Clock,
): Promise<Started> {
  if (!vault) return { store: await open(), notices: [] };
  const [{ recovery, heads }, opened] = await Promise.all([vault.start(), openOrNull(open)]);
  if (!opened) await vault.distrust();
  const store = opened ?? memoryStore();
  const local = new Map((await store.heads()).map((head) => [head.id, head]));
  const outcomes: Outcome[] = [];
  for (const head of heads)
    outcomes.push(await reconcile(store, vault, clock, head, local.get(head.workshopId) ?? null));
  const inVault = new Set(heads.map((head) => head.workshopId));
  for (const head of local.values()) if (!inVault.has(head.id)) await bringIntoVault(store, vault, head.id);
  return { store, notices: noticesOf(outcomes, recovery?.reason ?? null, opened !== null) };
}

type Outcome = 'equal' | 'rebuilt' | 'unreadable';

async function reconcile(
  store: WorkingStore,
  vault: Vault,
  clock: Clock,
  head: VaultHead,
  local: WorkshopHead | null,
): Promise<Outcome> {
  if (local && local.seq >= head.seq && (await reaches(store, local))) {
    if (local.seq > head.seq) await bringIntoVault(store, vault, local.id);
    if (local.trashedAt !== head.trashedAt) await store.setTrashed(local.id, head.trashedAt);
    return 'equal';
  }
  const restored = await restoreFromVault(vault, head.workshopId);
  if (!restored) return 'unreadable';
  await store.put(restored.history, newestMoment(restored, clock), head.trashedAt);
  return 'rebuilt';
}

/** Whether the store really holds what its head promises; a store can open and still have lost its newest rows. */
async function reaches(store: WorkingStore, head: WorkshopHead): Promise<boolean> {
  const stored = await store.load(head.id);
  const restored = stored ? restore(stored) : null;
  return restored !== null && restored.ok && restored.value.dropped === 0 && restored.value.history.seq === head.seq;
}

async function bringIntoVault(store: WorkingStore, vault: Vault, id: WorkshopId): Promise<void> {
  const stored = await store.load(id);
  const restored = stored ? restore(stored) : null;
  if (restored?.ok) await vault.snapshot(id, restored.value.history);
}

/** Reads one workshop back from the vault; null when it is missing or cannot be read. */
export async function restoreFromVault(vault: Vault, id: WorkshopId): Promise<Restored | null> {
  const loaded = await vault.load(id);
  if (loaded.status !== 'loaded') return null;
  const restored = restore({ snapshot: loaded.snapshot, changes: loaded.changes });
  return restored.ok ? restored.value : null;
}

async function openOrNull(open: () => Promise<WorkingStore>): Promise<WorkingStore | null> {
  try {
    return await open();
  } catch {
    // Whatever the reason, the answer is the same: work from the vault and rebuild the store at the next start.
    return null;
  }
}

function newestMoment({ history }: Restored, clock: Clock): Timestamp {
  return (
    history.undo.at(-1)?.at ?? history.redo.at(-1)?.at ?? (history.seq === 0 ? history.workshop.createdAt : clock.now())
  );
}

function noticesOf(outcomes: readonly Outcome[], reason: RecoveryReason | null, opened: boolean): StartNotice[] {
  const count = (wanted: Outcome): number => outcomes.filter((outcome) => outcome === wanted).length;
  const notices: StartNotice[] = [];
  if (!opened) notices.push({ kind: 'store-unusable' });
  else if (count('rebuilt') > 0)
    notices.push({ kind: 'recovered', reason: reason ?? 'store-behind', workshops: count('rebuilt') });
  if (count('unreadable') > 0) notices.push({ kind: 'unreadable', workshops: count('unreadable') });
  return notices;
}
