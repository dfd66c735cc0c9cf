import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import {
  addWorkingMinutes,
  calendarProblem,
  closedStretches,
  dueAt,
  isWorkingDay,
  minutesPerDay,
  workingDays,
  workingMinutesBetween,
} from '../../../shared/metrics/working-calendar';
import { dayIn, isTimeZone, momentOf } from '../../../shared/metrics/zoned-time';
import type { IsoDate, Timestamp } from '../../../shared/time';
import type { WorkingCalendar } from '../../../shared/workshop/schema/metrics';

const day = (date: string) => date as IsoDate;
const at = (moment: string) => moment as Timestamp;

/** Monday to Friday from nine to five in Berlin, with a holiday on Friday 1 January 2027. */
const berlin: WorkingCalendar = {
  days: [1, 2, 3, 4, 5],
  from: '09:00',
  to: '17:00',
  zone: 'Europe/Berlin',
  holidays: [day('2027-01-01')],
};

describe('a working calendar', () => {
  test('knows its days, its holidays and the length of a day', () => {
    expect(isWorkingDay(berlin, day('2026-12-31'))).toBe(true);
    expect(isWorkingDay(berlin, day('2027-01-01'))).toBe(false);
    expect(isWorkingDay(berlin, day('2027-01-03'))).toBe(false);
    expect(isWorkingDay({ ...berlin, days: [7] }, day('2027-01-03'))).toBe(true);
    expect(minutesPerDay(berlin)).toBe(480);
    // January 2027 has 21 days from Monday to Friday, one of them a holiday.
    expect(workingDays(berlin, day('2027-01-01'), day('2027-02-01'))).toBe(20);
  });

  test.each([
    [{ days: [] }, 'no-days'],
    [{ from: '17:00', to: '09:00' }, 'hours'],
    [{ from: '09:00', to: '09:00' }, 'hours'],
    [{ zone: '' }, 'zone'],
    [{ zone: 'Europe/Nowhere' }, 'zone'],
    [{}, null],
  ] as const)('%o: %s', (fields, problem) => {
    const calendar = { ...berlin, ...fields } as WorkingCalendar;
    expect(calendarProblem(calendar)).toBe(problem);
    expect(addWorkingMinutes(calendar, at('2026-12-30T10:00:00.000Z'), 10) === null).toBe(problem !== null);
  });
});

describe('working time from a moment on', () => {
  test.each([
    ['within one day', '2026-11-23T09:00:00.000Z', 120, '2026-11-23T11:00:00.000Z'],
    ['to the very end of a day', '2026-11-23T08:00:00.000Z', 480, '2026-11-23T16:00:00.000Z'],
    ['over a night', '2026-11-23T15:00:00.000Z', 120, '2026-11-24T09:00:00.000Z'],
    ['over a weekend', '2026-11-27T15:30:00.000Z', 60, '2026-11-30T08:30:00.000Z'],
    ['over a holiday and a weekend', '2026-12-31T15:30:00.000Z', 60, '2027-01-04T08:30:00.000Z'],
    ['from a night on', '2026-11-23T22:00:00.000Z', 30, '2026-11-24T08:30:00.000Z'],
    ['from a Saturday on', '2026-11-28T10:00:00.000Z', 30, '2026-11-30T08:30:00.000Z'],
    // Clocks go forward on Sunday 28 March 2027: nine o'clock in Berlin is 08:00 UTC on Friday and 07:00 UTC on Monday.
    ['over the change to summer time', '2027-03-26T15:30:00.000Z', 60, '2027-03-29T07:30:00.000Z'],
    // And back on Sunday 25 October 2026.
    ['over the change to winter time', '2026-10-23T14:30:00.000Z', 60, '2026-10-26T08:30:00.000Z'],
    ['no time at all', '2026-11-28T10:00:00.000Z', 0, '2026-11-28T10:00:00.000Z'],
  ] as const)('%s', (_name, start, minutes, end) => {
    expect(addWorkingMinutes(berlin, at(start), minutes)).toBe(end);
  });

  test('counts the hours that pass on the day of a clock change, not those on the wall', () => {
    const nights = { ...berlin, days: [7], from: '01:00', to: '04:00' };
    // 28 March 2027: from 01:00 to 04:00 on the wall only two hours pass.
    expect(addWorkingMinutes(nights, at('2027-03-28T00:00:00.000Z'), 120)).toBe('2027-03-28T02:00:00.000Z');
    expect(addWorkingMinutes(nights, at('2027-03-28T00:00:00.000Z'), 121)).toBe('2027-04-03T23:01:00.000Z');
    expect(workingMinutesBetween(nights, at('2026-10-24T12:00:00.000Z'), at('2026-10-25T12:00:00.000Z'))).toBe(240);
  });

  test('goes by the zone: the same moment is still a working hour further west', () => {
    const moment = at('2026-11-23T16:30:00.000Z');
    expect(addWorkingMinutes(berlin, moment, 15)).toBe('2026-11-24T08:15:00.000Z');
    expect(addWorkingMinutes({ ...berlin, zone: 'America/New_York' }, moment, 15)).toBe('2026-11-23T16:45:00.000Z');
  });

  test('never ends where every day is a holiday: it says so', () => {
    const sundays = { ...berlin, days: [7], holidays: [] };
    expect(addWorkingMinutes(sundays, at('2026-11-23T09:00:00.000Z'), 480 * 2000)).toBeNull();
  });
});

describe('a promise', () => {
  const friday = at('2026-11-27T15:00:00.000Z');

  test.each([
    [{ amount: 90, unit: 'minutes', clock: 'business-hours' }, '2026-11-30T08:30:00.000Z'],
    [{ amount: 4, unit: 'hours', clock: 'business-hours' }, '2026-11-30T11:00:00.000Z'],
    [{ amount: 1, unit: 'days', clock: 'business-hours' }, '2026-11-30T15:00:00.000Z'],
    [{ amount: 24, unit: 'hours', clock: 'all-hours' }, '2026-11-28T15:00:00.000Z'],
    [{ amount: 1, unit: 'days', clock: 'all-hours' }, '2026-11-28T15:00:00.000Z'],
  ] as const)('%o is due at %s', (promise, due) => {
    expect(dueAt(berlin, friday, promise)).toBe(due);
  });
});

test('the hours in which nobody works lie between the working days', () => {
  const closed = closedStretches(berlin, day('2026-12-30'), day('2027-01-04'));
  expect(closed.map(({ start, end }) => (end - start) / 3_600_000)).toEqual([16, 88]);
  expect(closedStretches({ ...berlin, zone: '' }, day('2026-12-30'), day('2027-01-04'))).toEqual([]);
});

describe('a clock on the wall', () => {
  test('shows a time that is left out as much later as it was put forward, and the first of two', () => {
    expect(new Date(momentOf('Europe/Berlin', day('2027-03-28'), '02:30')).toISOString()).toBe(
      '2027-03-28T01:30:00.000Z',
    );
    expect(new Date(momentOf('Europe/Berlin', day('2026-10-25'), '02:30')).toISOString()).toBe(
      '2026-10-25T00:30:00.000Z',
    );
    expect(new Date(momentOf('Asia/Kolkata', day('2026-10-25'), '09:00')).toISOString()).toBe(
      '2026-10-25T03:30:00.000Z',
    );
  });

  test('is another day elsewhere', () => {
    const moment = Date.parse('2026-11-23T23:30:00.000Z');
    expect(dayIn('Europe/Berlin', moment)).toBe('2026-11-24');
    expect(dayIn('America/New_York', moment)).toBe('2026-11-23');
    expect(isTimeZone('Mars/Base')).toBe(false);
  });
});

const anyCalendar: fc.Arbitrary<WorkingCalendar> = fc.record({
  days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
  from: fc.constantFrom('00:00', '02:30', '08:00'),
  to: fc.constantFrom('12:00', '17:30', '23:59'),
  zone: fc.constantFrom('Europe/Berlin', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC'),
  holidays: fc.array(fc.constantFrom(day('2026-03-30'), day('2026-12-25'), day('2026-10-26')), { maxLength: 3 }),
});
const anyMoment = fc
  .integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2026, 11, 31) / 60_000 })
  .map((minute) => new Date(minute * 60_000).toISOString() as Timestamp);

describe('laws', () => {
  prop.prop([anyCalendar, anyMoment, fc.integer({ min: 1, max: 10_000 })], { numRuns: 60 })(
    'exactly the minutes that were added lie between the two moments',
    (calendar, start, minutes) => {
      const end = addWorkingMinutes(calendar, start, minutes);
      expect(workingMinutesBetween(calendar, start, end ?? start)).toBe(minutes);
    },
  );

  prop.prop([anyCalendar, anyMoment, fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 0, max: 5_000 })], {
    numRuns: 60,
  })('more minutes are never over sooner', (calendar, start, one, other) => {
    const [less, more] = [Math.min(one, other), Math.max(one, other)];
    const [sooner, later] = [addWorkingMinutes(calendar, start, less), addWorkingMinutes(calendar, start, more)];
    expect(Date.parse(sooner ?? '')).toBeLessThanOrEqual(Date.parse(later ?? ''));
  });
});
