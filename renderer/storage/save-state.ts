import type { DiskReason } from '../../shared/ipc/contract';
import type { Timestamp } from '../../shared/time';

/** How safe the newest edit is, in the four states that the header says in words. */
export type SaveState =
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Timestamp | null }
  | { readonly kind: 'not-saved'; readonly reason: SaveFailure }
  | { readonly kind: 'recovered'; readonly at: Timestamp };

/** What refused the edit: the vault's disk, or the working store of the browser. */
export type SaveFailure = DiskReason | 'store-failed';
