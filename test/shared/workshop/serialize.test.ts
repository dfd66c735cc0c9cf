import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from '../../../shared/workshop/parse';
import type { Workshop } from '../../../shared/workshop/schema';
import { serialize } from '../../../shared/workshop/serialize';
import { anyWorkshop, reopened } from '../../support/any-workshop';
import { sampleWorkshop } from '../../support/marked-workshop';
import { signedWorkshop } from '../../support/signed-workshop';

test('a workshop that is exported, opened and exported again is the same text, whatever is in it', () => {
  fc.assert(
    fc.property(anyWorkshop({ withNewerFields: true }), (workshop) => {
      const text = serialize(workshop);
      expect(serialize(reopened(workshop))).toBe(text);
    }),
    { numRuns: 40, endOnFailure: true },
  );
}, 20_000);

test('the order in which fields came to be is not seen in the file', () => {
  fc.assert(
    fc.property(anyWorkshop(), (workshop) => {
      expect(serialize(turned(workshop) as Workshop)).toBe(serialize(workshop));
    }),
    { numRuns: 40, endOnFailure: true },
  );
}, 20_000);

test('what a newer version keeps beside known fields stands after them, as it came', () => {
  const { setup, ...rest } = sampleWorkshop();
  const text = serialize({ zz: 1, ...rest, setup: { '9': true, ...setup, aa: { b: 1, a: 2 } } } as unknown as Workshop);
  const read = JSON.parse(text) as { readonly setup: object };
  expect(Object.keys(read).at(-1)).toBe('zz');
  expect(Object.keys(read.setup).at(-1)).toBe('aa');
  expect(text).toContain('"aa": {\n      "b": 1,\n      "a": 2\n    }');
});

test.each([
  ['a date', (w: Workshop) => w.setup.date],
  ['an amount', (w: Workshop) => Object.values(w.journeys.byId)[0]?.value],
  ['the votes of a side', (w: Workshop) => w.diagnosis.votes.dots],
  ['what shows a disconnect', (w: Workshop) => Object.values(w.patterns.disconnects.byId)[0]?.evidence[0]],
  ['what the wins gave', (w: Workshop) => Object.values(w.sharedMap.stages.byId)[0]?.proposed],
  ['what the wins gave for a part', (w: Workshop) => Object.values(w.sharedMap.parts.byId)[0]?.proposed],
  ['an alarm', (w: Workshop) => Object.values(w.metrics.sheet.byId).find(({ alarm }) => alarm !== null)?.alarm],
  ['a cost', (w: Workshop) => Object.values(w.metrics.cost.byId)[0]?.each],
])('a field that a newer version adds to %s comes back', (_name, placeIn) => {
  const workshop = structuredClone(sampleWorkshop());
  const place = placeIn(workshop);
  if (!place) throw new Error('the sample has one');
  Object.assign(place, { newer: 'kept' });
  expect(placeIn(reopened(workshop))).toHaveProperty('newer', 'kept');
});

test.each([
  ['a draft', (w: Workshop) => Object.values(w.definitions.terms.byId)[0]?.drafts],
  ['a seal', (w: Workshop) => w.definitions.icp.sealedAt],
  ['a later wording', (w: Workshop) => w.diagnosis.revisions],
  ['a table', (w: Workshop) => w.journeys],
])('beside %s nothing unknown comes in: it could pass by what keeps it closed', (_name, placeIn) => {
  const workshop = structuredClone(sampleWorkshop());
  Object.assign(placeIn(workshop) ?? {}, { newer: 'refused' });
  expect(parse(serialize(workshop))).toMatchObject({ ok: false, error: { kind: 'damaged' } });
});

test('a signed workshop is written as it was signed', () => {
  const workshop = signedWorkshop();
  expect(reopened(workshop).agreement.versions).toEqual(workshop.agreement.versions);
});

/** Every object with its fields in the opposite order; records that people fill stay as they are ordered. */
function turned(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => turned(item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, item]) => [name, turned(item, name)]);
  return Object.fromEntries(RECORDS.has(key) ? entries : entries.toReversed());
}

const RECORDS = new Set(
  'byId answers predictions unread percent gaps dismissed attributes votes basis stageNotes spentMs marketing sales'.split(
    ' ',
  ),
);
