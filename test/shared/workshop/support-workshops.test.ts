import { describe, expect, test } from 'vitest';
import { parse } from '../../../shared/workshop/parse';
import { serialize } from '../../../shared/workshop/serialize';
import { list } from '../../../shared/workshop/table';
import { founderWorkshop } from '../../support/founder-workshop';
import { GIANT, giantWorkshop } from '../../support/giant-workshop';
import { longName, SCRIPTS } from '../../support/long-names';

const giant = giantWorkshop();
const founder = founderWorkshop();

test.each([
  ['giant', giant],
  ['founder', founder],
])('the %s workshop is a document that can be read back', (_name, workshop) => {
  expect(parse(serialize(workshop))).toEqual({ ok: true, value: workshop });
});

test('the giant workshop holds what it promises', () => {
  const journeys = list(giant.journeys);
  expect(journeys).toHaveLength(GIANT.journeys);
  expect(journeys.map(({ touchpoints }) => touchpoints.order.length)).toEqual(journeys.map(() => GIANT.touchpoints));
  expect(list(giant.diagnosis.sheets).flatMap(({ answers }) => Object.keys(answers))).toHaveLength(GIANT.answers);
  expect(giant.definitions.leads.order).toHaveLength(GIANT.leads);
  expect(list(giant.definitions.leads).map(({ votes }) => Object.keys(votes).length)).not.toContain(0);
  expect(list(giant.agreement.versions).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  expect(giant.sharedMap.stages.order.length).toBeGreaterThan(2);
});

describe('the names', () => {
  test.each(SCRIPTS)('in %s have 200 characters', (script) => {
    expect(longName(script, 7)).toHaveLength(200);
    expect(JSON.stringify(giant)).toContain(longName(script, SCRIPTS.indexOf(script)));
  });
});

test('the founder mapped three wins alone', () => {
  expect(founder.journeys.order).toHaveLength(3);
  expect(founder.setup.participants.order).toHaveLength(1);
  expect(founder.agreement.clauses.order.length).toBeGreaterThan(0);
});
