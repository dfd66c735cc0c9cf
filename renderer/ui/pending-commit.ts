import { afterPress } from './after-press';

/** Typing is kept after this much quiet. */
const QUIET_MS = 300;

/** Typing that never pauses is kept at least this often. */
const LONGEST_MS = 1000;

/** Fired on `window` before anything that must see every keystroke: undo, export, closing, the reveal. */
export const FLUSH_EVENT = 'parley:flush';

export interface PendingCommit {
  /** Replaces what is waiting and starts the quiet time anew. */
  put(run: () => void): void;
  /** Runs what is waiting now; does nothing when nothing waits. */
  flush(): void;
}

/** Holds the latest edit of one field until its typist pauses. */
export function pendingCommit(): PendingCommit {
  let waiting: (() => void) | null = null;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let longest: ReturnType<typeof setTimeout> | undefined;

  function flush() {
    clearTimeout(quiet);
    clearTimeout(longest);
    longest = undefined;
    const run = waiting;
    waiting = null;
    run?.();
  }

  return {
    put(run) {
      waiting = run;
      clearTimeout(quiet);
      quiet = setTimeout(() => afterPress(flush), QUIET_MS);
      longest ??= setTimeout(flush, LONGEST_MS);
    },
    flush,
  };
}

/** Asks every field that is being typed in to commit at once. */
export function commitTyping(): void {
  window.dispatchEvent(new Event(FLUSH_EVENT));
}
