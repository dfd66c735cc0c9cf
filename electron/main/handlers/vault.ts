import type { RecoveryReason } from '../../../shared/ipc/contract';
import type { Handlers } from '../../../shared/ipc/serve';
import type { Vault } from '../vault/vault';

/** What the vault's handlers work on. */
export interface VaultParts {
  readonly vault: Vault;
  /** Why the working store was set aside before this start. */
  readonly recovery: RecoveryReason | null;
  readonly noteDistrust: () => Promise<void>;
  /** Destroys older copies of the working store, which hold what was erased. */
  readonly dropQuarantined: () => Promise<void>;
}

type VaultHandlers = Pick<
  Handlers,
  | 'vault:start'
  | 'vault:load'
  | 'vault:append'
  | 'vault:snapshot'
  | 'vault:trash'
  | 'vault:untrash'
  | 'vault:erase'
  | 'vault:distrust'
>;

export function vaultHandlers({ vault, recovery, noteDistrust, dropQuarantined }: VaultParts): VaultHandlers {
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
    'vault:snapshot': ({ workshopId, seq, data }) => vault.snapshot(workshopId, seq, data),
    'vault:trash': ({ workshopId }) => vault.trash(workshopId),
    'vault:untrash': ({ workshopId }) => vault.untrash(workshopId),
    async 'vault:erase'({ workshopId }) {
      const erased = await vault.erase(workshopId);
      if (erased.status === 'saved') await dropQuarantined();
      return erased;
    },
    async 'vault:distrust'() {
      await noteDistrust();
      return {};
    },
  };
}
