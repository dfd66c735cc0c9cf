import { fc, test as law } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { addMonths, endOfMonth } from '../../../shared/journeys/months';
import { addDays, daysBetween, type IsoDate } from '../../../shared/time';

const FIRST = '1900-01-01' as IsoDate;

law.prop([fc.nat(120_000)])('a month ends the day before the next one begins', (days) => {
  const day = addDays(FIRST, days);
  expect(endOfMonth(day)).toBe(addDays(addMonths(day, 1), -1));
});

test('days are counted right over more of them than are kept in mind', () => {
  for (let days = 0; days < 25_000; days += 1) {
    if (daysBetween(FIRST, addDays(FIRST, days)) !== days) expect.fail(`day ${days} after ${FIRST}`);
  }
  expect(daysBetween('2024-02-28' as IsoDate, '2024-03-01' as IsoDate)).toBe(2);
});
