/**
 * A picture in shades of grey as PNG: one byte a pixel, row by row, 0 is black. It is stored as it is: what it goes into packs it. Source of
 * the format and its sums: ISO/IEC 15948 (PNG), RFC 1950 (Adler-32), RFC 1951 (stored blocks).
 */
export function greyPng(pixels: Uint8Array, width: number): Uint8Array {
  const height = pixels.length / width;
  const rows = new Uint8Array((width + 1) * height);
  for (let row = 0; row < height; row += 1)
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const header = [...number(width), ...number(height), 8, 0, 0, 0, 0];
  return joined([
    SIGNATURE,
    chunk('IHDR', Uint8Array.from(header)),
    chunk('IDAT', stored(rows)),
    chunk('IEND', NOTHING),
  ]);
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const NOTHING = new Uint8Array(0);

function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = joined([Uint8Array.from(name, (letter) => letter.charCodeAt(0)), data]);
  return joined([number(data.length), named, number(crc(named))]);
}

/** Blocks that are not packed, each of at most 65,535 bytes, between the head and the sum of a zlib stream. */
function stored(bytes: Uint8Array): Uint8Array {
  const count = Math.ceil(bytes.length / MOST_IN_BLOCK);
  const blocks = Array.from({ length: count }, (_, index) => {
    const part = bytes.subarray(index * MOST_IN_BLOCK, (index + 1) * MOST_IN_BLOCK);
    const low = [part.length & 0xff, part.length >> 8];
    const head = Uint8Array.of(index === count - 1 ? 1 : 0, ...low, ...low.map((byte) => byte ^ 0xff));
    return joined([head, part]);
  });
  return joined([Uint8Array.of(0x78, 0x01), ...blocks, number(adler(bytes))]);
}

const MOST_IN_BLOCK = 0xff_ff;

function adler(bytes: Uint8Array): number {
  let [low, high] = [1, 0];
  for (const byte of bytes) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  return high * 0x1_0000 + low;
}

function crc(bytes: Uint8Array): number {
  let sum = 0xff_ff_ff_ff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum & 1) === 1 ? (sum >>> 1) ^ 0xed_b8_83_20 : sum >>> 1;
  }
  return (sum ^ 0xff_ff_ff_ff) >>> 0;
}

/** Four bytes, the highest first. */
const number = (value: number): Uint8Array =>
  Uint8Array.of(value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff);

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
