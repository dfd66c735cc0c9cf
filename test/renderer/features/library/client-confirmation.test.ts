import { expect, test } from 'vitest';
import { enoughOf, meansClient } from '../../../../renderer/features/library/client-confirmation';

const LONG = 'Harbour & Pine Advisory International Partnership';

test.each([
  ['a usual name is typed whole', 'Alder Surveyors', [], 'Alder Surveyors'],
  ['of a long one twenty letters', LONG, [LONG, 'Birch Legal'], 'Harbour & Pine Advis'],
  ['as many more as tell it from another', LONG, ['Harbour & Pine Advisors'], 'Harbour & Pine Advisory'],
  ['all of it where another goes on after it', LONG, [`${LONG} Two`], LONG],
  ['in whole letters', '👩‍👩‍👧'.repeat(30), [], '👩‍👩‍👧'.repeat(20)],
])('%s', (_what, client, others, enough) => {
  expect(enoughOf(client, others)).toBe(enough);
});

test.each([
  ['HARBOUR & PINE  ADVIS', true],
  ['Harbour & Pine Advisory Inter', true],
  [LONG, true],
  ['Harbour & Pine Advi', false],
  ['Harbour & Pine Advisors', false],
  [`${LONG} and more`, false],
  ['', false],
])('%j means the client: %s', (typed, isMeant) => {
  expect(meansClient(typed, LONG, [])).toBe(isMeant);
});

test('a short name is not meant by its beginning', () => {
  expect(meansClient('Alder', 'Alder Surveyors', [])).toBe(false);
  expect(meansClient(' alder  surveyors.', 'Alder Surveyors', [])).toBe(true);
});
