import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { WorkshopId } from '../../../shared/ids';
import type { VaultWipe } from '../../../shared/ipc/contract';
import { diskReason } from '../disk/disk-reason';
import { logProblem } from '../log';
import type { Vault } from '../vault/vault';
import { dropQuarantined } from './quarantine';
import type { StartMarks } from './start-marks';

/** Where something of a workshop may lie in the data folder. */
export interface WipeParts {
  readonly vault: Pick<Vault, 'erase'>;
  readonly marks: Pick<StartMarks, 'noteWipe' | 'readWipe' | 'dropWipe'>;
  /** Chromium's IndexedDB folder. Rows that were deleted stay in its files for a long time, so it goes as a whole. */
  readonly store: string;
  /** Where Chromium leaves the memory of a process that crashed. */
  readonly crashes: string;
  /** Has Chromium drop everything that pages have stored, with the files. */
  readonly clearPages: () => Promise<void>;
}

/**
 * Erases workshops without a trace: what is to go is noted first, so that a start after a power cut goes on with it. The working
 * store goes with them; the caller has made sure that the vault holds everything else.
 */
export async function wipe(ids: readonly WorkshopId[], parts: WipeParts, patienceMs = PATIENCE_MS): Promise<VaultWipe> {
  try {
    await parts.marks.noteWipe(ids);
  } catch (error) {
    return { status: 'failed', reason: diskReason(error) };
  }
  try {
    await eraseFromVault(ids, parts);
    await parts.clearPages();
    await waitUntilGone(parts.store, patienceMs);
    await dropLeftovers(parts);
    await parts.marks.dropWipe();
    return { status: 'wiped' };
  } catch (error) {
    logProblem('erasing goes on at the next start', error);
    return { status: 'at-next-start' };
  }
}

/** At a start, before any page: goes on with what a power cut or a crash had stopped. Answers whether there was something. */
export async function finishWipe(parts: WipeParts): Promise<boolean> {
  const ids = await parts.marks.readWipe();
  if (ids === null) return false;
  await eraseFromVault(ids, parts);
  await parts.clearPages();
  await rm(parts.store, { recursive: true, force: true, maxRetries: 5 });
  await dropLeftovers(parts);
  await parts.marks.dropWipe();
  return true;
}

async function eraseFromVault(ids: readonly WorkshopId[], { vault }: WipeParts): Promise<void> {
  for (const id of ids) {
    const erased = await vault.erase(id);
    if (erased.status === 'failed') throw new Error(`The vault refused to erase: ${erased.reason}`);
  }
}

/** Chromium has the files removed a moment after it has answered. */
async function waitUntilGone(store: string, patienceMs: number): Promise<void> {
  for (let waited = 0; waited <= patienceMs; waited += BETWEEN_LOOKS_MS) {
    const left = await readdir(store).catch(() => []);
    if (left.length === 0) return;
    await pause(BETWEEN_LOOKS_MS);
  }
  throw new Error('The working store is still there');
}

async function dropLeftovers({ store, crashes }: WipeParts): Promise<void> {
  await dropQuarantined(store);
  const folders = CRASH_FOLDERS.map((name) => path.join(crashes, name));
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true, maxRetries: 5 })));
}

const CRASH_FOLDERS = ['completed', 'pending', 'new', 'attachments', 'reports'];
const BETWEEN_LOOKS_MS = 50;
const PATIENCE_MS = 3_000;
