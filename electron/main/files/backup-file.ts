import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, lstat, open, realpath, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Response } from '../../../shared/ipc/contract';
import { diskReason } from '../disk/disk-reason';
import { syncFolder } from '../disk/sync-folder';
import { DRAFT_SUFFIX } from '../disk/write-atomically';
import { logProblem } from '../log';

/** A backup on its way to the disk: a draft beside the place that was chosen, which takes the name only when it is whole. */
export interface BackupDraft {
  write(text: string): Promise<Response<'backup:write'>>;
  /** Flushes, reads back and compares, then puts the draft in its place. */
  end(): Promise<Response<'backup:end'>>;
  drop(): Promise<void>;
}

/** Begins a backup at a place that a person chose; rejects when the folder takes no file. */
export async function beginBackup(chosen: string): Promise<BackupDraft> {
  const file = await realpath(chosen).catch(() => chosen);
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID().slice(0, 8)}${DRAFT_SUFFIX}`);
  const handle = await open(draft, 'wx', 0o600);
  const written = createHash('sha256');
  const drop = async (): Promise<void> => {
    await handle.close().catch(() => {});
    await rm(draft, { force: true }).catch(() => {});
  };
  const failed = async (error: unknown) => {
    logProblem('a backup could not be written', error);
    await drop();
    return { status: 'failed', reason: diskReason(error) } as const;
  };
  return {
    async write(text) {
      try {
        const bytes = Buffer.from(text);
        written.update(bytes);
        await handle.appendFile(bytes);
        return { status: 'written' };
      } catch (error) {
        return failed(error);
      }
    },
    async end() {
      try {
        await handle.datasync();
        await handle.close();
        if ((await hashOf(draft)) !== written.digest('hex')) throw new Error('The disk gave back other bytes');
        await rename(draft, file);
        await syncFolder(path.dirname(file));
        return { status: 'saved', name: path.basename(chosen) };
      } catch (error) {
        return failed(error);
      }
    },
    drop,
  };
}

async function hashOf(file: string): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const hash = createHash('sha256');
    const buffer = Buffer.alloc(PIECE_BYTES);
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(buffer.subarray(0, bytesRead));
    }
  } finally {
    await handle.close();
  }
}

/** A backup that is open for reading, so that it cannot be exchanged between the look and the restoring. */
export interface OpenBackup {
  readonly handle: FileHandle;
  readonly name: string;
  readonly bytes: number;
}

/** Opens a backup that a person chose; a folder, a device or far too much of it is refused by name. */
export async function openBackup(
  file: string,
): Promise<OpenBackup | Extract<Response<'backup:open'>, { status: 'refused' }>> {
  const name = path.basename(file);
  try {
    // Before opening: a pipe would keep us waiting for ever.
    const found = await lstat(await realpath(file));
    if (!found.isFile()) return { status: 'refused', name, reason: 'not-a-file' };
    if (found.size > MOST_BACKUP_BYTES) return { status: 'refused', name, reason: 'too-big' };
    return { handle: await open(file, 'r'), name, bytes: found.size };
  } catch {
    // Gone, locked or not ours to read: to the person it is all one.
    return { status: 'refused', name, reason: 'unreadable' };
  }
}

/** The next piece of an open backup; none at its end, null when it cannot be read on. */
export async function readBackup({ handle }: OpenBackup, from: number): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const buffer = Buffer.alloc(PIECE_BYTES);
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, from);
    return new Uint8Array(buffer.subarray(0, bytesRead));
  } catch (error) {
    logProblem('a backup could not be read on', error);
    return null;
  }
}

/** More than any library of people's own making, and still a length that a number says exactly. */
const MOST_BACKUP_BYTES = 4 * 1024 ** 3;
const PIECE_BYTES = 1024 * 1024;
