import fs, { type FileHandle } from 'node:fs/promises';
import { type Disk, realDisk } from '../../../electron/main/disk/disk';

/** What a disk may refuse, as the system names it. */
export type Fault = 'ENOSPC' | 'EROFS' | 'EACCES' | 'EIO';

/** A real disk that can be told to fail. */
export interface FaultyDisk {
  readonly disk: Disk;
  /** The next writes stop after so many bytes, with that fault; until `repair`. */
  failWrites(fault: Fault, afterBytes?: number): void;
  failFlushes(fault: Fault): void;
  failRenames(fault: Fault): void;
  repair(): void;
  /** How often bytes were flushed to the disk. */
  readonly flushes: number;
}

export function faultyDisk(): FaultyDisk {
  let writes: { readonly fault: Fault; readonly room: number } | null = null;
  let flush: Fault | null = null;
  let rename: Fault | null = null;
  let flushes = 0;

  function watched(handle: FileHandle): FileHandle {
    return new Proxy(handle, {
      get(target, key) {
        if (key === 'write') {
          return async (bytes: Buffer, offset: number, length: number, position: number) => {
            if (!writes) return target.write(bytes, offset, length, position);
            if (writes.room > 0) await target.write(bytes, offset, Math.min(writes.room, length), position);
            throw fault(writes.fault);
          };
        }
        if (key === 'writeFile') {
          return async (bytes: Buffer) => {
            if (!writes) return target.writeFile(bytes);
            await target.writeFile(bytes.subarray(0, writes.room));
            throw fault(writes.fault);
          };
        }
        if (key === 'datasync') {
          return async () => {
            if (flush) throw fault(flush);
            flushes += 1;
            await target.datasync();
          };
        }
        const value: unknown = Reflect.get(target, key);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
  }

  return {
    disk: {
      ...realDisk,
      open: async (...args: Parameters<Disk['open']>) => watched(await fs.open(...args)),
      rename: async (from, to) => {
        if (rename) throw fault(rename);
        await fs.rename(from, to);
      },
    },
    failWrites: (code, afterBytes = 0) => (writes = { fault: code, room: afterBytes }),
    failFlushes: (code) => (flush = code),
    failRenames: (code) => (rename = code),
    repair: () => ([writes, flush, rename] = [null, null, null]),
    get flushes() {
      return flushes;
    },
  };
}

const fault = (code: Fault): Error => Object.assign(new Error(code), { code });
