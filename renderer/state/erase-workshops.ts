import type { Vault } from '../desktop/desktop';
import type { WorkshopId } from '../../shared/ids';
import type { SaveFailure } from '../storage/save-state';
import { restoreFromVault } from '../storage/start';
import type { WorkingStore } from '../storage/working-store';

/** What came of erasing for good. */
export type EraseOutcome =
  /** No trace is left in the data folder; the page must be loaded again, and builds its store anew from the vault. */
  | { readonly status: 'erased' }
  /** The rows are gone from the browser's store; when the browser takes them out of its files is its own business. */
  | { readonly status: 'rows-erased' }
  /** The rest goes at the next start; until then nothing more may be written. */
  | { readonly status: 'at-next-start' }
  /** Nothing was erased: another workshop is not whole in the vault, and the store that may hold it would go. */
  | { readonly status: 'others-not-safe' }
  | { readonly status: 'failed'; readonly reason: SaveFailure };

/** Erases workshops that nobody has open any more. `othersAreSaved` says whether every edit elsewhere was acknowledged. */
export async function eraseWorkshops(
  ids: readonly WorkshopId[],
  { store, vault }: { readonly store: WorkingStore; readonly vault: Vault | null },
  othersAreSaved: boolean,
): Promise<EraseOutcome> {
  if (!vault) return eraseRows(ids, store);
  if (!othersAreSaved || !(await vaultHoldsTheRest(ids, store, vault))) return { status: 'others-not-safe' };
  const wiped = await vault.wipe(ids);
  if (wiped.status === 'failed') return wiped;
  if (wiped.status === 'at-next-start') return wiped;
  // A store in memory holds them still; one whose files are gone refuses, and is not waited for.
  void eraseRows(ids, store);
  return { status: 'erased' };
}

async function eraseRows(ids: readonly WorkshopId[], store: WorkingStore): Promise<EraseOutcome> {
  try {
    for (const id of ids) await store.erase(id);
    return { status: 'rows-erased' };
  } catch {
    // The store's own error names say nothing to a person; the caller shows what to do.
    return { status: 'failed', reason: 'store-failed' };
  }
}

/** Reads back every other workshop, as far as the store knows it: the store goes, and this is what it is built from. */
async function vaultHoldsTheRest(ids: readonly WorkshopId[], store: WorkingStore, vault: Vault): Promise<boolean> {
  const going = new Set(ids);
  for (const head of await store.heads()) {
    if (going.has(head.id)) continue;
    const held = await restoreFromVault(vault, head.id);
    if (!held?.whole || held.history.seq < head.seq) return false;
  }
  return true;
}
