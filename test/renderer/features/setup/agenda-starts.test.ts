import { expect, test } from 'vitest';
import { startsOf } from '../../../../renderer/features/setup/agenda-starts';
import { timeOfDay } from '../../../../renderer/i18n/time-of-day';
import type { Timestamp } from '../../../../shared/time';
import { list } from '../../../../shared/workshop/table';
import { newWorkshop } from '../../../support/new-workshop';

const items = list(newWorkshop().setup.agenda);
const timed = [5, 55, 65, 10].map((minutes) => ({ stage: null, title: '', ...items[0], minutes })) as typeof items;

test('before the day has begun, each step starts so long after the start as the steps before it take', () => {
  expect(startsOf(timed, null)).toEqual(['at the start', 'after 0:05', 'after 1:00', 'after 2:05']);
  expect(startsOf([], null)).toEqual([]);
});

test('from then on it starts at a time of day', () => {
  const begunAt = '2026-11-22T09:10:00.000Z' as Timestamp;
  const moments = [0, 5, 60, 125].map((minutes) => timeOfDay(Date.parse(begunAt) + minutes * 60_000));
  expect(startsOf(timed, begunAt)).toEqual(moments);
  expect(moments[1]).toMatch(/^\d\d:15$/);
});
