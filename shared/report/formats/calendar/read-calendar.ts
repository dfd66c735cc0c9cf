import type { IsoDate } from '../../../time';
import type { Cadence } from '../../../workshop/schema/agreement';

/** A meeting as a calendar file of ours says it: its first day, the time on the wall ("09:30", or "" for the whole day) and how it repeats. */
export interface CalendarMeeting {
  readonly name: string;
  readonly every: Cadence['every'];
  readonly firstOn: IsoDate;
  readonly at: string;
  /** The IANA time zone of the time on the wall; "" for the whole day. */
  readonly zone: string;
  /** How long it takes, in minutes; null for the whole day. */
  readonly minutes: number | null;
  /** What is to be read before or at the meeting, line by line; "" for nothing. */
  readonly description: string;
}

/** The meetings in a calendar file that `calendarFile` wrote, in its order; what is no meeting of ours is passed over. */
export function readCalendar(text: string): readonly CalendarMeeting[] {
  const [, ...events] = text.replaceAll(/\r\n[ \t]/g, '').split('BEGIN:VEVENT\r\n');
  return events.flatMap((event) => meetingOf(propertiesOf(event)));
}

interface Property {
  readonly parameters: string;
  readonly value: string;
}

function propertiesOf(event: string): ReadonlyMap<string, Property> {
  const lines = (event.split('END:VEVENT', 1)[0] ?? '').split('\r\n');
  return new Map(
    lines.flatMap((line) => {
      const [, name = '', parameters = '', value = ''] = /^([A-Z-]+)((?:;[^:]*)?):(.*)$/s.exec(line) ?? [];
      return name === '' ? [] : [[name, { parameters, value }] as const];
    }),
  );
}

function meetingOf(properties: ReadonlyMap<string, Property>): readonly CalendarMeeting[] {
  const start = properties.get('DTSTART');
  const [, year, month, day, hour, minute] = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d))?/.exec(start?.value ?? '') ?? [];
  const every = everyOf(properties.get('RRULE')?.value ?? '');
  if (!start || !every || year === undefined) return [];
  const length = /^PT(\d+)M$/.exec(properties.get('DURATION')?.value ?? '')?.[1];
  return [
    {
      name: plain(properties.get('SUMMARY')?.value ?? ''),
      every,
      firstOn: `${year}-${month}-${day}` as IsoDate,
      at: hour === undefined ? '' : `${hour}:${minute}`,
      zone: /;TZID=([^;]+)/.exec(start.parameters)?.[1] ?? '',
      minutes: length === undefined ? null : Number(length),
      description: plain(properties.get('DESCRIPTION')?.value ?? ''),
    },
  ];
}

function everyOf(rule: string): Cadence['every'] | null {
  if (rule.startsWith('FREQ=WEEKLY;')) return 'week';
  if (rule.startsWith('FREQ=YEARLY;')) return 'year';
  if (!rule.startsWith('FREQ=MONTHLY;')) return null;
  return rule.includes('INTERVAL=3') ? 'quarter' : 'month';
}

/** A TEXT value without its escapes: RFC 5545, 3.3.11. */
const plain = (text: string): string =>
  text.replaceAll(/\\(.)/gs, (_whole, char: string) => (char === 'n' || char === 'N' ? '\n' : char));
