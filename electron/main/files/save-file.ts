import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { SaveOutcome } from '../../../shared/ipc/contract';
import { diskReason } from '../disk/disk-reason';
import { writeAtomically } from '../disk/write-atomically';
import { logProblem } from '../log';

/** Writes an export to where the person chose, whole or not at all. */
export async function saveFile(file: string, content: string | Uint8Array): Promise<SaveOutcome> {
  try {
    // An export over a link goes to the file behind it, as with any other program.
    await writeAtomically(await realpath(file).catch(() => file), content);
    return { status: 'saved', name: path.basename(file) };
  } catch (error) {
    logProblem('an export could not be saved', error);
    return { status: 'failed', reason: diskReason(error) };
  }
}
