import path from 'node:path';
import type { Disk } from '../disk/disk';
import { sha256, writeAtomically } from '../disk/write-atomically';
import { type SnapshotId, snapshotName, snapshotOf } from './file-names';
import { snapshotsToDrop } from './retention';

/** The newest snapshot that is whole, and whether a newer one had to be passed over. */
export interface SnapshotReading {
  readonly seq: number;
  /** Its JSON, still unread. */
  readonly bytes: Buffer;
  readonly skipped: boolean;
}

/** Finds the newest snapshot whose bytes are those that were written; null when there is none. */
export async function readNewestSnapshot(folder: string, disk: Disk): Promise<SnapshotReading | null> {
  const newestFirst = (await listSnapshots(folder, disk)).reverse();
  for (const [index, id] of newestFirst.entries()) {
    const bytes = await readVerified(path.join(folder, snapshotName(id)), disk);
    if (bytes) return { seq: id.seq, bytes, skipped: index > 0 };
  }
  return null;
}

/**
 * Writes a snapshot beside the older ones and reads it back. The checksum goes first: a crash in between leaves a checksum
 * without a snapshot, which nobody minds.
 */
export async function writeSnapshot(folder: string, seq: number, json: Uint8Array, disk: Disk): Promise<void> {
  const bytes = Buffer.from(json.buffer, json.byteOffset, json.byteLength);
  // Bytes that are no JSON are refused before they take the place of anything.
  JSON.parse(bytes.toString('utf8'));
  const last = (await listSnapshots(folder, disk)).findLast((id) => id.seq === seq);
  if (last && (await readVerified(path.join(folder, snapshotName(last)), disk))?.equals(bytes)) return;
  const file = path.join(folder, snapshotName({ seq, revision: (last?.revision ?? 0) + 1 }));
  await writeAtomically(checksumOf(file), `${sha256(bytes)}\n`, disk);
  await writeAtomically(file, bytes, disk);
}

/** Drops the snapshots that have had their time. */
export async function pruneSnapshots(folder: string, disk: Disk): Promise<void> {
  const ids = await listSnapshots(folder, disk);
  const dated = await Promise.all(
    ids.map(async (id) => ({ ...id, at: (await disk.stat(path.join(folder, snapshotName(id)))).mtime })),
  );
  for (const id of snapshotsToDrop(dated)) {
    const file = path.join(folder, snapshotName(id));
    await disk.rm(file, { force: true });
    await disk.rm(checksumOf(file), { force: true });
  }
}

async function listSnapshots(folder: string, disk: Disk): Promise<SnapshotId[]> {
  const ids = (await disk.readdir(folder)).map(snapshotOf).filter((id) => id !== null);
  return ids.sort((a, b) => a.seq - b.seq || a.revision - b.revision);
}

async function readVerified(file: string, disk: Disk): Promise<Buffer | null> {
  try {
    const [bytes, expected] = await Promise.all([disk.readFile(file), disk.readFile(checksumOf(file), 'utf8')]);
    return sha256(bytes) === expected.trim() ? bytes : null;
  } catch {
    // A snapshot that cannot be read counts as damaged: an older one and the journal take its place.
    return null;
  }
}

const checksumOf = (file: string): string => `${file}.sha256`;
