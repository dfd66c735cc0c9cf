import { createHash, randomUUID } from 'node:crypto';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Disk, realDisk } from './disk';
import { syncFolder } from './sync-folder';

/** Drafts end so; what is left of them after a crash may be swept away. */
export const DRAFT_SUFFIX = '.tmp';

/**
 * Writes a whole file or leaves the old one as it was: a draft in the same folder, flushed and read back, takes the name only
 * when it is right. Readable by this user alone.
 */
export async function writeAtomically(
  file: string,
  content: string | Uint8Array,
  disk: Disk = realDisk,
): Promise<void> {
  const folder = path.dirname(file);
  const draft = path.join(folder, `.${path.basename(file)}.${randomUUID().slice(0, 8)}${DRAFT_SUFFIX}`);
  try {
    await writeVerified(draft, Buffer.from(content), disk);
    await renamePatiently(draft, file, disk);
  } catch (error) {
    // The first error is the one that matters; a draft that cannot be removed is swept at the next start.
    await disk.rm(draft, { force: true }).catch(() => {});
    throw error;
  }
  await syncFolder(folder, disk);
}

/** The SHA-256 of some bytes, in hex. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function writeVerified(file: string, bytes: Buffer, disk: Disk): Promise<void> {
  const handle = await disk.open(file, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.datasync();
  } finally {
    await handle.close();
  }
  if (!(await disk.readFile(file)).equals(bytes)) throw new Error('The disk gave back other bytes than were written');
}

/** On Windows a virus scanner may hold the file for a moment. */
async function renamePatiently(from: string, to: string, disk: Disk, attempts = 4): Promise<void> {
  try {
    await disk.rename(from, to);
  } catch (error) {
    const isHeld = process.platform === 'win32' && error instanceof Error && 'code' in error && error.code === 'EPERM';
    if (!isHeld || attempts <= 1) throw error;
    await pause(100);
    await renamePatiently(from, to, disk, attempts - 1);
  }
}
