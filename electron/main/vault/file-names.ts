import { WorkshopId } from '../../../shared/ids';

/**
 * The folder of a workshop. Capitals are spelled `=a`, because many file systems take "a" and "A" for one name; a name that
 * Windows keeps for a device gets a `=` at its end.
 */
export function folderName(id: WorkshopId): string {
  const name = id.replace(/[A-Z]/g, (letter) => `=${letter.toLowerCase()}`);
  return DEVICE_NAME.test(name) ? `${name}=` : name;
}

/** The workshop that a folder belongs to; null for a folder that is not one of ours. */
export function workshopOf(folder: string): WorkshopId | null {
  const id = folder.replace(/=$/, '').replace(/=([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const read = WorkshopId.safeParse(id);
  return read.success && folderName(read.data) === folder ? read.data : null;
}

/** A piece of the journal, named after the first change that went into it. */
export const segmentName = (firstSeq: number): string => `journal-${padded(firstSeq)}.ndjson`;

/** The first change of the piece with that name; null for another file. */
export function segmentStart(name: string): number | null {
  const found = /^journal-(\d+)\.ndjson$/.exec(name);
  return found ? Number(found[1]) : null;
}

/** Which snapshot a file is: the change it stands at, and the how manieth of that change. */
export interface SnapshotId {
  readonly seq: number;
  readonly revision: number;
}

/** A snapshot is never written over: a second one of the same change, after a migration say, is another revision. */
export const snapshotName = ({ seq, revision }: SnapshotId): string =>
  revision === 1 ? `snapshot-${padded(seq)}.json` : `snapshot-${padded(seq)}-${revision}.json`;

/** The snapshot in the file with that name; null for another file. */
export function snapshotOf(name: string): SnapshotId | null {
  const found = /^snapshot-(\d+)(?:-(\d+))?\.json$/.exec(name);
  return found ? { seq: Number(found[1]), revision: Number(found[2] ?? 1) } : null;
}

const padded = (seq: number): string => String(seq).padStart(10, '0');

const DEVICE_NAME = /^(con|prn|aux|nul|com\d|lpt\d)$/;
