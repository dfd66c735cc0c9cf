import { spawnSync } from 'node:child_process';
import { constants } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import { runsAsRoot } from '../../scripts/lib/electron-arguments.mjs';

/** A disk of a few megabytes in the place of a folder. */
export interface SmallDisk {
  fill(): Promise<void>;
  /** Makes room again. */
  free(): Promise<void>;
  remove(): void;
}

/** Puts a small disk in the place of a folder; null where this machine does not allow that. */
export async function smallDisk(folder: string): Promise<SmallDisk | null> {
  await mkdir(folder, { recursive: true });
  if (!runsAsRoot || spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder]).status !== 0) return null;
  const filler = path.join(folder, 'holiday-film');
  return {
    fill: () => fillUp(filler),
    free: () => rm(filler),
    remove: () => void spawnSync('umount', ['--lazy', folder]),
  };
}

async function fillUp(file: string): Promise<void> {
  const handle = await open(file, constants.O_WRONLY | constants.O_CREAT);
  try {
    for (;;) await handle.write(Buffer.alloc(4096));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  } finally {
    await handle.close();
  }
}
