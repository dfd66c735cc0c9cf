import type { Change } from '../../shared/history/change';
import type { History } from '../../shared/history/history';
import type { StoredHistory } from '../../shared/history/stored';
import type { WorkshopId } from '../../shared/ids';
import type { Timestamp } from '../../shared/time';
import type { WorkshopHead } from './head';

/** The fast store behind the screen: heads for the library, a snapshot and the changes after it for each workshop. */
export interface WorkingStore {
  heads(): Promise<readonly WorkshopHead[]>;
  load(id: WorkshopId): Promise<StoredHistory | null>;
  /** Puts a whole history in the place of whatever was there. */
  put(history: History, changedAt: Timestamp, trashedAt: Timestamp | null): Promise<void>;
  /** Adds changes that lead to `history`; adding the same change again does no harm. */
  append(history: History, changes: readonly Change[]): Promise<void>;
  /** The changes after `seq`, in order. */
  changesAfter(id: WorkshopId, seq: number): Promise<readonly Change[]>;
  setTrashed(id: WorkshopId, trashedAt: Timestamp | null): Promise<void>;
  erase(id: WorkshopId): Promise<void>;
  /** Calls back whenever the heads change, in this window or another; returns how to stop. */
  watchHeads(changed: (heads: readonly WorkshopHead[]) => void): () => void;
}
