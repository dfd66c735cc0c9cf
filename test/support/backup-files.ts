import type { BackupReading, Desktop } from '../../renderer/desktop/desktop';
import type { DiskReason } from '../../shared/ipc/contract';
import type { Work } from '../../renderer/state/work';

/** Work that nobody calls off. */
export const steadyWork = (): Work => ({ signal: new AbortController().signal, onProgress: () => undefined });

/** A text as a backup that is read in pieces of so many bytes. */
export function backupOf(text: string | Uint8Array, pieceBytes = 1_000): BackupReading {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return {
    name: 'library.parley-backup.json',
    bytes: bytes.length,
    read: async (from) => bytes.slice(from, from + pieceBytes),
    close: async () => undefined,
  };
}

/** A place for one backup, which can be told to refuse after so many pieces. */
export function backupPlace(refuseAfter = Infinity, reason: DiskReason = 'disk-full') {
  const place = {
    pieces: [] as string[],
    saved: null as string | null,
    dropped: 0,
    beginBackup: (async () => ({
      status: 'begun',
      file: {
        async write(text: string) {
          if (place.pieces.length >= refuseAfter) return reason;
          place.pieces.push(text);
          return null;
        },
        async end() {
          place.saved = place.pieces.join('');
          return { status: 'saved', name: 'library.parley-backup.json' };
        },
        drop: async () => void (place.dropped += 1),
      },
    })) as Desktop['beginBackup'],
  };
  return place;
}
