import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { Disk } from '../disk/disk';
import { syncFolder } from '../disk/sync-folder';
import type { Tail } from './read-journal';

/** Holds the newest piece of a journal open and adds to its end. */
export class JournalWriter {
  readonly #disk: Disk;
  #open: { readonly file: string; readonly handle: FileHandle } | null = null;

  constructor(disk: Disk) {
    this.#disk = disk;
  }

  /** Adds lines behind the good bytes and flushes them; answers where the piece ends now. */
  async extend({ file, goodBytes }: Tail, lines: Buffer): Promise<Tail> {
    const handle = await this.#handle(file, goodBytes === 0 ? constants.O_RDWR | constants.O_CREAT : constants.O_RDWR);
    await writeAt(handle, lines, goodBytes);
    await handle.datasync();
    if (goodBytes === 0) await syncFolder(path.dirname(file), this.#disk);
    const [named, written] = await Promise.all([this.#disk.stat(file), handle.stat()]);
    // A file that was removed or replaced meanwhile takes bytes without a murmur.
    if (named.ino !== written.ino) throw missing(file);
    return { file, goodBytes: goodBytes + lines.length };
  }

  /** Removes what stands behind the good bytes; with `keepCopy` the whole piece is set aside first. */
  async cut({ file, goodBytes }: Tail, keepCopy: boolean): Promise<void> {
    const size = await this.#disk.stat(file).then((found) => found.size, zeroWhenMissing);
    if (size < goodBytes) throw missing(file);
    if (size === goodBytes) return;
    if (keepCopy) await this.#disk.copyFile(file, asideName(file));
    const handle = await this.#handle(file, constants.O_RDWR);
    await handle.truncate(goodBytes);
    await handle.datasync();
  }

  /** Takes a piece out of the journal without destroying it. */
  async setAside(file: string): Promise<void> {
    await this.#disk.rename(file, asideName(file));
  }

  async release(): Promise<void> {
    const open = this.#open;
    this.#open = null;
    await open?.handle.close().catch(() => {
      // A file whose disk has gone cannot be closed properly; the next write opens it anew.
    });
  }

  async #handle(file: string, flags: number): Promise<FileHandle> {
    if (this.#open?.file === file) return this.#open.handle;
    await this.release();
    const handle = await this.#disk.open(file, flags, 0o600);
    this.#open = { file, handle };
    return handle;
  }
}

async function writeAt(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    done += (await handle.write(bytes, done, bytes.length - done, position + done)).bytesWritten;
  }
}

function zeroWhenMissing(error: unknown): number {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 0;
  throw error;
}

const missing = (file: string): Error => Object.assign(new Error(`${path.basename(file)} is gone`), { code: 'ENOENT' });

const asideName = (file: string): string => `${file}.damaged-${Date.now()}`;
