import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { gapOf } from '../../../shared/diagnosis/measured-gap';
import type { AnswerPart } from '../../../shared/diagnosis/answer';
import type { AnswerShape } from '../../../shared/workshop/schema/diagnosis';
import { Q } from '../../support/diagnosis';
import { asking, asks, options, revealAll, sheet } from '../../support/review';
import { after } from '../../support/run-commands';

const ids = ['a', 'b', 'c', 'd'];
const entry = fc.constantFrom('Price', ' price.', 'Timing', 'Trust', 'timing!', '');
const one = fc.constantFrom(...ids);

/** What a sheet may say to each shape that is measured; some of it is empty or names a thing twice. */
const shapes: readonly (readonly [AnswerShape, fc.Arbitrary<AnswerPart>])[] = [
  [{ kind: 'number', unit: 'days' }, fc.integer({ min: -50, max: 50 }).map((number) => ({ kind: 'number', number }))],
  [{ kind: 'list' }, fc.array(entry, { maxLength: 5 }).map((entries) => ({ kind: 'list', entries }))],
  [{ kind: 'ordered' }, fc.array(entry, { maxLength: 5 }).map((entries) => ({ kind: 'ordered', entries }))],
  [
    { kind: 'counted', unit: 'a month' },
    fc
      .array(fc.record({ text: entry, times: fc.option(fc.nat(9)) }), { maxLength: 5 })
      .map((entries) => ({ kind: 'counted', entries })),
  ],
  [{ kind: 'choice', options: options(...ids) }, one.map((option) => ({ kind: 'choice', option }))],
  [{ kind: 'scale', options: options(...ids) }, one.map((option) => ({ kind: 'scale', option }))],
  [{ kind: 'picks', options: options(...ids) }, fc.subarray(ids).map((picked) => ({ kind: 'picks', options: picked }))],
  [{ kind: 'shares', options: options(...ids) }, one.map((option) => ({ kind: 'share', option, percent: 100 }))],
];

describe.each(shapes)('$kind', (shape, part) => {
  const people = fc.array(part, { minLength: 1, maxLength: 4 });

  prop.prop([people, people], { numRuns: 40 })('the gap is the same from either side, and between 0 and 1', (a, b) => {
    const [there, back] = [gap(shape, a, b), gap(shape, b, a)];
    expect(there === null).toBe(back === null);
    if (there === null || back === null) return;
    expect(there).toBeCloseTo(back, 12);
    expect(there).toBeGreaterThanOrEqual(0);
    expect(there).toBeLessThanOrEqual(1);
  });

  prop.prop([people], { numRuns: 40 })('sides that say the same have no gap, in whichever turn they say it', (a) => {
    expect(gap(shape, a, a) ?? 0).toBe(0);
    expect(gap(shape, a, a.toReversed()) ?? 0).toBe(0);
  });
});

/** The measured gap between two groups of people; null where they left nothing to measure. */
function gap(shape: AnswerShape, marketing: readonly AnswerPart[], sales: readonly AnswerPart[]): number | null {
  const { diagnosis } = after(
    asking(asks('X', shape)),
    ...marketing.flatMap((part, index) => sheet(`m${index}`, 'marketing', { X: part })),
    ...sales.flatMap((part, index) => sheet(`s${index}`, 'sales', { X: part })),
    revealAll(),
  );
  const found = gapOf(diagnosis, Q('X'));
  return found.kind === 'measured' ? found.distance : null;
}
