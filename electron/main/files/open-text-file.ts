import { constants } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import path from 'node:path';
import type { OpenOutcome } from '../../../shared/ipc/contract';

export const MOST_BYTES = 50 * 1024 * 1024;

/** Reads a file that a person chose, as strict UTF-8; a link, a device, a folder or too much of it is refused by name. */
export async function openTextFile(file: string): Promise<OpenOutcome> {
  const name = path.basename(file);
  const refused = (reason: Refusal): OpenOutcome => ({ status: 'refused', name, reason });
  try {
    // Before opening: a pipe would keep us waiting for ever.
    const found = await lstat(file);
    if (!found.isFile()) return refused('not-a-file');
    if (found.size > MOST_BYTES) return refused('too-big');
    const bytes = await readAtMost(file, MOST_BYTES);
    if (!bytes) return refused('too-big');
    const text = decoded(bytes);
    return text === null ? refused('not-text') : { status: 'opened', name, text };
  } catch {
    // Gone, locked or not ours to read: to the person it is all one.
    return refused('unreadable');
  }
}

/** Reads from one open file, so that it cannot be exchanged or grow between the look and the reading; null when it is longer. */
async function readAtMost(file: string, most: number): Promise<Buffer | null> {
  const handle = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const { size } = await handle.stat();
    const bytes = Buffer.alloc(Math.min(size, most) + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length);
      if (bytesRead === 0) return bytes.subarray(0, length);
      length += bytesRead;
      if (length === bytes.length) return null;
    }
  } finally {
    await handle.close();
  }
}

function decoded(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: a picture, an archive or another encoding.
    return null;
  }
}

type Refusal = Extract<OpenOutcome, { status: 'refused' }>['reason'];
