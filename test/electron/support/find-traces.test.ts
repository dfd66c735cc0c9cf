import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findTraces } from '../../support/find-traces';
import { unsnap } from '../../support/snappy';
import { temporaryFolder } from './folder';
import { levelDbLog } from './leveldb';

const MARKER = 'Grünwald Ziegel';

/** Snappy with literals alone, and one copy of what came before. */
function snap(text: Buffer): Buffer {
  const literal = Buffer.concat([Buffer.from([60 << 2, text.length - 1]), text]);
  const copy = Buffer.from([((8 - 1) << 2) | 2, text.length & 0xff, text.length >>> 8]);
  return Buffer.concat([Buffer.from([text.length + 8]), literal, copy]);
}

/** A LevelDB table with one packed block. */
function table(content: Buffer): Buffer {
  const block = snap(content);
  const data = Buffer.concat([block, Buffer.from([1, 0, 0, 0, 0])]);
  const handle = Buffer.from([0, block.length]);
  const index = Buffer.concat([
    Buffer.from([0, 1, handle.length]),
    Buffer.from('k'),
    handle,
    Buffer.from([0, 0, 0, 0, 1, 0, 0, 0]),
  ]);
  const footer = Buffer.alloc(48);
  Buffer.from([data.length, 0, data.length, index.length]).copy(footer);
  return Buffer.concat([data, index, Buffer.from([0, 0, 0, 0, 0]), footer]);
}

async function traces(name: string, content: Buffer): Promise<readonly string[]> {
  const folder = await temporaryFolder();
  await mkdir(path.join(folder, 'deep'));
  await writeFile(path.join(folder, 'deep', name), content);
  return (await findTraces(folder, [MARKER, 'never written'])).map(({ file }) => file);
}

test('what was packed comes back whole', () => {
  const text = Buffer.from('abcdefghij');
  expect(unsnap(snap(text))?.toString()).toBe('abcdefghijabcdefgh');
  expect(unsnap(Buffer.from([200, 1, 0xff]))).toBeNull();
});

describe('a text is found', () => {
  test.each(['utf8', 'utf16le', 'latin1'] as const)('as %s', async (encoding) => {
    expect(await traces('any.bin', Buffer.from(`..${MARKER}..`, encoding))).toEqual([path.join('deep', 'any.bin')]);
  });

  test('where a log is split between two blocks', async () => {
    const record = Buffer.concat([Buffer.alloc(32_768 - 7 - 5, 'x'), Buffer.from(MARKER)]);
    expect(levelDbLog([record]).includes(Buffer.from(MARKER))).toBe(false);
    expect(await traces('000003.log', levelDbLog([record]))).toHaveLength(1);
  });

  test('in a packed block of a table', async () => {
    const content = Buffer.from(`-----${MARKER}`, 'utf16le');
    expect(await traces('000005.ldb', table(content))).toHaveLength(1);
  });

  test('in a value that was packed before it was written', async () => {
    const value = Buffer.concat([Buffer.from([0xff, 0x11, 0x02]), snap(Buffer.from(`"${MARKER}`))]);
    expect(await traces('000003.log', levelDbLog([value]))).toHaveLength(1);
  });

  test('in the name of a file', async () => {
    expect(await traces(`${MARKER}.txt`, Buffer.alloc(0))).toHaveLength(1);
  });
});

test('what is not there is not found', async () => {
  expect(await traces('any.log', levelDbLog([Buffer.from('something else')]))).toEqual([]);
});
