import { expect, test } from 'vitest';
import { startsOf } from '../../../../renderer/features/setup/agenda-starts';
import { list } from '../../../../shared/workshop/table';
import { newWorkshop } from '../../../support/new-workshop';

test('each step starts where the one before it ends', () => {
  const items = list(newWorkshop().setup.agenda);
  const timed = [5, 55, 65, 10].map((minutes) => ({ stage: null, title: '', ...items[0], minutes })) as typeof items;
  expect(startsOf(timed)).toEqual(['0:00', '0:05', '1:00', '2:05']);
  expect(startsOf([])).toEqual([]);
});
