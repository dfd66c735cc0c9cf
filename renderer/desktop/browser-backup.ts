import type { BackupReading, BackupWriting } from './desktop';

/** Gathers a backup piece by piece and hands it over as a whole; answers with the name under which it was saved. */
export function backupDownload(handOver: (whole: Blob) => string): BackupWriting {
  let pieces: Blob[] = [];
  return {
    async write(text) {
      // A blob lies with the browser, not in the memory of the page.
      pieces.push(new Blob([text]));
      return null;
    },
    async end() {
      const name = handOver(new Blob(pieces, { type: 'application/json' }));
      pieces = [];
      return { status: 'saved', name };
    },
    async drop() {
      pieces = [];
    },
  };
}

/** Reads a file that a person chose, piece by piece. */
export function readingOf(file: File): BackupReading {
  return {
    name: file.name,
    bytes: file.size,
    read: (from) =>
      file
        .slice(from, from + PIECE_BYTES)
        .arrayBuffer()
        .then(
          (bytes) => new Uint8Array(bytes),
          () => null,
        ),
    close: async () => {},
  };
}

const PIECE_BYTES = 1024 * 1024;
