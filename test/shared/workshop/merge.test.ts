import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { mergeFile } from '../../../shared/commands/merge';
import { withoutSealed } from '../../../shared/diagnosis/sealed';
import { addParticipant } from '../../../shared/commands/participants';
import { renameWorkshop } from '../../../shared/commands/setup';
import { sameValue } from '../../../shared/same-value';
import { compareImport, saysTheSameAs } from '../../../shared/workshop/compare-import';
import { type MergeSide, mergeWorkshops } from '../../../shared/workshop/merge';
import { parse } from '../../../shared/workshop/parse';
import type { Workshop } from '../../../shared/workshop/schema';
import { seedText } from '../../../scripts/lib/hostile-seed.mjs';
import { serialize } from '../../../shared/workshop/serialize';
import { list } from '../../../shared/workshop/table';
import { fullWorkshop, sampleWorkshop } from '../../support/marked-workshop';
import { newWorkshop } from '../../support/new-workshop';
import { after, run, undone } from '../../support/run-commands';
import { signedWorkshop } from '../../support/signed-workshop';

type Json = Record<string, unknown>;
interface Table {
  readonly byId: Record<string, Json>;
  readonly order: string[];
}

const base = workshopOf(seedText);
/** A workshop with one or two entities in every place. */
function workshopOf(text: string): Workshop {
  const read = parse(text);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const mine = (): MergeSide => 'mine';
const theirs = (): MergeSide => 'theirs';

/** The tables whose entities nothing else leads to: one may go without anything being left behind. */
const FREE = [
  'setup.participants',
  'diagnosis.parkingLot',
  'patterns.disconnects',
  'metrics.cost',
  'agreement.clauses',
  'agreement.escalations',
  'agreement.signers',
  'agreement.decisionRights',
];

interface Edit {
  readonly table: string;
  readonly kind: 'remove' | 'reword' | 'copy';
  readonly at: number;
}

const anyEdit: fc.Arbitrary<Edit> = fc.record({
  table: fc.constantFrom(...FREE),
  kind: fc.constantFrom('remove', 'reword', 'copy', 'copy'),
  at: fc.nat(9),
});

/** The base workshop after some edits; what is new has ids that begin with `mark`. */
const edited = (mark: string): fc.Arbitrary<Workshop> =>
  fc.array(anyEdit, { maxLength: 20 }).map((edits) => {
    const workshop = structuredClone(base);
    edits.forEach((edit, index) => apply(tableAt(workshop, edit.table), edit, `${mark}${index}`));
    return workshop;
  });

function apply({ byId, order }: Table, { kind, at }: Edit, mark: string): void {
  const id = order[at % Math.max(order.length, 1)];
  if (id === undefined) return;
  const entity = byId[id];
  if (!entity) return;
  if (kind === 'remove') {
    delete byId[id];
    order.splice(order.indexOf(id), 1);
  } else if (kind === 'reword') reword(entity, mark);
  else {
    byId[mark] = { ...structuredClone(entity), id: mark };
    order.splice(order.indexOf(id), 0, mark);
  }
}

function reword(entity: Json, mark: string): void {
  const field = Object.keys(entity).find(
    (key) => !['id', 'kind', 'side', 'destination', 'raisedAt'].includes(key) && typeof entity[key] === 'string',
  );
  if (field !== undefined) entity[field] = `${String(entity[field])} ${mark}`;
}

const tableAt = (workshop: Workshop, path: string): Table =>
  path.split('.').reduce<unknown>((value, key) => (value as Json)[key], workshop) as Table;

/** Every entity in every table of a document, as the keys that lead to it. */
function entities(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null || path.endsWith('criteria')) return [];
  const { byId, order } = value as Partial<Table>;
  if (byId && order) return order.flatMap((id) => [`${path}/${id}`, ...entities(byId[id], `${path}/${id}`)]);
  return Object.entries(value).flatMap(([key, inside]) => entities(inside, `${path}/${key}`));
}

function merged(one: Workshop, other: Workshop, take: (key: string) => MergeSide = mine): Workshop {
  const result = mergeWorkshops(one, other, take);
  if (!result.ok) throw new Error(`version ${result.error.number}`);
  return result.value.workshop;
}

/** Without the order of tables, which says nothing about what was lost. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => [
      key,
      key === 'order' && Array.isArray(inside) ? new Set(inside) : unordered(inside),
    ]),
  );
}

describe('a merge', () => {
  prop.prop([edited('a')])('with itself changes nothing', (one) => {
    const result = mergeWorkshops(one, structuredClone(one), theirs);
    expect(result).toEqual({ ok: true, value: { workshop: one, added: 0, clashes: [] } });
  });

  prop.prop([edited('a'), edited('b')])('loses nothing of either', (one, other) => {
    const both = new Set(entities(merged(one, other)));
    expect([...entities(one), ...entities(other)].filter((place) => !both.has(place))).toEqual([]);
  });

  prop.prop([edited('a'), edited('b')])('says the same from either side, up to the choice', (one, other) => {
    expect(unordered(merged(one, other, mine))).toEqual(unordered(merged(other, one, theirs)));
    expect(unordered(merged(one, other, theirs))).toEqual(unordered(merged(other, one, mine)));
  });

  prop.prop([edited('a'), edited('b')])('can be opened again', (one, other) => {
    expect(parse(serialize(merged(one, other, theirs))).ok).toBe(true);
  });

  prop.prop([edited('a'), edited('b')])(
    'takes nothing of the file where both differ, unless that is chosen',
    (one, other) => {
      const result = mergeWorkshops(one, other, mine);
      for (const place of entities(one)) {
        const at = (workshop: Workshop) =>
          place
            .split('/')
            .filter(Boolean)
            .reduce<unknown>((value, key) => {
              const holder = (value as Partial<Table>).byId ?? (value as Json);
              return (holder as Json)[key];
            }, workshop);
        if (result.ok && FREE.some((table) => place.startsWith(`/${table.replace('.', '/')}/`))) {
          expect(at(result.value.workshop)).toEqual(at(one));
        }
      }
    },
  );

  prop.prop([edited('a'), edited('b')])('as a command is one step that undo takes back', (one, other) => {
    const history = run(one, mergeFile(other, theirs));
    expect(sameValue(history.workshop, merged(one, other, theirs))).toBe(true);
    expect(undone(history).workshop).toEqual(one);
    expect(history.undo.length).toBeLessThanOrEqual(1);
  });
});

describe('signed versions', () => {
  const signed = signedWorkshop();
  const unsigned: Workshop = { ...signed, agreement: { ...signed.agreement, versions: { byId: {}, order: [] } } };

  test('of both are kept', () => {
    expect(merged(unsigned, signed).agreement.versions).toEqual(signed.agreement.versions);
    expect(merged(signed, unsigned).agreement.versions).toEqual(signed.agreement.versions);
  });

  test('with the same number and another text are refused, and nothing is merged', () => {
    const other = structuredClone(signed);
    for (const version of list(other.agreement.versions)) version.canonical += ' ';
    expect(mergeWorkshops(signed, other, theirs)).toEqual({ ok: false, error: { number: 1 } });
    expect(after(signed, mergeFile({ ...other, setup: { ...other.setup, title: 'Other' } }, theirs))).toEqual(signed);
    expect(compareImport(signed, other)).toMatchObject({ merge: null, refusal: { number: 1 } });
  });
});

describe('what is sealed', () => {
  const revealed = fullWorkshop();
  const sealed: Workshop = { ...revealed, diagnosis: { ...revealed.diagnosis, revealedAt: null, gaps: {} } };

  test('here stays sealed, and as it is, whatever the file says', () => {
    const result = merged(sealed, after(revealed, renameWorkshop('Other')), theirs);
    expect(result.setup.title).toBe('Other');
    expect(result.diagnosis.revealedAt).toBeNull();
    expect(result.diagnosis.sheets).toEqual(sealed.diagnosis.sheets);
    expect(result.definitions.icp.sides).toEqual(sealed.definitions.icp.sides);
  });

  test('in the file never comes out of it', () => {
    const empty: Workshop = { ...revealed, diagnosis: { ...revealed.diagnosis, sheets: { byId: {}, order: [] } } };
    const hidden = structuredClone(sealed);
    for (const sheet of list(hidden.diagnosis.sheets)) sheet.unread = { MS1: 'a secret' };
    const result = merged(empty, hidden, theirs);
    expect(result.diagnosis.sheets.order.toSorted()).toEqual(hidden.diagnosis.sheets.order.toSorted());
    expect(JSON.stringify(result.diagnosis.sheets)).not.toContain('a secret');
    expect(list(result.diagnosis.sheets).every(({ answers }) => Object.keys(answers).length === 0)).toBe(true);
  });

  test('does not make an export another workshop', () => {
    expect(saysTheSameAs(sealed, withoutSealed(sealed))).toBe(true);
    expect(saysTheSameAs(sealed, after(withoutSealed(sealed), renameWorkshop('Other')))).toBe(false);
  });
});

test('a field that only the file knows comes along', () => {
  const workshop = newWorkshop();
  const newer = { ...workshop, setup: { ...workshop.setup, weather: 'sunny' } };
  expect(merged(workshop, newer)).toEqual(newer);
});

test('what differs is told by name, with the part of the workshop that it stands in', () => {
  const one = after(newWorkshop(), addParticipant({ id: 'p' as never, name: 'Priya', role: '', side: 'sales' }));
  const other = after(newWorkshop(), addParticipant({ id: 'p' as never, name: 'Sam', role: '', side: 'sales' }));
  const { merge, fileIs } = compareImport(one, other);
  const [clash, ...others] = merge?.clashes ?? [];
  expect(clash).toMatchObject({ key: 'setup/participants/p', area: 'setup', mine: 'Priya', theirs: 'Sam' });
  expect(others).toEqual([]);
  expect(fileIs).toBeNull();
});

test('the file that records the later moment is the newer one', () => {
  const begun = (at: string): Workshop => ({
    ...sampleWorkshop(),
    createdAt: at as Workshop['createdAt'],
    setup: { ...sampleWorkshop().setup, title: at },
  });
  const [early, late] = [begun('2030-01-01T00:00:00.000Z'), begun('2031-01-01T00:00:00.000Z')];
  expect(compareImport(early, late).fileIs).toBe('newer');
  expect(compareImport(late, early).fileIs).toBe('older');
});
