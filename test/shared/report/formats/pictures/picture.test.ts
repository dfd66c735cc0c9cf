import { describe, expect, test } from 'vitest';
import { readPicture } from '../../../../../shared/report/formats/pictures/picture';

const address = (type: 'png' | 'jpeg', bytes: readonly number[]): string =>
  `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;

const PNG_HEAD = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
const png = (width: number, height: number): readonly number[] => [
  ...PNG_HEAD,
  ...[width >> 24, width >> 16, width >> 8, width].map((part) => part & 0xff),
  ...[height >> 24, height >> 16, height >> 8, height].map((part) => part & 0xff),
];

/** A JPEG of which only the parts that come before the picture are there. */
const jpeg = (marker: number, width: number, height: number): readonly number[] =>
  [
    [0xff, 0xd8],
    [0xff, 0xe0, 0, 4, 1, 2],
    [0xff, 0xc4, 0, 3, 9],
    [0xff, marker, 0, 11, 8, height >> 8, height & 0xff, width >> 8, width & 0xff, 1, 0, 0],
  ].flat();

test('a PNG and a JPEG say how large they are', () => {
  expect(readPicture(address('png', png(640, 70_000)))).toMatchObject({ type: 'png', width: 640, height: 70_000 });
  expect(readPicture(address('jpeg', jpeg(0xc0, 1200, 400)))).toMatchObject({ type: 'jpg', width: 1200, height: 400 });
  expect(readPicture(address('jpeg', jpeg(0xc2, 5, 6)))).toMatchObject({ width: 5, height: 6 });
});

test.each([0, 1, 2, 3, 4, 5])('the bytes are those of the file, %i over a multiple of three', (more) => {
  const bytes = [...png(1, 1), ...Array.from({ length: more }, (_, index) => 250 + index)];
  expect([...(readPicture(address('png', bytes))?.bytes ?? [])]).toEqual(bytes);
});

describe('nothing is made of', () => {
  test.each([
    ['another kind of picture', 'data:image/svg+xml;base64,PHN2Zy8+'],
    ['an address that leads out', 'https://example.com/logo.png'],
    ['a PNG that is none', address('png', jpeg(0xc0, 1, 1))],
    ['a picture without size', address('png', png(0, 10))],
    ['a JPEG that ends too soon', address('jpeg', [0xff, 0xd8, 0xff])],
    ['a JPEG with rubbish in it', address('jpeg', [0xff, 0xd8, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])],
    [
      'a JPEG whose parts have no length',
      address('jpeg', [0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff, 0xe0, 0, 0, 0, 0, 0, 0]),
    ],
  ])('%s', (_, text) => {
    expect(readPicture(text)).toBeNull();
  });
});
