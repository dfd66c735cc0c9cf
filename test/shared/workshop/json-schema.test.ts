import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schemaComments } from '../../../scripts/lib/schema-comments.mjs';
import { workshopJsonSchema } from '../../../shared/workshop/json-schema';
import { Workshop } from '../../../shared/workshop/schema';
import { schemaPage } from '../../../shared/workshop/schema-page';
import { anyWorkshop } from '../../support/any-workshop';
import { fullWorkshop, sampleWorkshop } from '../../support/marked-workshop';
import { newWorkshop } from '../../support/new-workshop';
import { signedWorkshop } from '../../support/signed-workshop';

const committed = (name: string): string =>
  readFileSync(new URL(`../../../resources/schema/${name}`, import.meta.url), 'utf8');

const schema = workshopJsonSchema(schemaComments());
const validate = new Ajv2020({ validateFormats: false }).compile(
  JSON.parse(committed('workshop.schema.json')) as object,
);

/** A document as it is read from a file. */
const asRead = (workshop: unknown): unknown => JSON.parse(JSON.stringify(workshop));

test('the committed schema and page are those of the schemas in force: run "node scripts/schema.mjs"', () => {
  expect(committed('workshop.schema.json')).toBe(`${JSON.stringify(schema, null, 2)}\n`);
  expect(committed('README.md')).toBe(schemaPage(schema));
});

describe('a workshop is valid', () => {
  test.each([
    ['that is new', newWorkshop],
    ['that comes with the app', sampleWorkshop],
    ['with something in every place', fullWorkshop],
    ['that is signed', signedWorkshop],
  ])('%s', (_, make) => {
    expect(validate(asRead(make()))).toBe(true);
    expect(validate.errors).toBeNull();
  });

  test('whatever stands in it, also with fields that a newer version added', () => {
    fc.assert(
      fc.property(anyWorkshop({ withNewerFields: true }), (workshop) => {
        expect(validate(asRead(workshop))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a file is not valid', () => {
  const sample = asRead(sampleWorkshop()) as Record<string, Record<string, unknown>>;

  test.each<[string, Record<string, unknown>]>([
    ['of another format', { ...sample, format: 'other' }],
    ['of another version', { ...sample, schemaVersion: 3 }],
    ['without a part', { ...sample, setup: undefined }],
    [
      'with a date that does not exist',
      { ...sample, setup: { ...sample['setup'], date: { precision: 'day', date: '2026-02-31' } } },
    ],
    ['with a reserved word for an id', { ...sample, id: 'constructor' }],
    ['with half a cent', { ...sample, setup: { ...sample['setup'], minutesAvailable: 1.5 } }],
    ['with an id twice in an order', { ...sample, journeys: { byId: {}, order: ['a', 'a'] } }],
    [
      'with a logo from elsewhere',
      { ...sample, setup: { ...sample['setup'], print: { paper: 'a4', logo: 'https://x/y.png', footer: '' } } },
    ],
  ])('%s', (_, file) => {
    expect(validate(asRead(file))).toBe(false);
  });
});

/** Every place in a document that holds no object: its holder and its key. */
function leaves(value: unknown): readonly (readonly [Record<string, unknown>, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.entries(holder).flatMap(([key, inner]) =>
    typeof inner === 'object' && inner !== null ? leaves(inner) : [[holder, key] as const],
  );
}

test('schema and app agree on any value anywhere, but for what only the app can check', () => {
  const document = asRead(fullWorkshop());
  const places = leaves(document);
  const anyValue = fc.oneof(
    fc.constantFrom(null, true, -1, 0, 1.5, 1e12, '', 'x', '2026-02-29', '2028-02-29', 'a b', '__proto__', [], {}),
    fc.jsonValue(),
  );
  let refused = 0;
  fc.assert(
    fc.property(fc.nat(places.length - 1), anyValue, (index, value) => {
      const [holder, key] = places[index] ?? [{}, ''];
      const before = holder[key];
      holder[key] = value;
      const read = Workshop.safeParse(document);
      const isOrder = !read.success && read.error.issues.every(({ code }) => code === 'custom');
      const isValid = validate(document);
      holder[key] = before;
      refused += isValid ? 0 : 1;
      if (!isOrder) expect(isValid).toBe(read.success);
    }),
    { numRuns: 100 },
  );
  expect(refused).toBeGreaterThan(15);
}, 30_000);

describe('the page', () => {
  const page = schemaPage(schema);

  test('explains every field of every part, with its meaning where there is one', () => {
    const fields = Object.entries(schema.$defs ?? {}).flatMap(([, { properties = {} }]) => Object.keys(properties));
    expect(fields.length).toBeGreaterThan(250);
    expect(fields.filter((field) => !page.includes(`\`${field}\``))).toEqual([]);
    expect(page).toContain('| `heard` | text | The question or objection that was heard. |');
    expect(page).toContain('| `journeys` | [Journeys](#journeys) |');
    expect(page).toContain('5,000 entries in one object');
  });

  test('has a part for every link', () => {
    const heads = new Set([...page.matchAll(/^## (.+)$/gm)].map(([, name = '']) => name.toLowerCase()));
    const links = [...page.matchAll(/\(#([a-z]+)\)/g)].map(([, name = '']) => name);
    expect(links.filter((name) => !heads.has(name))).toEqual([]);
  });
});
