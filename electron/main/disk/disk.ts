import fs from 'node:fs/promises';

/** What the shell asks of the file system; tests put a disk here that is full or read-only. */
export type Disk = Pick<
  typeof fs,
  'copyFile' | 'lstat' | 'mkdir' | 'open' | 'readFile' | 'readdir' | 'rename' | 'rm' | 'stat'
>;

export const realDisk: Disk = fs;
