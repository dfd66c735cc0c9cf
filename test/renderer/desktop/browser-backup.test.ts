import { expect, test, vi } from 'vitest';
import { backupDownload, readingOf } from '../../../renderer/desktop/browser-backup';

const textOf = (blob: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.readAsText(blob);
  });

test('a backup is downloaded as a whole, once it is whole', async () => {
  const handOver = vi.fn((_whole: Blob) => 'a.json');
  const writing = backupDownload(handOver);
  expect(await writing.write('one ')).toBeNull();
  await writing.write('two');
  expect(handOver).not.toHaveBeenCalled();
  expect(await writing.end()).toEqual({ status: 'saved', name: 'a.json' });
  const [whole] = handOver.mock.calls[0] ?? [];
  expect(whole && (await textOf(whole))).toBe('one two');
});

test('one that is dropped is never downloaded', async () => {
  const handOver = vi.fn(() => 'a.json');
  const writing = backupDownload(handOver);
  await writing.write('one');
  await writing.drop();
  expect(handOver).not.toHaveBeenCalled();
});

test('a chosen file is read piece by piece to its end; one that is gone says so', async () => {
  const bytes = new Uint8Array(1024 * 1024 + 2).fill(7);
  const reading = readingOf(new File([bytes], 'a.json'));
  expect([reading.name, reading.bytes]).toEqual(['a.json', bytes.length]);
  expect(await reading.read(0)).toHaveLength(1024 * 1024);
  expect(await reading.read(1024 * 1024)).toHaveLength(2);
  expect(await reading.read(bytes.length)).toHaveLength(0);
  const gone = new File(['x'], 'b.json');
  vi.spyOn(gone, 'slice').mockReturnValue({
    arrayBuffer: () => Promise.reject(new Error('gone')),
  } as unknown as Blob);
  expect(await readingOf(gone).read(0)).toBeNull();
});
