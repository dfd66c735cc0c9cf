import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guarded, unguarded } from '../../shared/formula-guard';

const anyText = fc.string({
  unit: fc.constantFrom("'", '=', '+', '-', '@', '＝', ' ', '\t', '\n', '\0', '\u200B', 'a', '1'),
});

test('what was guarded comes back as it was, and nothing stays that would be run', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(unguarded(guarded(text))).toBe(guarded(text) === text ? unguarded(text) : text);
      expect(guarded(guarded(text))).toBe(guarded(text));
    }),
  );
});

test.each(["'90s", "'quoted'", "''=1", "'", ''])('an apostrophe that guards nothing stays: %j', (text) => {
  expect(unguarded(text)).toBe(text);
});
