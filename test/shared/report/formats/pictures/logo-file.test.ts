import { describe, expect, test } from 'vitest';
import {
  LOGO_ROOM,
  logoSize,
  MOST_LOGO_BYTES,
  readLogoHead,
} from '../../../../../shared/report/formats/pictures/logo-file';

const text = (of: string) => new TextEncoder().encode(of);
const u16 = (n: number) => [n >> 8, n & 0xff];
const u32 = (n: number) => [...u16(n >>> 16), ...u16(n & 0xffff)];

const png = (width: number, height: number) =>
  Uint8Array.from([
    0x89,
    0x50,
    0x4e,
    0x47,
    0x0d,
    0x0a,
    0x1a,
    0x0a,
    ...u32(13),
    ...text('IHDR'),
    ...u32(width),
    ...u32(height),
    8,
  ]);

/** A JPEG up to its frame, after a segment that holds the bytes of another frame. */
const jpeg = (width: number, height: number) =>
  Uint8Array.from([
    ...SEGMENT_WITH_A_FRAME,
    ...FILLED_TABLE,
    0xff,
    0xc2,
    ...u16(17),
    8,
    ...u16(height),
    ...u16(width),
    3,
  ]);

const SEGMENT_WITH_A_FRAME = [0xff, 0xd8, 0xff, 0xe1, 0, 8, 0xff, 0xc0, 0, 17, 8, 0];
const FILLED_TABLE = [0xff, 0xff, 0xc4, 0, 3, 0];

test('the size of a PNG and of a JPEG is read from its head', () => {
  expect(readLogoHead(png(640, 200))).toEqual({ ok: true, value: { kind: 'png', width: 640, height: 200 } });
  expect(readLogoHead(jpeg(640, 200))).toEqual({ ok: true, value: { kind: 'jpeg', width: 640, height: 200 } });
});

test.each([
  ['an SVG', text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'other-kind'],
  ['a GIF', text('GIF89a\x01\x00\x01\x00'), 'other-kind'],
  ['a WebP', text('RIFF\x00\x00\x00\x00WEBPVP8 '), 'other-kind'],
  ['nothing', new Uint8Array(), 'other-kind'],
  ['a PNG that ends after its signature', png(1, 1).slice(0, 8), 'broken'],
  ['a PNG without height', png(640, 0), 'broken'],
  ['a JPEG that ends before its frame', jpeg(640, 200).slice(0, 12), 'broken'],
  [
    'a JPEG whose segments lead nowhere',
    Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    'broken',
  ],
  ['a small file that unfolds into a huge picture', png(60_000, 60_000), 'too-large'],
  ['a file of more than 20 MB', new Uint8Array(MOST_LOGO_BYTES + 1), 'too-large'],
] as const)('%s is refused', (_name, bytes, error) => {
  expect(readLogoHead(bytes)).toEqual({ ok: false, error });
});

describe('the size it is drawn at', () => {
  test('keeps the shape within the room', () => {
    expect(logoSize({ width: 6000, height: 1200 })).toEqual({ width: LOGO_ROOM.width, height: 120 });
    expect(logoSize({ width: 1000, height: 1000 })).toEqual({ width: LOGO_ROOM.height, height: LOGO_ROOM.height });
  });

  test('is never larger than the picture, and never nothing', () => {
    expect(logoSize({ width: 90, height: 30 })).toEqual({ width: 90, height: 30 });
    expect(logoSize({ width: 40_000, height: 3 })).toEqual({ width: LOGO_ROOM.width, height: 1 });
  });
});
