import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { repository } from '../../scripts/lib/repository.mjs';

/** A file that must not be opened, and the one sentence that says why not, and its code. */
interface BadFile {
  readonly name: string;
  readonly file: string;
  readonly says: string;
  readonly code: string;
  /** What a browser's file dialog does not even let a person choose. */
  readonly onlyOnDesktop: boolean;
}

/** Writes one file of each bad kind into a folder. */
export async function writeBadFiles(folder: string): Promise<readonly BadFile[]> {
  const sample = await readFile(path.join(repository, 'resources/samples/harbour-and-pine.parley.json'), 'utf8');
  const files: Record<string, string | Buffer> = {
    'minutes.json': 'Dear all, thank you for coming.',
    'board.json': JSON.stringify({ type: 'excalidraw', version: 2, elements: [] }),
    'half.parley.json': sample.slice(0, sample.length / 2),
    'newer.parley.json': sample.replace(/"schemaVersion": \d+/, '"schemaVersion": 999'),
    'proto.parley.json': sample.replace('"setup": {', '"setup": { "__proto__": { "polluted": true },'),
    'empty.parley.json': '',
    'photo.parley.json': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff, 0xd8]),
    'huge.parley.json': Buffer.alloc(60 * 1024 * 1024, ' '),
  };
  await Promise.all(Object.entries(files).map(([name, content]) => writeFile(path.join(folder, name), content)));
  await mkdir(path.join(folder, 'folder.parley.json'));
  return SENTENCES.map(([name, says, code, onlyOnDesktop = false]) => ({
    name,
    file: path.join(folder, name),
    says: `Nothing was opened from “${name}”. ${says}`,
    code,
    onlyOnDesktop,
  }));
}

const SENTENCES: readonly (readonly [name: string, says: string, code: string, onlyOnDesktop?: boolean])[] = [
  [
    'minutes.json',
    'The file is not a Parley workshop: choose another file, one that was exported from Parley.',
    'not-json',
  ],
  [
    'board.json',
    'The file comes from another app: choose another file, one that was exported from Parley.',
    'not-ours',
  ],
  [
    'half.parley.json',
    'The file ends too soon, as if copying it was interrupted: export or copy it again.',
    'truncated',
  ],
  [
    'newer.parley.json',
    'The file was written by a newer Parley (format 999): update Parley on this laptop, then open it again.',
    'too-new',
  ],
  [
    'proto.parley.json',
    'The file is damaged in one place, the set-up: export it again, or open an older copy.',
    'reserved-key',
  ],
  ['empty.parley.json', 'The file is empty: choose another file, one that was exported from Parley.', 'empty'],
  ['photo.parley.json', 'The file is not text: choose another file, one that was exported from Parley.', 'not-text'],
  [
    'huge.parley.json',
    'The file is larger than 50 MB, more than any workshop holds: choose a .parley.json file.',
    'too-big',
  ],
  [
    'folder.parley.json',
    'It is a folder, a link or a device, not a file: choose a .parley.json file.',
    'not-a-file',
    true,
  ],
  [
    'gone.parley.json',
    'The file cannot be read: check that it is still there and that you may read it.',
    'unreadable',
    true,
  ],
];
