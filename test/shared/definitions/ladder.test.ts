import { describe, expect, test } from 'vitest';
import { editDefinition, includeTerm } from '../../../shared/commands/definitions';
import { criteriaKey, demandsOf } from '../../../shared/definitions/demands';
import { ladderOf, optionalTerms, usedTerms } from '../../../shared/definitions/ladder';
import { ladderWarnings, warningsOf } from '../../../shared/definitions/overlap';
import type { ConditionId, CriteriaGroupId, DefinitionId } from '../../../shared/ids';
import type { Workshop } from '../../../shared/workshop/schema';
import type { Condition, Criteria, Definition } from '../../../shared/workshop/schema/definitions';
import { list, tableOf } from '../../../shared/workshop/table';
import { newWorkshop } from '../../support/new-workshop';
import { after } from '../../support/run-commands';

const id = (text: string) => text as DefinitionId;
const terms = (workshop: Workshop) => list(workshop.definitions.terms);
const ids = (definitions: readonly Definition[]) => definitions.map((term) => term.id);

describe('the ladder', () => {
  test('runs from the first interest to the client; what a team may do without is off', () => {
    const { rungs, recycle, others } = ladderOf(terms(newWorkshop()));
    expect(ids(rungs)).toEqual(['DF1', 'DF2', 'DF3', 'DF4', 'DF5', 'DF6']);
    expect(recycle).toBeNull();
    expect(ids(others)).toEqual(['DF7', 'DF8', 'DF9', 'DF10', 'DF11']);
  });

  test('takes in accepted leads between MQL and SQL, and recycled ones to the side', () => {
    const workshop = after(newWorkshop(), includeTerm(id('DF12'), true), includeTerm(id('DF13'), true));
    const { rungs, recycle } = ladderOf(terms(workshop));
    expect(rungs.map(({ stage }) => stage)).toEqual([
      'lead',
      'mql',
      'sal',
      'sql',
      'sales-ready',
      'opportunity',
      'customer',
    ]);
    expect(recycle?.id).toBe('DF13');
    expect(ids(usedTerms(terms(workshop)))).toHaveLength(13);
    expect(ids(usedTerms(terms(newWorkshop())))).toHaveLength(11);
  });

  test('cannot do without its other stages, nor without a term that is no stage', () => {
    const start = newWorkshop();
    expect(after(start, includeTerm(id('DF2'), false), includeTerm(id('DF9'), false))).toBe(start);
  });

  test('of a workshop from before takes in what the library has besides', () => {
    const start = newWorkshop();
    const few = tableOf<DefinitionId, Definition>(
      terms(start).filter((term) => ['DF1', 'DF2', 'DF9'].includes(term.id)),
    );
    const older = { ...start, definitions: { ...start.definitions, terms: few } };
    const missing = optionalTerms(terms(older));
    expect(missing).toContainEqual({ id: 'DF8', term: 'Workable lead', used: false });
    expect(missing).toContainEqual({ id: 'DF12', term: 'Sales-accepted lead (SAL)', used: false });
    expect(optionalTerms(terms(start)).map((term) => term.id)).toEqual(['DF12', 'DF13']);
    const more = after(
      older,
      includeTerm(id('DF8'), true),
      includeTerm(id('DF12'), true),
      includeTerm(id('DF3'), false),
    );
    expect(ids(terms(more))).toEqual(['DF1', 'DF2', 'DF9', 'DF8', 'DF12']);
    expect(more.definitions.terms.byId[id('DF12')]).toMatchObject({ used: true, stage: 'sal', agreed: '' });
    expect(after(older, includeTerm(id('DF99'), true))).toBe(older);
  });
});

type Test = readonly [attribute: string, test: Condition['test'], ...values: string[]];

function criteria(conditions: readonly Test[], match: 'all' | 'any' = 'all'): Criteria {
  const group = {
    id: 'g' as CriteriaGroupId,
    match,
    conditions: tableOf<ConditionId, Condition>(
      conditions.map(([attribute, by, ...values], at) => ({
        id: `c${at}` as ConditionId,
        about: 'firmographic',
        attribute,
        test: by,
        values,
      })),
    ),
  };
  return { match: 'all', groups: tableOf([group]) };
}

/** Two stages of a ladder, the earlier one first, that say what is given and nothing else. */
function pair(first: Partial<Definition>, second: Partial<Definition>): readonly Definition[] {
  const [lead, mql] = ladderOf(terms(newWorkshop())).rungs;
  if (!lead || !mql) throw new Error('a ladder has a lead and an MQL');
  return [
    { ...lead, ...first },
    { ...mql, ...second },
  ];
}

const asking = (first: readonly Test[], second: readonly Test[]) =>
  ladderWarnings(pair({ criteria: criteria(first) }, { criteria: criteria(second) }));
const between = { first: 'DF1', second: 'DF2' };

describe('stages that overlap or contradict', () => {
  test('an empty ladder is without fault', () => {
    expect(ladderWarnings(ladderOf(terms(newWorkshop())).rungs)).toEqual([]);
  });

  test.each([
    ['agreed', 'same-text'],
    ['entry', 'same-entry'],
  ] as const)('the same words as %s in two stages: %s', (field, kind) => {
    const found = ladderWarnings(pair({ [field]: 'Fits, and has a budget.' }, { [field]: 'fits and has a  Budget' }));
    expect(found).toEqual([{ kind, ...between }]);
    expect(ladderWarnings(pair({ [field]: 'Fits' }, { [field]: 'Fits and asks' }))).toEqual([]);
    expect(ladderWarnings(pair({ [field]: ' ' }, { [field]: '.' }))).toEqual([]);
  });

  test('the same criteria in two stages, in whatever order', () => {
    const found = asking(
      [
        ['Employees', 'at-least', '50'],
        ['Industry', 'is', 'Law', 'Tax'],
      ],
      [
        ['industry', 'is', 'tax', 'law'],
        ['employees', 'at-least', '50'],
      ],
    );
    expect(found).toEqual([{ kind: 'same-criteria', ...between }]);
  });

  test('a way out that is not the way into the next stage', () => {
    const found = (exit: string, entry: string) => ladderWarnings(pair({ exit }, { entry }));
    expect(found('A guide was asked for', 'A webinar was attended')).toEqual([{ kind: 'exit-not-entry', ...between }]);
    expect(found('A guide was asked for', 'a guide was asked for, and it fits')).toEqual([]);
    expect(found('A guide was asked for', '')).toEqual([]);
  });

  test('a way out may lead past the next stage, and says nothing where the next stage is silent', () => {
    const [lead, mql] = pair({ exit: 'A scope on paper' }, { entry: 'Asked for a call' });
    const sql = ladderOf(terms(newWorkshop())).rungs[2];
    if (!lead || !mql || !sql) throw new Error('three rungs');
    expect(ladderWarnings([lead, mql, { ...sql, entry: 'A scope on paper.' }])).toEqual([]);
    expect(ladderWarnings([lead, mql, { ...sql, entry: 'Another' }])).toEqual([{ kind: 'exit-not-entry', ...between }]);
    expect(ladderWarnings([lead, { ...mql, entry: '' }, { ...sql, entry: 'Another' }])).toEqual([]);
  });

  test('an attribute that the next stage forgets, once', () => {
    const found = asking(
      [
        ['Employees', 'at-least', '50'],
        ['employees', 'at-most', '500'],
      ],
      [['Industry', 'is', 'Law']],
    );
    expect(found).toEqual([{ kind: 'not-asked', attribute: 'Employees', ...between }]);
    expect(asking([['Employees', 'at-least', '50']], [])).toEqual([]);
  });

  test('numbers that no lead can meet together, between stages and within one', () => {
    expect(asking([['Employees', 'at-least', '50']], [['employees', 'at-most', '49.5']])).toEqual([
      { kind: 'no-number', attribute: 'Employees', atLeast: 50, atMost: 49.5, ...between },
    ]);
    expect(asking([['Employees', 'at-least', '50']], [['Employees', 'at-most', '50']])).toEqual([]);
    const within = asking(
      [
        ['Age', 'at-least', '9'],
        ['Age', 'at-most', '8,5'],
      ],
      [],
    );
    expect(within).toEqual([
      { kind: 'no-number', attribute: 'Age', atLeast: 9, atMost: 8.5, first: 'DF1', second: 'DF1' },
    ]);
  });

  test('a later stage that lets through what the earlier one does not', () => {
    expect(asking([['Employees', 'at-least', '50']], [['Employees', 'at-least', '20']])).toEqual([
      { kind: 'asks-less', attribute: 'Employees', earlier: 50, later: 20, ...between },
    ]);
    expect(asking([['Employees', 'at-most', '500']], [['Employees', 'at-most', '800']])).toMatchObject([
      { kind: 'asks-less', earlier: 500, later: 800 },
    ]);
    expect(asking([['Employees', 'at-least', '50']], [['Employees', 'at-least', '80']])).toEqual([]);
  });

  test('values that no lead can meet together', () => {
    expect(asking([['Industry', 'is', 'Law']], [['Industry', 'is', 'Tax', 'Audit']])).toMatchObject([
      { kind: 'no-value', attribute: 'Industry' },
    ]);
    expect(asking([['Industry', 'is', 'Law']], [['Industry', 'is-not', 'law', 'Tax']])).toMatchObject([
      { kind: 'no-value' },
    ]);
    expect(asking([['Industry', 'is', 'Law', 'Tax']], [['Industry', 'is-not', 'Law']])).toEqual([]);
  });

  test('alternatives, unreadable numbers and nameless attributes contradict nothing', () => {
    const first = criteria(
      [
        ['Employees', 'at-least', '50'],
        ['Revenue', 'at-least', '1000'],
      ],
      'any',
    );
    expect(demandsOf(first)).toEqual([]);
    expect(ladderWarnings(pair({ criteria: first }, { criteria: criteria([['Employees', 'at-most', '9']]) }))).toEqual(
      [],
    );
    expect(asking([['Employees', 'at-least', '']], [['Employees', 'at-most', 'ten']])).toEqual([]);
    expect(asking([[' ', 'at-least', '50']], [['', 'at-most', '9']])).toEqual([]);
  });

  test('criteria without conditions ask for nothing', () => {
    expect(criteriaKey(criteria([]))).toBe('');
    expect(ladderWarnings(pair({ criteria: criteria([]) }, { criteria: criteria([]) }))).toEqual([]);
  });

  test('a warning belongs to both stages that it is about', () => {
    const found = ladderWarnings(pair({ entry: 'x' }, { entry: 'X' }));
    expect(warningsOf(found, id('DF1'))).toEqual(found);
    expect(warningsOf(found, id('DF2'))).toEqual(found);
    expect(warningsOf(found, id('DF3'))).toEqual([]);
  });

  test('accepted leads are held against their neighbours only where the ladder has them', () => {
    const accepted = after(
      newWorkshop(),
      editDefinition(id('DF12'), { entry: 'Fits' }),
      editDefinition(id('DF2'), { entry: 'Fits' }),
    );
    expect(ladderWarnings(ladderOf(terms(accepted)).rungs)).toEqual([]);
    const used = after(accepted, includeTerm(id('DF12'), true));
    expect(ladderWarnings(ladderOf(terms(used)).rungs)).toEqual([{ kind: 'same-entry', first: 'DF2', second: 'DF12' }]);
  });
});
