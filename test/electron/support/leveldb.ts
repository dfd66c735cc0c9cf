import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { crc32c } from '../../../electron/main/recovery/crc32c';

const BLOCK = 32_768;
const HEADER = 7;

/** A LevelDB log that holds these records, split over blocks as LevelDB splits them. */
export function levelDbLog(records: readonly Buffer[]): Buffer {
  const parts: Buffer[] = [];
  let used = 0;
  const add = (part: Buffer) => {
    parts.push(part);
    used += part.length;
  };
  for (const record of records) {
    let rest = record;
    for (let isFirst = true; isFirst || rest.length > 0; isFirst = false) {
      const room = BLOCK - (used % BLOCK);
      if (room < HEADER) add(Buffer.alloc(room));
      const piece = rest.subarray(0, BLOCK - (used % BLOCK) - HEADER);
      rest = rest.subarray(piece.length);
      add(fragment(piece, isFirst, rest.length === 0));
    }
  }
  return Buffer.concat(parts);
}

function fragment(piece: Buffer, isFirst: boolean, isLast: boolean): Buffer {
  const type = isFirst ? (isLast ? 1 : 2) : isLast ? 4 : 3;
  const crc = crc32c(Buffer.concat([Buffer.from([type]), piece]));
  const header = Buffer.alloc(HEADER);
  header.writeUInt32LE((((crc >>> 15) | (crc << 17)) + 0xa2_82_ea_d8) >>> 0, 0);
  header.writeUInt16LE(piece.length, 4);
  header.writeUInt8(type, 6);
  return Buffer.concat([header, piece]);
}

/** A working store as Chromium leaves it: answers its LevelDB folder. */
export async function soundStore(store: string): Promise<string> {
  const folder = path.join(store, 'app_bundle_0.indexeddb.leveldb');
  await mkdir(folder, { recursive: true });
  await mkdir(path.join(store, 'app_bundle_0.indexeddb.blob'));
  await writeFile(path.join(folder, 'CURRENT'), 'MANIFEST-000001\n');
  await writeFile(path.join(folder, 'MANIFEST-000001'), levelDbLog([Buffer.from('idb_cmp1')]));
  await writeFile(
    path.join(folder, '000003.log'),
    levelDbLog([Buffer.from('one'), Buffer.alloc(70_000, 'x'), Buffer.from('three')]),
  );
  await writeFile(
    path.join(folder, '000005.ldb'),
    Buffer.concat([Buffer.alloc(500), Buffer.from('57fb808b247547db', 'hex')]),
  );
  await writeFile(path.join(folder, 'LOCK'), '');
  await writeFile(path.join(folder, 'LOG'), 'opened');
  return folder;
}
