import { fc, test as prop } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { assemble, inPieces } from '../../../shared/workshop/pieces';
import { fullWorkshop } from '../../support/marked-workshop';

function again(value: unknown, most: number): unknown {
  const whole = assemble();
  for (const piece of inPieces(value, most)) whole.add(structuredClone(piece));
  return whole.whole();
}

prop.prop([fc.jsonValue(), fc.integer({ min: 1, max: 50 })])(
  'pieces make the whole again, key by key',
  (value, most) => {
    expect(JSON.stringify(again(value, most))).toBe(JSON.stringify(value));
  },
);

test('a workshop goes in many pieces, none much larger than wished', () => {
  const workshop = fullWorkshop();
  const pieces = [...inPieces(workshop, 500)];
  expect(pieces.length).toBeGreaterThan(20);
  expect(Math.max(...pieces.map(({ value }) => JSON.stringify(value).length))).toBeLessThan(200_000);
  expect(JSON.stringify(again(workshop, 500))).toBe(JSON.stringify(workshop));
});
