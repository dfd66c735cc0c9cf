import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { CadenceId } from '../../../../../shared/ids';
import { calendarFile, type DatedMeeting } from '../../../../../shared/report/formats/calendar/ics';
import type { IsoDate, Timestamp } from '../../../../../shared/time';

const frame = {
  workshopId: 'w1',
  name: 'Northwind, reviews',
  zone: 'Europe/Berlin',
  at: '2026-11-22T09:00:00.000Z' as Timestamp,
};

const meeting = (
  fields: Partial<Omit<DatedMeeting, 'firstOn'>> & { readonly firstOn?: string } = {},
): DatedMeeting => ({
  name: 'SLA review',
  every: 'month',
  minutes: 60,
  at: '10:00',
  description: '',
  id: 'monthly' as CadenceId,
  ...fields,
  firstOn: (fields.firstOn ?? '2027-03-09') as IsoDate,
});

/** What a calendar makes of the file: the zone of the file itself decides, no database. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = calendar.getAllSubcomponents('vtimezone');
  for (const zone of zones) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  return { calendar, events, zones };
}

function occurrences(event: ICAL.Event, count: number): readonly string[] {
  const iterator = event.iterator();
  return Array.from({ length: count }, () => {
    const next = iterator.next();
    return `${next.toString()} ${next.isDate ? '' : next.toJSDate().toISOString()}`.trim();
  });
}

function expand(fields: Parameters<typeof meeting>[0], count: number, zone = frame.zone): readonly string[] {
  ICAL.TimezoneService.reset();
  const [event] = read(calendarFile([meeting(fields)], { ...frame, zone })).events;
  if (!event) throw new Error('the file holds no event');
  return occurrences(event, count);
}

describe('what repeats', () => {
  test('a weekly meeting stays at ten on the wall when summer begins', () => {
    expect(expand({ every: 'week', firstOn: '2027-03-22' }, 3)).toEqual([
      '2027-03-22T10:00:00 2027-03-22T09:00:00.000Z',
      '2027-03-29T10:00:00 2027-03-29T08:00:00.000Z',
      '2027-04-05T10:00:00 2027-04-05T08:00:00.000Z',
    ]);
  });

  test('a monthly meeting is held on the same weekday of its month', () => {
    expect(expand({ firstOn: '2027-09-14' }, 3)).toEqual([
      '2027-09-14T10:00:00 2027-09-14T08:00:00.000Z',
      '2027-10-12T10:00:00 2027-10-12T08:00:00.000Z',
      '2027-11-09T10:00:00 2027-11-09T09:00:00.000Z',
    ]);
  });

  test('one on a fifth weekday is held on the last', () => {
    expect(expand({ firstOn: '2027-03-30' }, 3).map((each) => each.slice(0, 10))).toEqual([
      '2027-03-30',
      '2027-04-27',
      '2027-05-25',
    ]);
  });

  test('a quarterly one every three months, a yearly one in the same month', () => {
    expect(expand({ every: 'quarter', firstOn: '2027-01-12' }, 3).map((each) => each.slice(0, 10))).toEqual([
      '2027-01-12',
      '2027-04-13',
      '2027-07-13',
    ]);
    expect(expand({ every: 'year', firstOn: '2026-12-01' }, 3).map((each) => each.slice(0, 10))).toEqual([
      '2026-12-01',
      '2027-12-07',
      '2028-12-05',
    ]);
  });

  test.each([
    ['a meeting with a time', '10:00', 'OPAQUE', null],
    ['one without a time, which only stands over the day,', '', 'TRANSPARENT', 'FREE'],
  ])('%s is at %j and %s', (_what, at, transparency, status) => {
    const [event] = read(calendarFile([meeting({ at })], frame)).events;
    expect(event?.component.getFirstPropertyValue('transp')).toBe(transparency);
    expect(event?.component.getFirstPropertyValue('x-microsoft-cdo-busystatus')).toBe(status);
  });

  test('without a time it takes the day', () => {
    expect(expand({ at: '', every: 'week', firstOn: '2027-03-22' }, 2)).toEqual(['2027-03-22', '2027-03-29']);
  });
});

describe('time zones', () => {
  test.each([
    ['America/New_York', '2027-03-08', ['15:00', '14:00', '14:00']],
    ['Australia/Sydney', '2027-03-29', ['23:00', '00:00', '00:00']],
    ['Asia/Kolkata', '2027-03-08', ['04:30', '04:30', '04:30']],
    ['UTC', '2027-03-08', ['10:00', '10:00', '10:00']],
    // Summer ends there when Ramadan begins: no rule of the calendar says when.
    ['Africa/Casablanca', '2027-02-01', ['09:00', '10:00', '10:00']],
    // The Friday before the last Sunday of March.
    ['Asia/Jerusalem', '2027-03-22', ['08:00', '07:00', '07:00']],
  ])('%s from %s on', (zone, firstOn, utc) => {
    expect(expand({ every: 'week', firstOn }, 3, zone).map((each) => each.slice(31, 36))).toEqual(utc);
  });

  test('a rule needs no list of years, and a meeting in January is in winter', () => {
    const text = calendarFile([meeting()], frame);
    expect(text.match(/BEGIN:(STANDARD|DAYLIGHT)/g)).toEqual(['BEGIN:DAYLIGHT', 'BEGIN:STANDARD']);
    // A change begins at what the clock showed before it.
    expect(text.match(/DTSTART:\d{8}T\d{6}/g)).toEqual(['DTSTART:20260329T020000', 'DTSTART:20261025T030000']);
    expect(text).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU');
    expect(expand({ firstOn: '2027-01-05' }, 1)).toEqual(['2027-01-05T10:00:00 2027-01-05T09:00:00.000Z']);
  });

  test('thirty years on, the rule still holds', () => {
    const far = expand({ every: 'year', firstOn: '2027-07-06' }, 30).at(-1);
    expect(far).toBe('2056-07-04T10:00:00 2056-07-04T08:00:00.000Z');
  });
});

describe('the file', () => {
  const description = 'Leads; deals, blockers \\ wins\nSecond line · äöü 漢字 🎯 '.repeat(6);
  const text = calendarFile([meeting({ name: 'Review: a, b; c', description, minutes: 45 })], frame);

  test('reads back what was put in', () => {
    ICAL.TimezoneService.reset();
    const [event] = read(text).events;
    expect(event).toMatchObject({ summary: 'Review: a, b; c', description, uid: 'monthly.w1@parley' });
    expect(event?.duration.toSeconds()).toBe(45 * 60);
    expect(text).toContain('DTSTAMP:20261122T090000Z\r\n');
  });

  test('ends every line with CR LF and keeps each within 75 octets', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
  });

  test('no text becomes a property of its own, whatever ends its lines', () => {
    const attack = calendarFile(
      [meeting({ name: 'A\r\nATTENDEE:mailto:x@y.z', description: 'B\rC\u2028D\u0000' })],
      frame,
    );
    ICAL.TimezoneService.reset();
    const { events } = read(attack);
    expect(events).toHaveLength(1);
    expect(events[0]?.attendees).toEqual([]);
    expect(events[0]?.summary).toBe('A\nATTENDEE:mailto:x@y.z');
    expect(events[0]?.description).toBe('B\nC\nD\uFFFD');
  });

  test('the same meeting has the same id in every file, and another in another workshop', () => {
    const later = calendarFile([meeting({ name: 'Renamed' })], {
      ...frame,
      at: '2027-01-01T00:00:00.000Z' as Timestamp,
    });
    expect(later).toContain('UID:monthly.w1@parley\r\n');
    expect(calendarFile([meeting()], { ...frame, workshopId: 'w2' })).toContain('UID:monthly.w2@parley\r\n');
  });
});
