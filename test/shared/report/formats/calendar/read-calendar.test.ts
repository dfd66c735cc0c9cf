import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CadenceId } from '../../../../../shared/ids';
import { calendarFile, type DatedMeeting } from '../../../../../shared/report/formats/calendar/ics';
import { readCalendar } from '../../../../../shared/report/formats/calendar/read-calendar';
import type { IsoDate, Timestamp } from '../../../../../shared/time';
import { anyText } from '../../../../support/any-workshop';

const frame = { workshopId: 'w1', name: 'Alder', zone: 'Europe/Berlin', at: '2026-11-22T09:00:00.000Z' as Timestamp };

const anyMeeting: fc.Arbitrary<DatedMeeting> = fc.record({
  id: fc.constant('monthly' as CadenceId),
  name: anyText,
  every: fc.constantFrom('week', 'month', 'quarter', 'year'),
  minutes: fc.option(fc.integer({ min: 1, max: 1440 })),
  at: fc.constantFrom('', '09:30', '23:00'),
  firstOn: fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10) as IsoDate),
  description: anyText,
});

/** Line ends are all one in a calendar, and control characters are no text. */
const asText = (text: string): string =>
  text.replaceAll(/\r\n|\r|\u2028|\u2029/g, '\n').replaceAll(/(?![\t\n])\p{Cc}|\p{Cs}/gu, '\uFFFD');

describe('a calendar file', () => {
  test('is read as it was written, whatever the meetings are called', () => {
    fc.assert(
      fc.property(fc.array(anyMeeting, { maxLength: 5 }), (meetings) => {
        expect(readCalendar(calendarFile(meetings, frame))).toEqual(
          meetings.map(({ name, every, firstOn, at, minutes, description }) => ({
            name: asText(name),
            every,
            firstOn,
            at,
            zone: at === '' ? '' : frame.zone,
            minutes: at === '' ? null : (minutes ?? 60),
            description: asText(description),
          })),
        );
      }),
    );
  });

  test('that is none holds no meeting', () => {
    expect(readCalendar('')).toEqual([]);
    expect(readCalendar('BEGIN:VEVENT\r\nSUMMARY:Lunch\r\nEND:VEVENT\r\n')).toEqual([]);
    expect(readCalendar('BEGIN:VEVENT\r\nDTSTART:2027\r\nRRULE:FREQ=WEEKLY;BYDAY=MO\r\n')).toEqual([]);
  });
});
