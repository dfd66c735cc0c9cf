import { expect, test } from 'vitest';
import { namesInUse } from '../../../shared/journeys/names';
import { copyJourney } from '../../../shared/journeys/copy-journey';
import { findBrokenReferences } from '../../../shared/workshop/references';
import { list } from '../../../shared/workshop/table';
import { alder, birch, withJourneys } from '../../support/journeys';
import { countedIds, newWorkshop } from '../../support/new-workshop';

test('a copy says the same under new ids, and its links join the copies', () => {
  const copy = copyJourney(alder, countedIds('copy'));
  const withoutIds = (journey: typeof alder) => list(journey.touchpoints).map(({ id: _id, ...rest }) => rest);
  expect(withoutIds(copy)).toEqual(withoutIds(alder));
  expect(copy.links.order).toHaveLength(2);
  const ids = (journey: typeof alder) => [
    journey.id,
    ...journey.touchpoints.order,
    ...journey.links.order,
    ...journey.handoffs.order,
  ];
  expect(ids(copy).filter((id) => ids(alder).includes(id))).toEqual([]);
  expect(findBrokenReferences(withJourneys(newWorkshop(), alder, copy))).toEqual([]);
  const titleOf = (id: keyof typeof copy.touchpoints.byId) => copy.touchpoints.byId[id]?.title;
  expect(list(copy.links).map(({ from, to }) => [titleOf(from), titleOf(to)])).toEqual([
    ['Title of a1', 'Title of a2'],
    ['Title of a4', 'Title of a3'],
  ]);
});

test('names in use are suggested once each, in order', () => {
  expect(namesInUse(withJourneys(newWorkshop(), alder, birch).journeys, 'content')).toEqual([
    'case study',
    'Case study',
    'Price guide',
  ]);
});
