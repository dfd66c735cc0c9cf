import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonTraits, conditionOfTrait, type Trait } from '../../../shared/definitions/common-traits';
import { judgeCondition } from '../../../shared/definitions/evaluate';
import { leadAttributes } from '../../../shared/definitions/lead-attributes';
import type { RatedLead } from '../../../shared/definitions/side-ratings';
import { bothNo, bothYes, rated } from '../../support/criteria';

const short = ({ attribute, test: asked, value, workable, notWorkable, leans }: Trait) =>
  [`${attribute} ${asked} ${value}`.trim(), workable, notWorkable, leans] as const;

describe('what workable leads have in common', () => {
  test('is counted among the leads that both sides rate alike, the widest difference first', () => {
    const found = commonTraits([
      bothYes('A', { Industry: 'Engineering' }),
      bothYes('B', { Industry: 'engineering ' }),
      bothYes('C', { Industry: 'Planning' }),
      bothNo('D', { Industry: 'Education' }),
      bothNo('E', { Industry: 'Education' }),
      bothNo('F', { Industry: 'Planning' }),
      rated('G', 'workable', 'not-workable', { Industry: 'Engineering' }),
      rated('H', 'workable', null, { Industry: 'Engineering' }),
      rated('I', 'unsure', 'workable', { Industry: 'Engineering' }),
    ]);
    expect([found.workable, found.notWorkable]).toEqual([3, 3]);
    expect(found.traits.map(short)).toEqual([
      ['Industry is Education', 0, 2, 'not-workable'],
      ['Industry is Engineering', 2, 0, 'workable'],
    ]);
  });

  test('finds the number that divides best, ranges and units included', () => {
    const found = commonTraits([
      bothYes('A', { Employees: '1,200' }),
      bothYes('B', { Employees: '51-200' }),
      bothYes('C', { Employees: '60 people' }),
      bothNo('D', { Employees: '20' }),
      bothNo('E', { Employees: '55' }),
      bothNo('F', { Employees: 'few' }),
    ]);
    expect(found.traits.map(short)).toEqual([['Employees at-least 51', 3, 1, 'workable']]);
  });

  test('finds an upper bound as well', () => {
    const found = commonTraits([
      bothYes('A', { Days: '3' }),
      bothYes('B', { Days: '5' }),
      bothNo('C', { Days: '30' }),
      bothNo('D', { Days: '40' }),
    ]);
    expect(found.traits.map(short)).toEqual([['Days at-most 5', 2, 0, 'workable']]);
  });

  test('takes lists apart', () => {
    const found = commonTraits([
      bothYes('A', { Actions: 'Guide, call request' }),
      bothYes('B', { Actions: 'Webinar; Call request' }),
      bothNo('C', { Actions: 'Guide' }),
      bothNo('D', { Actions: 'Guide, letter' }),
    ]);
    expect(found.traits.map(short)).toEqual([['Actions contains call request', 2, 0, 'workable']]);
  });

  test('counts a lead about which nothing is known as one without the trait, and sees that it is known at all', () => {
    const found = commonTraits([
      bothYes('A', { Budget: 'approved' }),
      bothYes('B', { Budget: 'asked for' }),
      bothNo('C', { Budget: 'n/a' }),
      bothNo('D'),
    ]);
    expect(found.traits.map(short)).toEqual([['Budget known', 2, 0, 'workable']]);
  });

  test('looks at the source of a lead too', () => {
    const found = commonTraits([bothYes('A', {}, 'Referral'), bothYes('B', {}, 'Referral'), bothNo('C', {}, 'Fair')]);
    expect(found.traits.map(short)).toEqual([['Source is Referral', 2, 0, 'workable']]);
  });

  test('is not there where one kind is missing', () => {
    expect(commonTraits([bothYes('A', { Role: 'CFO' }), bothYes('B', { Role: 'CFO' })])).toEqual({
      workable: 2,
      notWorkable: 0,
      traits: [],
    });
    expect(commonTraits([])).toEqual({ workable: 0, notWorkable: 0, traits: [] });
  });
});

test('a trait makes a condition; what is typical of the others is ruled out', () => {
  const { traits } = commonTraits([
    bothYes('A', { Industry: 'Engineering', 'Webinars attended': '3' }),
    bothYes('B', { Industry: 'Planning', 'Webinars attended': '4' }),
    bothNo('C', { Industry: 'Education', 'Webinars attended': '1' }),
    bothNo('D', { Industry: 'Education', 'Webinars attended': '0' }),
  ]);
  expect(traits.map(conditionOfTrait)).toEqual([
    { about: 'firmographic', attribute: 'Industry', test: 'is-not', values: ['Education'] },
    { about: 'behavioural', attribute: 'Webinars attended', test: 'at-least', values: ['3'] },
  ]);
});

test('the attributes of a lead are gone through as often for many columns as for two', () => {
  expect(readingsOf(60)).toBe(readingsOf(2));
});

test('a long gap between two entries of a list costs no more than its length', () => {
  const actions = `Guide,${' '.repeat(200_000)}call${' '.repeat(200_000)}request`;
  const found = commonTraits([
    bothYes('A', { Actions: actions }),
    bothYes('B', { Actions: 'letter, guide' }),
    bothNo('C', { Actions: 'Fair, letter' }),
  ]);
  expect(found.traits.map(short)).toEqual([['Actions contains Guide', 2, 0, 'workable']]);
});

/** How often the names of a lead's attributes are listed while traits are sought among so many columns. */
function readingsOf(columns: number): number {
  let readings = 0;
  const watched = (of: RatedLead, value: string): RatedLead => {
    const names = Array.from({ length: columns }, (_, index) => `Column ${index}`);
    const attributes = new Proxy(
      { Source: 'Fair', ...Object.fromEntries(names.map((name) => [name, value])) },
      {
        ownKeys: (target) => {
          readings += 1;
          return Reflect.ownKeys(target);
        },
      },
    );
    return { ...of, lead: { ...of.lead, attributes } };
  };
  const leads = [watched(bothYes('A'), 'yes'), watched(bothYes('B'), 'yes'), watched(bothNo('C'), '-')];
  expect(commonTraits(leads).traits).toHaveLength(columns * 2);
  expect(readings).toBeGreaterThanOrEqual(leads.length);
  return readings;
}

const cell = fc.constantFrom('', '5', '20', '51-200', 'Guide', 'Guide, demo', 'demo, call');
const sample = fc.array(fc.tuple(fc.boolean(), fc.record({ A: cell, B: cell })), { maxLength: 14 });

test('every count is the number of leads that meet the trait, and no difference is larger than the one before', () => {
  fc.assert(
    fc.property(sample, (cells) => {
      const leads = cells.map(([isGood, attributes], index) =>
        (isGood ? bothYes : bothNo)(`Lead ${index}`, attributes),
      );
      const found = commonTraits(leads);
      let widest = Infinity;
      for (const trait of found.traits) {
        const asked = {
          about: 'firmographic',
          attribute: trait.attribute,
          test: trait.test,
          values: [trait.value],
        } as const;
        const met = leads.filter(
          ({ lead, ratings }) =>
            ratings.sales === 'workable' &&
            judgeCondition({ ...asked, values: [...asked.values] }, leadAttributes(lead)) === 'met',
        );
        expect(trait.workable).toBe(met.length);
        const difference = Math.abs(trait.workable * found.notWorkable - trait.notWorkable * found.workable);
        expect(difference).toBeGreaterThan(0);
        expect(difference).toBeLessThanOrEqual(widest);
        widest = difference;
      }
    }),
  );
});
