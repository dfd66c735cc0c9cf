import type { ImportSummary } from '../../shared/workshop/import-summary';
import type { ParseError } from '../../shared/workshop/parse';
import { assemble } from '../../shared/workshop/pieces';
import type { Workshop } from '../../shared/workshop/schema';
import { packedBefore } from '../desktop/packed';
import { type ImportMessage, pieceOf, readFile } from './import-messages';

/** What came of reading the text of a file. */
export type Reading =
  | { readonly kind: 'read'; readonly workshop: Workshop; readonly summary: ImportSummary }
  | { readonly kind: 'refused'; readonly error: ParseError }
  | { readonly kind: 'too-slow' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'cancelled' };

/** Reads the text of a workshop file; an abort of the signal ends it as `cancelled`. */
export type ReadImport = (text: string, signal: AbortSignal) => Promise<Reading>;

/** What reads on another thread, as far as it is used here. */
export type Reader = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** Reads on a thread of its own that is ended after ten seconds; where there are no threads, on this one. */
export const readImport: ReadImport = (text, signal) =>
  typeof Worker === 'undefined' ? readHere(text, signal) : readWith(newReader, text, signal);

/**
 * Reads with a reader of its own, which is ended in any case. What it may take of the memory is bounded by what the door lets in: 50 MB of
 * text and two million values.
 */
export function readWith(
  makeReader: () => Reader,
  text: string,
  signal: AbortSignal,
  limitMs: number = LIMIT_MS,
): Promise<Reading> {
  return new Promise((resolve) => {
    const reader = makeReader();
    const take = taker();
    const end = (reading: Reading): void => {
      reader.terminate();
      clearTimeout(limit);
      signal.removeEventListener('abort', cancel);
      resolve(reading);
    };
    const cancel = (): void => end({ kind: 'cancelled' });
    const limit = setTimeout(() => end({ kind: 'too-slow' }), limitMs);
    signal.addEventListener('abort', cancel);
    reader.onerror = () => end({ kind: 'failed' });
    reader.onmessage = ({ data }: MessageEvent<ImportMessage>) => {
      const reading = take(data);
      if (reading) end(reading);
    };
    if (signal.aborted) cancel();
    else reader.postMessage(text);
  });
}

async function readHere(text: string, signal: AbortSignal): Promise<Reading> {
  const take = taker();
  for (const message of readFile(text)) {
    if (signal.aborted) break;
    const reading = take(message);
    if (reading) return reading;
  }
  return { kind: 'cancelled' };
}

/** Takes one message after the other; gives what came of it with the last. */
function taker(): (message: ImportMessage) => Reading | null {
  const pieces = assemble();
  return (message) => {
    switch (message.kind) {
      case 'piece':
        pieces.add(pieceOf(message));
        return null;
      case 'packed':
        packedBefore(pieces.whole() as Workshop, message.bytes);
        return null;
      case 'refused':
        return message;
      case 'done':
        return { kind: 'read', workshop: pieces.whole() as Workshop, summary: message.summary };
    }
  };
}

function newReader(): Reader {
  return new Worker(new URL('import-worker.ts', import.meta.url), { type: 'module' });
}

const LIMIT_MS = 10_000;
