import { expect, test } from 'vitest';
import { analyseWins } from '../../../shared/journeys/analysis';
import { loopsOf } from '../../../shared/journeys/loops';
import type { BuyingStage, Lane } from '../../../shared/workshop/schema/journeys';
import { alder, dogwood, elm, link, touchpoint, win, withJourneys } from '../../support/journeys';
import { newWorkshop } from '../../support/new-workshop';

const steps = (journey: typeof dogwood) =>
  loopsOf(journey).returns.map(({ touchpoint: { id }, from, to }) => [id, from, to]);

/** A deal with a touchpoint each day, of a lane and at a stage. */
const path = (...moments: readonly (readonly [Lane, string, BuyingStage | null])[]) =>
  win('w', '2026-12-31', {
    touchpoints: moments.map(([lane, kind, stage], index) =>
      touchpoint(`t${index + 1}`, lane, `2026-01-0${index + 1}`, { kind, stage }),
    ),
  });

test('what the buyer does at an earlier stage is a return, what marketing sends is none', () => {
  expect(steps(dogwood)).toEqual([['d5', 'evaluation', 'interest']]);
  expect(steps(elm)).toEqual([]);
});

test('a stage named by hand counts in the lane of marketing too', () => {
  expect(steps(path(['sales', 'demo', null], ['marketing', 'ad', null]))).toEqual([]);
  expect(steps(path(['sales', 'demo', null], ['marketing', 'ad', 'awareness']))).toEqual([
    ['t2', 'evaluation', 'awareness'],
  ]);
});

test('after a return, going forward again and back is a second one; what marketing sends between does not count', () => {
  expect(
    steps(
      path(
        ['sales', 'proposal', null],
        ['buyer', 'search', null],
        ['marketing', 'webinar', null],
        ['buyer', 'search', null],
        ['sales', 'proposal', null],
        ['buyer', 'inquiry', null],
      ),
    ),
  ).toEqual([
    ['t2', 'decision', 'awareness'],
    ['t6', 'decision', 'interest'],
  ]);
});

test('a first step over a stage is a jump, where the deal begins is none', () => {
  expect(loopsOf(elm).jumps).toMatchObject([{ from: 'awareness', to: 'decision', over: ['interest', 'evaluation'] }]);
  expect(loopsOf(path(['sales', 'proposal', null])).jumps).toEqual([]);
  expect(loopsOf(dogwood).jumps).toEqual([]);
});

test('a link leads back when its end can only lie before its beginning', () => {
  expect(loopsOf(alder).backLinks).toEqual(['al2']);
  const sameMonth = win('w', undefined, {
    touchpoints: [
      touchpoint('a', 'buyer', '2026-03-20'),
      touchpoint('b', 'sales', '2026-03'),
      touchpoint('c', 'sales'),
    ],
    links: [link('l1', 'a', 'b'), link('l2', 'a', 'c')],
  });
  expect(loopsOf(sameMonth).backLinks).toEqual([]);
});

test('over all wins each count says in how many wins it was found', () => {
  expect(analyseWins(withJourneys(newWorkshop(), alder, dogwood, elm)).loops).toEqual({
    staged: 2,
    returns: { count: 1, wins: 1 },
    jumps: { count: 1, wins: 1 },
    backLinks: { count: 1, wins: 1 },
  });
});
