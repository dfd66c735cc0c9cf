import { Dexie, type Table } from 'dexie';
import type { Change } from '../../shared/history/change';
import type { History } from '../../shared/history/history';
import type { WorkshopHead } from './head';

/** A snapshot of one workshop; the changes after it follow in `changes`. */
export type SnapshotRow =
  | { readonly id: string; readonly packed: Uint8Array }
  /** As it was written before it was packed. */
  | { readonly id: string; readonly history: History };

/** One change of one workshop's log. */
export interface ChangeRow {
  readonly workshopId: string;
  readonly seq: number;
  readonly change: Change;
}

/** The working store. Every transaction is strict: it answers after the disk has flushed. */
export class ParleyDatabase extends Dexie {
  declare readonly heads: Table<WorkshopHead, string>;
  declare readonly snapshots: Table<SnapshotRow, string>;
  declare readonly changes: Table<ChangeRow, [string, number]>;

  constructor(name = 'parley') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ heads: 'id', snapshots: 'id', changes: '[workshopId+seq], workshopId' });
  }
}
