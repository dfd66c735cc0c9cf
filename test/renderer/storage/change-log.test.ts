import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openChangeLog, RETRY_AFTER_MS, VAULT_SNAPSHOT_EVERY } from '../../../renderer/storage/change-log';
import { memoryStore } from '../../../renderer/storage/memory-store';
import type { SaveState } from '../../../renderer/storage/save-state';
import type { WorkingStore } from '../../../renderer/storage/working-store';
import { renameWorkshop } from '../../../shared/commands/setup';
import type { VaultWrite } from '../../../shared/ipc/contract';
import { change, type History, startHistory } from '../../../shared/history/history';
import { invariant } from '../../../shared/invariant';
import { type FakeVault, fakeVault } from '../../support/fake-vault';
import { newWorkshop, NOW } from '../../support/new-workshop';
import { stillClock } from '../../support/still-clock';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const start = startHistory(newWorkshop());
const { id } = start.workshop;

function open(vault: FakeVault | null, store: WorkingStore = memoryStore()) {
  const states: SaveState[] = [];
  const storeFailed = vi.fn();
  const log = openChangeLog({ store, vault, clock: stillClock, storeFailed }, (state) => states.push(state));
  let history: History = start;
  const edit = (title: string): void => {
    const next = invariant(change(history, renameWorkshop(title), NOW), 'every title differs');
    history = next.history;
    log.push(history, next.change);
  };
  const newest = () => states.at(-1);
  return { log, edit, states, newest, store, storeFailed };
}

const settle = () => vi.advanceTimersByTimeAsync(0);
const brokenStore = (): WorkingStore => ({ ...memoryStore(), append: () => Promise.reject(new Error('disk')) });

test('saved is said only after both acknowledged', async () => {
  const vault = fakeVault();
  let acknowledge = (): void => undefined;
  const slow = { ...memoryStore(), append: () => new Promise<void>((resolve) => (acknowledge = resolve)) };
  const { edit, newest } = open(vault, slow);
  edit('A');
  await settle();
  expect(vault.logs.get(id)).toHaveLength(1);
  expect(newest()).toEqual({ kind: 'saving' });
  acknowledge();
  await settle();
  expect(newest()).toEqual({ kind: 'saved', at: NOW });
});

describe('when the disk is full', () => {
  test('the reason is said, and the edit is taken when there is room again', async () => {
    const vault = fakeVault();
    const { edit, newest } = open(vault);
    vault.refuse('disk-full');
    edit('A');
    await settle();
    expect(newest()).toEqual({ kind: 'not-saved', reason: 'disk-full' });
    vault.refuse(null);
    await vi.advanceTimersByTimeAsync(RETRY_AFTER_MS);
    expect(newest()).toEqual({ kind: 'saved', at: NOW });
    expect(vault.logs.get(id)?.map(({ seq }) => seq)).toEqual([1]);
  });

  test('edits made meanwhile follow in order', async () => {
    const vault = fakeVault();
    const { log, edit } = open(vault);
    vault.refuse('disk-full');
    edit('A');
    await settle();
    edit('B');
    vault.refuse(null);
    log.retry();
    await settle();
    expect(vault.logs.get(id)?.map(({ seq }) => seq)).toEqual([1, 2]);
  });

  test('an edit does not hide that nothing is saved', async () => {
    const vault = fakeVault();
    const { edit, newest } = open(vault);
    vault.refuse('read-only');
    edit('A');
    await settle();
    edit('B');
    expect(newest()).toEqual({ kind: 'not-saved', reason: 'read-only' });
  });
});

test('a vault that lost its place gets the whole history', async () => {
  const vault = { ...fakeVault(), append: async () => ({ status: 'failed', reason: 'unknown' }) as const };
  const { edit, newest } = open(vault);
  edit('A');
  await settle();
  expect(vault.snapshots.get(id)?.workshop.setup.title).toBe('A');
  expect(newest()?.kind).toBe('saved');
});

test('a vault that breaks off is tried again, not waited for', async () => {
  const vault = fakeVault();
  let broken = true;
  const { edit, newest } = open({
    ...vault,
    append: (workshopId, changes) =>
      broken ? Promise.reject(new Error('too-big')) : vault.append(workshopId, changes),
    snapshot: (workshopId, history) =>
      broken ? Promise.reject(new Error('too-big')) : vault.snapshot(workshopId, history),
  });
  edit('A');
  await settle();
  expect(newest()).toEqual({ kind: 'not-saved', reason: 'unknown' });
  broken = false;
  await vi.advanceTimersByTimeAsync(RETRY_AFTER_MS);
  expect(newest()?.kind).toBe('saved');
});

test('a vault folder that is gone is made anew only when a person asks', async () => {
  const vault = fakeVault();
  const gone = { ...vault, append: async () => ({ status: 'failed', reason: 'folder-missing' }) as const };
  const { log, edit, newest } = open(gone);
  edit('A');
  await vi.advanceTimersByTimeAsync(RETRY_AFTER_MS);
  expect(newest()).toEqual({ kind: 'not-saved', reason: 'folder-missing' });
  log.retry();
  await settle();
  expect(newest()?.kind).toBe('saved');
  expect(vault.snapshots.get(id)?.workshop.setup.title).toBe('A');
});

test('a failing working store is reported while the vault holds everything', async () => {
  const { edit, newest, storeFailed } = open(fakeVault(), brokenStore());
  edit('A');
  await settle();
  expect(storeFailed).toHaveBeenCalled();
  expect(newest()?.kind).toBe('saved');
});

test('without a vault a failing store means not saved', async () => {
  const { edit, newest } = open(null, brokenStore());
  edit('A');
  await settle();
  expect(newest()).toEqual({ kind: 'not-saved', reason: 'store-failed' });
});

test('flush resolves when everything is safe and leaves a snapshot in the vault', async () => {
  const vault = fakeVault();
  const { log, edit } = open(vault);
  edit('A');
  edit('B');
  const flushed = log.flush();
  await settle();
  await flushed;
  expect(vault.snapshots.get(id)?.seq).toBe(2);
});

test('a long session leaves snapshots on the way', async () => {
  const vault = fakeVault();
  const { edit } = open(vault);
  for (let n = 1; n <= VAULT_SNAPSHOT_EVERY; n += 1) edit(`T${n}`);
  await settle();
  expect(vault.snapshots.get(id)?.seq).toBe(VAULT_SNAPSHOT_EVERY);
});

test('an edit made while a snapshot is written is saved too', async () => {
  const vault = fakeVault();
  let finish = (): void => undefined;
  const slow = {
    ...vault,
    snapshot: () => new Promise<VaultWrite>((resolve) => (finish = () => resolve({ status: 'saved', seq: 0 }))),
  };
  const { edit, newest } = open(slow);
  for (let n = 1; n <= VAULT_SNAPSHOT_EVERY; n += 1) edit(`T${n}`);
  await settle();
  edit('meanwhile');
  finish();
  await settle();
  expect(vault.logs.get(id)).toHaveLength(VAULT_SNAPSHOT_EVERY + 1);
  expect(newest()).toEqual({ kind: 'saved', at: NOW });
});
