/** Reads strict UTF-8, null when it is none: no overlong forms, no surrogates, nothing cut off. */
export function readUtf8(bytes: Uint8Array): string | null {
  const units: number[] = [];
  for (let index = 0; index < bytes.length;) {
    const first = bytes[index] ?? 0;
    const length = lengthOf(first);
    const point = length === 0 ? null : pointAt(bytes, index, length);
    if (point === null) return null;
    if (point > 0xffff) units.push(0xd800 + ((point - 0x1_0000) >> 10), 0xdc00 + ((point - 0x1_0000) & 0x3ff));
    else units.push(point);
    index += length;
  }
  return fromUnits(units);
}

/** A text from its UTF-16 code units, however many. */
export function fromUnits(units: ArrayLike<number>): string {
  let text = '';
  for (let from = 0; from < units.length; from += AT_ONCE) {
    text += String.fromCharCode(...Array.prototype.slice.call(units, from, from + AT_ONCE));
  }
  return text;
}

const AT_ONCE = 4096;

function lengthOf(first: number): number {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first < 0xe0) return 2;
  if (first >= 0xe0 && first < 0xf0) return 3;
  return first >= 0xf0 && first < 0xf5 ? 4 : 0;
}

function pointAt(bytes: Uint8Array, index: number, length: number): number | null {
  const first = bytes[index] ?? 0;
  if (length === 1) return first;
  let point = first & (0x7f >> length);
  for (let offset = 1; offset < length; offset += 1) {
    const next = bytes[index + offset];
    if (next === undefined || (next & 0xc0) !== 0x80) return null;
    point = (point << 6) | (next & 0x3f);
  }
  const isOverlong = point < (SMALLEST[length] ?? 0);
  const isSurrogate = point >= 0xd800 && point <= 0xdfff;
  return isOverlong || isSurrogate || point > 0x10_ffff ? null : point;
}

/** The smallest code point that takes so many bytes. */
const SMALLEST: readonly number[] = [0, 0, 0x80, 0x800, 0x1_0000];
