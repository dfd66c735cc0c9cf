import type { Change } from '../../shared/history/change';
import type { History } from '../../shared/history/history';
import type { DiskReason, RecoveryReason, VaultWrite } from '../../shared/ipc/contract';
import type { WorkshopId } from '../../shared/ids';
import type { Timestamp } from '../../shared/time';
import type { Vault } from '../../renderer/desktop/desktop';

/** A vault in memory that can be told to refuse. */
export interface FakeVault extends Vault {
  readonly snapshots: Map<string, History>;
  readonly logs: Map<string, Change[]>;
  readonly distrusted: { count: number };
  refuse(reason: DiskReason | null): void;
}

export function fakeVault(recovery: RecoveryReason | null = null): FakeVault {
  const snapshots = new Map<string, History>();
  const logs = new Map<string, Change[]>();
  const trashed = new Map<string, Timestamp>();
  const distrusted = { count: 0 };
  let refusal: DiskReason | null = null;
  const headSeq = (id: WorkshopId): number => Math.max(snapshots.get(id)?.seq ?? 0, logs.get(id)?.at(-1)?.seq ?? 0);
  const write = async (id: WorkshopId, act: () => void): Promise<VaultWrite> => {
    if (refusal) return { status: 'failed', reason: refusal };
    act();
    return { status: 'saved', seq: headSeq(id) };
  };
  return {
    snapshots,
    logs,
    distrusted,
    refuse: (reason) => (refusal = reason),
    start: async () => ({
      recovery: recovery ? { reason: recovery } : null,
      heads: [...snapshots.keys()].map((id) => {
        const workshopId = id as WorkshopId;
        return { workshopId, seq: headSeq(workshopId), trashedAt: trashed.get(id) ?? null };
      }),
    }),
    load: async (id) => {
      const snapshot = snapshots.get(id);
      return snapshot ? { status: 'loaded', snapshot, changes: logs.get(id) ?? [], damage: [] } : { status: 'missing' };
    },
    append: (id, changes) => write(id, () => logs.set(id, [...(logs.get(id) ?? []), ...changes])),
    snapshot: (id, history) => write(id, () => snapshots.set(id, history)),
    trash: (id) => write(id, () => trashed.set(id, '2026-11-22T10:00:00.000Z' as Timestamp)),
    untrash: (id) => write(id, () => trashed.delete(id)),
    wipe: async (ids) => {
      if (refusal) return { status: 'failed', reason: refusal };
      for (const id of ids) snapshots.delete(id);
      return { status: 'wiped' };
    },
    distrust: async () => void distrusted.count++,
  };
}
