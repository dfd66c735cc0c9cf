import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPicture } from '../../../../../shared/report/formats/pictures/picture';
import { greyPng } from '../../../../../shared/report/formats/pictures/png';
import { signaturePng } from '../../../../../shared/report/formats/pictures/signature-png';
import { readPng } from '../../../../support/read-png';

test('a picture comes out of the file as it went in', () => {
  const size = fc.record({ width: fc.integer({ min: 1, max: 400 }), height: fc.integer({ min: 1, max: 400 }) });
  fc.assert(
    fc.property(size, fc.uint8Array({ minLength: 1, maxLength: 50 }), ({ width, height }, some) => {
      const pixels = Uint8Array.from({ length: width * height }, (_, index) => some[index % some.length] ?? 0);
      const read = readPng(greyPng(pixels, width));
      expect([read.width, read.height]).toEqual([width, height]);
      for (const index of [0, pixels.length >> 1, pixels.length - 1]) {
        expect(read.at(index % width, Math.floor(index / width))).toBe(pixels[index]);
      }
    }),
    { numRuns: 30 },
  );
});

test('a signature is black where the pen went, and white elsewhere', () => {
  const { width, height, at } = readPng(
    signaturePng([
      [100, 100, 300, 100],
      [500, 200],
    ]),
  );
  expect([width, height]).toEqual([1000, 300]);
  expect([at(100, 100), at(200, 100), at(300, 100), at(500, 200)]).toEqual([0, 0, 0, 0]);
  expect([at(200, 110), at(310, 100), at(500, 210), at(0, 0)]).toEqual([255, 255, 255, 255]);
});

test('a pen at the edge of the sheet, and a sheet that nobody drew on', () => {
  expect(readPng(signaturePng([[0, 0, 1000, 300]])).at(0, 0)).toBe(0);
  expect(readPng(signaturePng([])).at(500, 150)).toBe(255);
  const address = `data:image/png;base64,${Buffer.from(signaturePng([])).toString('base64')}`;
  expect(readPicture(address)).toMatchObject({ width: 1000, height: 300 });
});
