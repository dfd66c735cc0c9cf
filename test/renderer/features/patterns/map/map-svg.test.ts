import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutSharedMap } from '../../../../../shared/shared-map/layout-shared-map';
import { sharedMapSvg } from '../../../../../shared/shared-map/map-svg';

test('the drawing is well-formed whatever was typed, runs nothing, and is named', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('<script>', ']]>', '&amp;', '\u0000'),
  );
  fc.assert(
    fc.property(anyText, anyText, (title, text) => {
      const stage = { id: 's', name: text || 'Stage', days: 3, wins: 1, hand: 'none', ownDays: false } as const;
      const part = { id: 'p', kind: 'note', stage: 's', lane: null, text, detail: title } as const;
      const view = { wins: 1, stages: [stage], parts: [{ ...part, isBlank: false, wins: 0, hand: 'added' as const }] };
      const svg = sharedMapSvg(layoutSharedMap(view), { title });
      const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
      expect(read.querySelector('parsererror')).toBeNull();
      expect(read.querySelector('script')).toBeNull();
      expect(read.documentElement.querySelector('desc')).not.toBeNull();
    }),
    { numRuns: 60 },
  );
});
