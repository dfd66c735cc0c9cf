import { crc32c } from './crc32c';

/**
 * Whether every record of a LevelDB log (also the MANIFEST is one) is whole. LevelDB itself forgives a torn end, goes on writing
 * behind it and finds the store damaged at the start after that, so here a torn end counts as damage.
 * Format: https://github.com/google/leveldb/blob/main/doc/log_format.md
 */
export function isWholeLog(bytes: Buffer): boolean {
  for (let block = 0; block < bytes.length; block += BLOCK_BYTES) {
    if (!isWholeBlock(bytes.subarray(block, block + BLOCK_BYTES))) return false;
  }
  return true;
}

function isWholeBlock(block: Buffer): boolean {
  let at = 0;
  while (block.length - at >= HEADER_BYTES) {
    const length = block.readUInt16LE(at + 4);
    const type = block.readUInt8(at + 6);
    const end = at + HEADER_BYTES + length;
    // A page that was reserved and never written.
    if (type === 0 && length === 0) return block.subarray(at).every((byte) => byte === 0);
    if (type < 1 || type > 4 || end > block.length) return false;
    if (unmask(block.readUInt32LE(at)) !== crc32c(block.subarray(at + 6, end))) return false;
    at = end;
  }
  return block.subarray(at).every((byte) => byte === 0);
}

/** LevelDB stores checksums turned around, so that the checksum of a checksum is no special number. */
function unmask(masked: number): number {
  const turned = (masked - 0xa2_82_ea_d8) >>> 0;
  return ((turned >>> 17) | (turned << 15)) >>> 0;
}

const BLOCK_BYTES = 32_768;
const HEADER_BYTES = 7;
