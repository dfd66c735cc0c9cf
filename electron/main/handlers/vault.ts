import type { WorkshopId } from '../../../shared/ids';
import type { RecoveryReason, VaultWipe } from '../../../shared/ipc/contract';
import type { Handlers } from '../../../shared/ipc/serve';
import type { Vault } from '../vault/vault';

/** What the vault's handlers work on. */
export interface VaultParts {
  readonly vault: Vault;
  /** Why the working store was set aside before this start. */
  readonly recovery: RecoveryReason | null;
  readonly noteDistrust: () => Promise<void>;
  /** Erases workshops with every trace of them. */
  readonly wipe: (ids: readonly WorkshopId[]) => Promise<VaultWipe>;
}

type VaultHandlers = Pick<
  Handlers,
  | 'vault:start'
  | 'vault:load'
  | 'vault:append'
  | 'vault:snapshot'
  | 'vault:trash'
  | 'vault:untrash'
  | 'vault:wipe'
  | 'vault:distrust'
>;

export function vaultHandlers({ vault, recovery, noteDistrust, wipe }: VaultParts): VaultHandlers {
  let untold = recovery;
  return {
    async 'vault:start'() {
      const heads = await vault.heads();
      const reason = untold;
      // A page that is loaded again, after a crash of its own, did not recover anything.
      untold = null;
      return { recovery: reason && { reason }, heads };
    },
    'vault:load': ({ workshopId }) => vault.load(workshopId),
    'vault:append': ({ workshopId, changes }) => vault.append(workshopId, changes),
    'vault:snapshot': ({ workshopId, seq, json }) => vault.snapshot(workshopId, seq, json),
    'vault:trash': ({ workshopId }) => vault.trash(workshopId),
    'vault:untrash': ({ workshopId }) => vault.untrash(workshopId),
    async 'vault:wipe'({ workshopIds }) {
      const wiped = await wipe(workshopIds);
      // The page is loaded again after this, and finds a store to be built anew.
      if (wiped.status === 'wiped') untold = 'erased';
      return wiped;
    },
    async 'vault:distrust'() {
      await noteDistrust();
      return {};
    },
  };
}
