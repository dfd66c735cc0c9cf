import { type Disk, realDisk } from './disk';

/** Makes sure that names created, renamed or removed in a folder outlast a power cut. Windows does that by itself. */
export async function syncFolder(folder: string, disk: Disk = realDisk): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await disk.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
