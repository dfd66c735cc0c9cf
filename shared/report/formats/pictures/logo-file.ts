import { err, ok, type Result } from '../../../result';

/** A picture as its first bytes describe it. */
export interface PictureHead {
  readonly kind: 'png' | 'jpeg';
  readonly width: number;
  readonly height: number;
}

/** Why a file cannot be the logo: it is no PNG or JPEG, its picture cannot be read, or it is larger than any logo needs to be. */
export type LogoProblem = 'other-kind' | 'broken' | 'too-large';

/** A file of so many bytes is not even read. */
export const MOST_LOGO_BYTES = 20 * 1024 * 1024;

/** Pixels of a picture that is made ready to be printed: its largest sides, at about 300 dots an inch of the cover. */
export const LOGO_ROOM = { width: 600, height: 240 } as const;

/** How long the `data:` address of a logo may be: 300 kB of picture. */
export const LONGEST_LOGO = 400_000;

/** Looks at the head of a picture before anything decodes it, so that a small file never unfolds into a huge picture. */
export function readLogoHead(bytes: Uint8Array): Result<PictureHead, LogoProblem> {
  if (bytes.length > MOST_LOGO_BYTES) return err('too-large');
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = startsWith(bytes, PNG) ? pngHead(data) : startsWith(bytes, JPEG) ? jpegHead(data) : 'other-kind';
  if (head === 'other-kind') return err('other-kind');
  if (head === null || head.width === 0 || head.height === 0) return err('broken');
  return head.width * head.height > MOST_PIXELS ? err('too-large') : ok(head);
}

/** How large a picture of this size is drawn: within the room for logos, never larger than it is. */
export function logoSize({ width, height }: Pick<PictureHead, 'width' | 'height'>): {
  readonly width: number;
  readonly height: number;
} {
  const scale = Math.min(1, LOGO_ROOM.width / width, LOGO_ROOM.height / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
const JPEG = [0xff, 0xd8, 0xff] as const;

const MOST_PIXELS = 50_000_000;

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** The first chunk of a PNG holds its size. Source: PNG specification, 11.2.1 IHDR. */
function pngHead(data: DataView): PictureHead | null {
  if (data.byteLength < 24) return null;
  return { kind: 'png', width: data.getUint32(16), height: data.getUint32(20) };
}

/** Goes from marker to marker up to the frame, which holds the size. Source: ITU-T T.81, B.2.2. */
function jpegHead(data: DataView): PictureHead | null {
  let at = 2;
  while (at + 9 <= data.byteLength && data.getUint8(at) === 0xff) {
    const marker = data.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isFrame(marker)) return { kind: 'jpeg', height: data.getUint16(at + 5), width: data.getUint16(at + 7) };
    at += 2 + data.getUint16(at + 2);
  }
  return null;
}

/** SOF0 to SOF15, without the three markers of that range that begin no frame. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
