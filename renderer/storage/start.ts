import type { RecoveryReason, VaultHead } from '../../shared/ipc/contract';
import type { History } from '../../shared/history/history';
import { type Restored, restore } from '../../shared/history/stored';
import type { WorkshopId } from '../../shared/ids';
import type { Timestamp } from '../../shared/time';
import type { Vault } from '../desktop/desktop';
import type { Clock } from '../../shared/clock';
import type { WorkshopHead } from './head';
import { memoryStore } from './memory-store';
import type { WorkingStore } from './working-store';

/** Why the working store was not believed. */
type Doubt = Exclude<RecoveryReason, 'erased' | 'erase-failed'>;

/** What the start had to put right, for the banner. */
export type StartNotice =
  | { readonly kind: 'recovered'; readonly reason: Doubt | 'store-behind'; readonly workshops: number }
  /** Recovered, but the end of the log could not be read: the newest edits of these workshops are missing. */
  | { readonly kind: 'recovered-in-part'; readonly workshops: number }
  /** Workshops were erased for good, and this many others were built anew from the vault. */
  | { readonly kind: 'erased'; readonly workshops: number }
  /** Erasing was interrupted and could not be gone on with. */
  | { readonly kind: 'erase-failed' }
  | { readonly kind: 'store-unusable' }
  | { readonly kind: 'unreadable'; readonly workshops: number };

/** The working store, made equal to the vault. */
export interface Started {
  readonly store: WorkingStore;
  readonly notices: readonly StartNotice[];
  /** Workshops whose newest edits the vault refused: they are only in the working store. */
  readonly behind: ReadonlySet<WorkshopId>;
}

/**
 * Opens the working store and compares it with the vault by sequence number. The vault is the truth: what the store lacks is
 * rebuilt from it; what only the store has (an edit whose vault line was refused) is brought into the vault. A store that
 * cannot be opened, or takes nothing, is replaced by one in memory until the next start.
 */
export async function startStorage(
  open: () => Promise<WorkingStore>,
  vault: Vault | null,
  clock: Clock,
): Promise<Started> {
  if (!vault) return { store: await open(), notices: [], behind: new Set() };
  const { recovery, heads } = await vault.start();
  const level = async (store: WorkingStore): Promise<Leveled> => ({
    store,
    ...(await levelWith(vault, heads, store, clock)),
  });
  try {
    const { store, findings } = await level(await open());
    return { store, notices: noticesOf(findings, recovery?.reason ?? null), behind: behindIn(findings) };
  } catch {
    // Whatever the reason, the answer is the same: work from the vault and rebuild the store at the next start.
    await vault.distrust();
    const { store, findings } = await level(memoryStore());
    return { store, notices: [{ kind: 'store-unusable' }, ...noticesOf(findings, null, false)], behind: new Set() };
  }
}

type Outcome = 'equal' | 'rebuilt' | 'rebuilt-in-part' | 'behind' | 'unreadable';

interface Finding {
  readonly id: WorkshopId;
  readonly outcome: Outcome;
}

interface Leveled {
  readonly store: WorkingStore;
  readonly findings: readonly Finding[];
}

async function levelWith(
  vault: Vault,
  heads: readonly VaultHead[],
  store: WorkingStore,
  clock: Clock,
): Promise<Pick<Leveled, 'findings'>> {
  const local = new Map((await store.heads()).map((head) => [head.id, head]));
  const findings: Finding[] = [];
  for (const head of heads) {
    const id = head.workshopId;
    findings.push({ id, outcome: await reconcile(store, vault, clock, head, local.get(id) ?? null) });
  }
  const inVault = new Set(heads.map((head) => head.workshopId));
  for (const { id } of local.values()) {
    if (!inVault.has(id)) findings.push({ id, outcome: await bringIntoVault(store, vault, id) });
  }
  return { findings };
}

async function reconcile(
  store: WorkingStore,
  vault: Vault,
  clock: Clock,
  head: VaultHead,
  local: WorkshopHead | null,
): Promise<Outcome> {
  if (local && local.seq >= head.seq && (await reaches(store, local))) {
    if (local.trashedAt !== head.trashedAt) await store.setTrashed(local.id, head.trashedAt);
    return local.seq > head.seq ? bringIntoVault(store, vault, local.id) : 'equal';
  }
  const rescued = await restoreFromVault(vault, head.workshopId);
  if (!rescued) return 'unreadable';
  await store.put(rescued.history, newestMoment(rescued.history, clock), head.trashedAt);
  return rescued.whole ? 'rebuilt' : 'rebuilt-in-part';
}

/** Whether the store really holds what its head promises; a store can open and still have lost its newest rows. */
async function reaches(store: WorkingStore, head: WorkshopHead): Promise<boolean> {
  const restored = await restoreFromStore(store, head.id);
  return restored !== null && restored.dropped === 0 && restored.history.seq === head.seq;
}

async function bringIntoVault(store: WorkingStore, vault: Vault, id: WorkshopId): Promise<Outcome> {
  const restored = await restoreFromStore(store, id);
  if (!restored) return 'unreadable';
  const written = await vault.snapshot(id, restored.history).catch(() => null);
  return written?.status === 'saved' ? 'equal' : 'behind';
}

async function restoreFromStore(store: WorkingStore, id: WorkshopId): Promise<Restored | null> {
  const stored = await store.load(id);
  const restored = stored ? restore(stored) : null;
  return restored?.ok ? restored.value : null;
}

/** Reads one workshop back from the vault, and whether every change in it could be read; null when nothing can. */
export async function restoreFromVault(
  vault: Vault,
  id: WorkshopId,
): Promise<{ readonly history: History; readonly whole: boolean } | null> {
  const loaded = await vault.load(id);
  if (loaded.status !== 'loaded') return null;
  const restored = restore({ snapshot: loaded.snapshot, changes: loaded.changes });
  if (!restored.ok) return null;
  const { history, dropped } = restored.value;
  // A torn last line was never acknowledged, and a skipped snapshot is made good by the journal: nothing is missing then.
  return { history, whole: dropped === 0 && !loaded.damage.includes('damaged-line') };
}

function newestMoment(history: History, clock: Clock): Timestamp {
  return (
    history.undo.at(-1)?.at ?? history.redo.at(-1)?.at ?? (history.seq === 0 ? history.workshop.createdAt : clock.now())
  );
}

const behindIn = (findings: readonly Finding[]): ReadonlySet<WorkshopId> =>
  new Set(findings.filter(({ outcome }) => outcome === 'behind').map(({ id }) => id));

function noticesOf(findings: readonly Finding[], reason: RecoveryReason | null, sayRecovered = true): StartNotice[] {
  const count = (wanted: Outcome): number => findings.filter(({ outcome }) => outcome === wanted).length;
  const [rebuilt, inPart, unreadable] = [count('rebuilt'), count('rebuilt-in-part'), count('unreadable')];
  const notices: StartNotice[] = [];
  if (reason === 'erase-failed') notices.push({ kind: 'erase-failed' });
  if (reason === 'erased') notices.push({ kind: 'erased', workshops: rebuilt });
  else if (rebuilt > 0 && sayRecovered) {
    const doubt = reason === 'erase-failed' ? null : reason;
    notices.push({ kind: 'recovered', reason: doubt ?? 'store-behind', workshops: rebuilt });
  }
  if (inPart > 0) notices.push({ kind: 'recovered-in-part', workshops: inPart });
  if (unreadable > 0) notices.push({ kind: 'unreadable', workshops: unreadable });
  return notices;
}
