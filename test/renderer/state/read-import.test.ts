import { expect, test, vi } from 'vitest';
import { packed, unpacked } from '../../../renderer/desktop/packed';
import { readFile } from '../../../renderer/state/import-messages';
import { type Reader, readImport, readWith } from '../../../renderer/state/read-import';
import { startHistory } from '../../../shared/history/history';
import { invariant } from '../../../shared/invariant';
import { serialize } from '../../../shared/workshop/serialize';
import { fullWorkshop } from '../../support/marked-workshop';

const text = serialize(fullWorkshop());
const open = (): AbortSignal => new AbortController().signal;

/** A thread that answers what reading says, as copies, one message a turn; or never, or with an error. */
function thread(behaves: 'well' | 'never' | 'badly' = 'well') {
  const reader: Reader & { ended: boolean } = {
    ended: false,
    onmessage: null,
    onerror: null,
    terminate: () => void (reader.ended = true),
    postMessage(sent: string) {
      if (behaves === 'badly') setTimeout(() => reader.onerror?.call(reader as never, {} as ErrorEvent));
      if (behaves !== 'well') return;
      const messages = readFile(sent);
      const next = (): void => {
        const message = messages.next();
        if (message.done || reader.ended) return;
        reader.onmessage?.call(reader as never, { data: structuredClone(message.value) } as MessageEvent);
        setTimeout(next);
      };
      setTimeout(next);
    },
  };
  return reader;
}

test('reads a workshop piece by piece, as it is in the file, and ends the thread', async () => {
  const reader = thread();
  const reading = await readWith(() => reader, text, open());
  expect(reading).toMatchObject({ kind: 'read', workshop: fullWorkshop(), summary: { wins: 9 } });
  expect(reader.ended).toBe(true);
});

test('the thread also packs the workshop, so that the window need not', async () => {
  const reading = await readWith(thread, text, open());
  const workshop = invariant(reading.kind === 'read' ? reading.workshop : null, 'the file is sound');
  const stringify = vi.spyOn(JSON, 'stringify');
  const bytes = packed(startHistory(workshop));
  expect(stringify).not.toHaveBeenCalled();
  stringify.mockRestore();
  expect(unpacked(bytes)).toEqual(startHistory(fullWorkshop()));
});

test('says why a file is refused', async () => {
  expect(await readWith(thread, '{"format":"other"}', open())).toEqual({
    kind: 'refused',
    error: { kind: 'not-ours', file: 'other' },
  });
});

test('ends a thread that takes too long', async () => {
  vi.useFakeTimers();
  const reader = thread('never');
  const reading = readWith(() => reader, text, open());
  await vi.advanceTimersByTimeAsync(9_999);
  expect(reader.ended).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await reading).toEqual({ kind: 'too-slow' });
  expect(reader.ended).toBe(true);
  vi.useRealTimers();
});

test('ends the thread when the person does', async () => {
  const [reader, abort] = [thread('never'), new AbortController()];
  const reading = readWith(() => reader, text, abort.signal);
  abort.abort();
  expect(await reading).toEqual({ kind: 'cancelled' });
  expect(reader.ended).toBe(true);
});

test('starts nothing that was ended before', async () => {
  const abort = AbortSignal.abort();
  expect(await readWith(thread, text, abort)).toEqual({ kind: 'cancelled' });
});

test('a thread that breaks is a reading that failed', async () => {
  expect(await readWith(() => thread('badly'), text, open())).toEqual({ kind: 'failed' });
});

test('reads the same where there are no threads', async () => {
  expect(await readImport(text, open())).toMatchObject({ kind: 'read', workshop: fullWorkshop() });
  expect(await readImport(text, AbortSignal.abort())).toEqual({ kind: 'cancelled' });
});
