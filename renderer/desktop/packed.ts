import type { History } from '../../shared/history/history';
import type { Workshop } from '../../shared/workshop/schema';

/**
 * A history as the bytes of its JSON, the way it goes to the vault and lies in the working store: bytes cross a boundary many times faster
 * than the values they stand for.
 */
export function packed(history: History): Uint8Array<ArrayBuffer> {
  const known = isUntouched(history) ? untouched.get(history.workshop) : undefined;
  if (known) return known;
  const bytes = new TextEncoder().encode(JSON.stringify(history));
  if (isUntouched(history)) untouched.set(history.workshop, bytes);
  return bytes;
}

/** Says what `packed` would give for a document that nobody has changed yet, where another thread has packed it before. */
export function packedBefore(workshop: Workshop, bytes: Uint8Array<ArrayBuffer>): void {
  untouched.set(workshop, bytes);
}

/** What was packed, still unread; null when it is no JSON any more. */
export function unpacked(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    // Bytes that the disk has changed count as a damaged snapshot, and nothing else suffers for it.
    return null;
  }
}

/** A document is never changed in place, so what was packed of it once stays right as long as there is one. */
const untouched = new WeakMap<Workshop, Uint8Array<ArrayBuffer>>();

const isUntouched = ({ seq, undo, redo, open }: History): boolean =>
  seq === 0 && undo.length === 0 && redo.length === 0 && !open;
