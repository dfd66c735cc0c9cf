/** A picture out of a `data:` address, with its size in pixels. */
export interface Picture {
  readonly type: 'png' | 'jpg';
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Reads a PNG or JPEG from its `data:` address, base64; null for anything else. */
export function readPicture(address: string): Picture | null {
  const match = /^data:image\/(png|jpeg);base64,([A-Za-z0-9+/]+)={0,2}$/.exec(address);
  if (!match) return null;
  const bytes = fromBase64(match[2] ?? '');
  const size = match[1] === 'png' ? pngSize(bytes) : jpegSize(bytes);
  return size && { type: match[1] === 'png' ? 'png' : 'jpg', bytes, ...size };
}

type Size = Pick<Picture, 'width' | 'height'>;

/** Six bits a letter, four letters to three bytes; what does not fill a byte is left over. */
function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let [bits, held, at] = [0, 0, 0];
  for (const letter of text) {
    bits = ((bits << 6) | LETTERS.indexOf(letter)) & 0xfff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at] = (bits >> held) & 0xff;
    at += 1;
  }
  return bytes;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The first part of a PNG gives its size. */
function pngSize(bytes: Uint8Array): Size | null {
  const isPng = PNG_START.every((byte, index) => bytes[index] === byte);
  return isPng ? sized(number(bytes, 16, 4), number(bytes, 20, 4)) : null;
}

const PNG_START = [0x89, 0x50, 0x4e, 0x47];

/** The parts of a JPEG follow each other, each with its length; the one that starts the frame gives the size. */
function jpegSize(bytes: Uint8Array): Size | null {
  if (number(bytes, 0, 2) !== 0xffd8) return null;
  for (let at = 2; at + 9 < bytes.length; at += 2 + number(bytes, at + 2, 2)) {
    if (bytes[at] !== 0xff) return null;
    const kind = bytes[at + 1] ?? 0;
    const startsFrame = kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind);
    if (startsFrame) return sized(number(bytes, at + 7, 2), number(bytes, at + 5, 2));
  }
  return null;
}

const sized = (width: number, height: number): Size | null => (width > 0 && height > 0 ? { width, height } : null);

function number(bytes: Uint8Array, at: number, length: number): number {
  return Array.from({ length }, (_, index) => bytes[at + index] ?? 0).reduce((sum, byte) => sum * 256 + byte, 0);
}
