import { createHash, randomUUID } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { EventPayload, OpenOutcome } from '../../../shared/ipc/contract';
import { MOST_BYTES, openTextFile } from './open-text-file';

/** Workshop files that were opened or saved in this run. What else writes to them, a sync folder say, is noticed. */
export interface WatchedFiles {
  /** Opens a file and remembers what was in it. */
  open(file: string): Promise<OpenOutcome>;
  /** Remembers what this app has just written. */
  remember(file: string, text: string): Promise<void>;
  /** Whether a file that was seen in this run holds something else now. */
  isChanged(file: string): Promise<boolean>;
  /** Reads a file again and takes what it holds now for seen; one that is not watched any more is refused without a name. */
  look(word: string): Promise<OpenOutcome>;
  stop(): void;
}

interface Watched {
  readonly file: string;
  /** What it held when a person last opened or saved it here. */
  seen: string;
  /** The look at which its content was last compared, and told when it was another. */
  compared: string | null;
  /** Size and time at the last look; it is read only when these have changed and then stayed for one round. */
  look: string;
}

/**
 * Looks every two seconds: what sync programs do (a new file in the place of the old) escapes the watchers of some systems, and a
 * look at a few files costs nothing.
 */
export function watchFiles(tell: (changed: EventPayload<'file:changed'>) => void, everyMs = 2_000): WatchedFiles {
  const watched = new Map<string, Watched>();
  let timer: ReturnType<typeof setInterval> | null = null;
  const wordOf = (file: string): string | undefined => [...watched].find(([, each]) => each.file === file)?.[0];
  const see = async (chosen: string, seen: string): Promise<void> => {
    const file = await realPath(chosen);
    const word = wordOf(file) ?? randomUUID();
    watched.delete(word);
    watched.set(word, { file, seen, compared: null, look: await lookOf(file) });
    const oldest = [...watched.keys()].slice(0, -MOST_WATCHED);
    for (const each of oldest) watched.delete(each);
    timer ??= startTimer(() => void round(), everyMs);
  };
  const round = async (): Promise<void> => {
    for (const [word, each] of watched) {
      const look = await lookOf(each.file);
      const hasSettled = look === each.look;
      each.look = look;
      if (look === GONE || !hasSettled || each.compared === look) continue;
      const holds = await fingerprintOf(each.file);
      if (holds === null) continue;
      each.compared = look;
      if (holds !== each.seen) tell({ file: word, name: path.basename(each.file) });
    }
  };
  return {
    async open(file) {
      const outcome = await openTextFile(file);
      if (outcome.status === 'opened') await see(file, fingerprint(outcome.text));
      return outcome;
    },
    remember: (file, text) => see(file, fingerprint(text)),
    async isChanged(chosen) {
      const file = await realPath(chosen);
      const each = [...watched.values()].find((other) => other.file === file);
      if (!each || (await lookOf(file)) === GONE) return false;
      return (await fingerprintOf(file)) !== each.seen;
    },
    async look(word) {
      const each = watched.get(word);
      if (!each) return { status: 'refused', name: '', reason: 'unreadable' };
      const outcome = await openTextFile(each.file);
      if (outcome.status === 'opened') each.seen = fingerprint(outcome.text);
      return outcome;
    },
    stop() {
      if (timer) clearInterval(timer);
    },
  };
}

function startTimer(round: () => void, everyMs: number): ReturnType<typeof setInterval> {
  const timer = setInterval(round, everyMs);
  // Looking at files keeps no app open.
  timer.unref();
  return timer;
}

const realPath = (file: string): Promise<string> => realpath(file).catch(() => path.resolve(file));

async function lookOf(file: string): Promise<string> {
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? `${found.size} ${found.mtimeMs} ${found.ino}` : GONE;
}

/** Null when it cannot be read at the moment, as while another program writes to it. */
async function fingerprintOf(file: string): Promise<string | null> {
  try {
    if ((await stat(file)).size > MOST_BYTES) return TOO_LONG;
    return fingerprint(await readFile(file));
  } catch {
    // The next round looks again.
    return null;
  }
}

/** The byte order mark that some programs put in front changes nothing. */
function fingerprint(content: string | Buffer): string {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const isMarked = bytes.subarray(0, 3).equals(BYTE_ORDER_MARK);
  return createHash('sha256')
    .update(isMarked ? bytes.subarray(3) : bytes)
    .digest('hex');
}

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const GONE = 'gone';
const TOO_LONG = 'too long';
const MOST_WATCHED = 20;
