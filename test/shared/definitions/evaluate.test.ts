import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConditionText } from '../../../shared/definitions/criteria';
import { evaluate, judgeCondition } from '../../../shared/definitions/evaluate';
import type { Criteria } from '../../../shared/workshop/schema/definitions';
import { all, any, asks, criteriaOf } from '../../support/criteria';

describe('one condition', () => {
  test.each([
    [asks('Industry', 'is', 'Logistics', 'Manufacturing'), { Industry: ' manufacturing ' }, 'met'],
    [asks('Industry', 'is', 'Logistics'), { Industry: 'Logistics and storage' }, 'not-met'],
    [asks('industry', 'is', 'Logistics'), { 'INDUSTRY ': 'Logistics' }, 'met'],
    [asks('Employees', 'is', '1,200'), { Employees: '1200' }, 'met'],
    [asks('Postcode', 'is', '0120'), { Postcode: '120 people' }, 'not-met'],
    [asks('Industry', 'is-not', 'Education', 'Retail'), { Industry: 'Logistics' }, 'met'],
    [asks('Industry', 'is-not', 'Education', 'Retail'), { Industry: 'retail' }, 'not-met'],
    [asks('Industry', 'is-not', 'Education'), {}, 'unknown'],
    [asks('Actions', 'contains', 'demo', 'call'), { Actions: 'Guide, call request' }, 'met'],
    [asks('Actions', 'contains', 'demo'), { Actions: 'Guide' }, 'not-met'],
    [asks('Employees', 'at-least', '20'), { Employees: '20 employees' }, 'met'],
    [asks('Employees', 'at-least', '20'), { Employees: '19' }, 'not-met'],
    [asks('Employees', 'at-least', '20'), { Employees: 'a few' }, 'unknown'],
    [asks('Employees', 'at-least', '20'), { Employees: '51-200' }, 'met'],
    [asks('Employees', 'at-least', '100'), { Employees: '51-200' }, 'unknown'],
    [asks('Employees', 'at-least', '201'), { Employees: '51-200' }, 'not-met'],
    [asks('Employees', 'at-most', '200'), { Employees: '51-200' }, 'met'],
    [asks('Employees', 'at-most', '50'), { Employees: '51-200' }, 'not-met'],
    [asks('Employees', 'at-most', '100'), { Employees: '500+' }, 'not-met'],
    [asks('Employees', 'at-least', '20'), { Employees: 'n/a' }, 'unknown'],
    [asks('Budget', 'known'), { Budget: 'some' }, 'met'],
    [asks('Budget', 'known'), { Budget: 'unknown' }, 'not-met'],
    [asks('Budget', 'known'), {}, 'not-met'],
    [asks('toString', 'known'), {}, 'not-met'],
  ])('%j on %j is %s', (condition, attributes, standing) => {
    expect(judgeCondition(condition, attributes)).toBe(standing);
  });
});

describe('a lead against criteria', () => {
  const size = asks('Employees', 'at-least', '20');
  const trade = asks('Industry', 'is', 'Logistics');
  const demo = asks('Demo', 'is', 'yes');
  const actions = asks('Actions', 'at-least', '3');

  test('is in when every group holds, each by all or any of its conditions', () => {
    const criteria = criteriaOf('all', all(size, trade), any(actions, demo));
    const fit = { Employees: '35', Industry: 'Logistics', Demo: 'yes' };
    expect(evaluate(criteria, fit)?.result).toBe('in');
    expect(evaluate(criteria, { ...fit, Demo: 'no' })?.result).toBe('out');
    expect(evaluate(criteria, { ...fit, Employees: '5' })?.result).toBe('out');
  });

  test('is in when one group holds, where any will do', () => {
    const criteria = criteriaOf('any', all(size, trade), all(demo));
    expect(evaluate(criteria, { Demo: 'yes' })?.result).toBe('in');
    expect(evaluate(criteria, { Employees: '30' })?.result).toBe('out');
  });

  test('tells how it stands to each condition; what is unknown does not count as met', () => {
    const found = evaluate(criteriaOf('all', all(size, trade), any(demo)), { Employees: '30', Industry: 'Retail' });
    expect([...(found?.standings ?? [])]).toEqual([
      ['c1', 'met'],
      ['c2', 'not-met'],
      ['c3', 'unknown'],
    ]);
    expect(found?.result).toBe('out');
  });

  test('is neither in nor out while the criteria say nothing', () => {
    expect(evaluate(criteriaOf('all'), { Employees: '30' })).toBeNull();
    const unfinished = [asks('', 'known'), asks('Employees', 'at-least', 'some'), asks('Industry', 'is', ' ', '…')];
    expect(evaluate(criteriaOf('all', all(...unfinished)), { Employees: '30' })).toBeNull();
  });

  test('is not held against a condition that is not finished', () => {
    const criteria = criteriaOf('all', all(size, asks('Industry', 'is', '')), any(asks('', 'known')));
    expect(evaluate(criteria, { Employees: '30' })?.result).toBe('in');
  });

  test('names the condition that alone decides', () => {
    const criteria = criteriaOf('all', all(size, trade), any(actions, demo));
    const almost = { Employees: '5', Industry: 'Logistics', Demo: 'yes' };
    expect(evaluate(criteria, almost)?.decisive).toEqual(['c1']);
    const fit = { ...almost, Employees: '50' };
    expect(evaluate(criteria, fit)?.decisive).toEqual(['c1', 'c2', 'c4']);
    expect(evaluate(criteria, { ...fit, Actions: '4' })?.decisive).toEqual(['c1', 'c2']);
    expect(evaluate(criteria, { ...fit, Demo: 'no' })?.decisive).toEqual(['c3', 'c4']);
  });

  test('names all that stand for the result where none decides alone', () => {
    const both = criteriaOf('all', all(size, trade));
    expect(evaluate(both, { Employees: '5', Industry: 'Retail' })?.decisive).toEqual(['c1', 'c2']);
    expect(evaluate(criteriaOf('any', any(size, demo)), { Employees: '30', Demo: 'yes' })?.decisive).toEqual([
      'c1',
      'c2',
    ]);
  });
});

const NAMES = ['Employees', 'Industry', 'Actions'] as const;
const value = fc.constantFrom('5', '20', '51-200', 'Logistics', 'Guide, demo', 'n/a', '');
const condition: fc.Arbitrary<ConditionText> = fc.record({
  about: fc.constant('firmographic' as const),
  attribute: fc.constantFrom(...NAMES),
  test: fc.constantFrom('is', 'is-not', 'contains', 'at-least', 'at-most', 'known'),
  values: fc.array(fc.constantFrom('20', '60', 'Logistics', 'demo'), { minLength: 1, maxLength: 2 }),
});
const finished = condition.filter(({ test: asked, values }) => !asked.startsWith('at-') || /^\d/.test(values[0] ?? ''));
const match = fc.constantFrom('all' as const, 'any' as const);
const group = fc.record({ match, of: fc.array(finished, { minLength: 1, maxLength: 4 }) });
const groups = fc.array(group, { minLength: 1, maxLength: 3 });
const lead = fc.dictionary(fc.constantFrom(...NAMES), value, { maxKeys: NAMES.length });

const isIn = (criteria: Criteria, attributes: Readonly<Record<string, string>>): boolean =>
  evaluate(criteria, attributes)?.result === 'in';

describe('laws', () => {
  test('one more condition of a group of which all must hold never lets more leads in', () => {
    fc.assert(
      fc.property(match, group, groups, finished, lead, (how, { of }, others, more, attributes) => {
        const before = criteriaOf(how, all(...of), ...others);
        const now = criteriaOf(how, all(...of, more), ...others);
        expect(isIn(now, attributes) && !isIn(before, attributes)).toBe(false);
      }),
    );
  });

  test('one more condition of a group of which any will do never lets fewer leads in', () => {
    fc.assert(
      fc.property(match, group, groups, finished, lead, (how, { of }, others, more, attributes) => {
        const before = criteriaOf(how, any(...of), ...others);
        const now = criteriaOf(how, any(...of, more), ...others);
        expect(isIn(before, attributes) && !isIn(now, attributes)).toBe(false);
      }),
    );
  });

  test('the order of groups and conditions changes nothing', () => {
    fc.assert(
      fc.property(match, groups, lead, (how, some, attributes) => {
        const turned = some.toReversed().map(({ match: each, of }) => ({ match: each, of: of.toReversed() }));
        expect(isIn(criteriaOf(how, ...turned), attributes)).toBe(isIn(criteriaOf(how, ...some), attributes));
      }),
    );
  });

  test('what decides alone turns the result when it turns', () => {
    fc.assert(
      fc.property(match, groups, lead, (how, some, attributes) => {
        const found = evaluate(criteriaOf(how, ...some), attributes);
        expect(found?.decisive.length).toBeGreaterThan(0);
        for (const id of found?.decisive ?? []) {
          expect(found?.standings.get(id) === 'met').toBe(found?.result === 'in');
        }
      }),
    );
  });
});
