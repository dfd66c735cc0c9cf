import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { IsoDate, Timestamp } from '../../../time';
import { addDays } from '../../../time';
import type { Cadence } from '../../../workshop/schema/agreement';
import { repetitionRule } from './repetition';
import { timeZoneLines } from './ics-zone';

/** A meeting that has a first day; without a time of day it stands over the day and keeps it free. */
export type DatedMeeting = Pick<Cadence, 'id' | 'name' | 'every' | 'minutes' | 'at'> & {
  readonly firstOn: IsoDate;
  /** What is to be read before or at the meeting, line by line. */
  readonly description: string;
};

/** What a calendar file needs besides its meetings. */
export interface CalendarFrame {
  /** Tells this workshop's meetings from all others, for ever: a file that is saved and imported again replaces what it brought before. */
  readonly workshopId: string;
  readonly name: string;
  /** Of the IANA time zone database: the clock on the wall by which the meetings are held. */
  readonly zone: string;
  /** When the file was made. */
  readonly at: Timestamp;
}

/** How long a meeting takes that does not say so. */
const USUAL_MINUTES = 60;

/** The meetings as an iCalendar file (RFC 5545) that repeats each of them for ever, at the same time on the wall in summer and in winter. */
export function calendarFile(meetings: readonly DatedMeeting[], frame: CalendarFrame): string {
  const firstDays = meetings.flatMap(({ at, firstOn }) => (at === '' ? [] : [firstOn])).toSorted();
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Parley//Reviews//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(frame.name)}`,
    ...(firstDays[0] === undefined ? [] : timeZoneLines(frame.zone, firstDays[0])),
    ...meetings.flatMap((meeting) => eventLines(meeting, frame)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function eventLines(meeting: DatedMeeting, { workshopId, zone, at }: CalendarFrame): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${meeting.id}.${workshopId}@parley`,
    `DTSTAMP:${compact(at.slice(0, 19))}Z`,
    ...timeLines(meeting, zone),
    `RRULE:${repetitionRule(meeting.every, meeting.firstOn)}`,
    `SUMMARY:${escapeText(meeting.name)}`,
    ...(meeting.description === '' ? [] : [`DESCRIPTION:${escapeText(meeting.description)}`]),
    // Nobody agreed to give the whole day: without a time it is a note over the day, which stays free.
    ...(meeting.at === '' ? ['TRANSP:TRANSPARENT', 'X-MICROSOFT-CDO-BUSYSTATUS:FREE'] : ['TRANSP:OPAQUE']),
    'END:VEVENT',
  ];
}

function timeLines({ firstOn, at, minutes }: DatedMeeting, zone: string): readonly string[] {
  if (at === '') {
    return [`DTSTART;VALUE=DATE:${compact(firstOn)}`, `DTEND;VALUE=DATE:${compact(addDays(firstOn, 1))}`];
  }
  return [`DTSTART;TZID=${zone}:${compact(firstOn)}T${compact(at)}00`, `DURATION:PT${minutes || USUAL_MINUTES}M`];
}

/** "2026-11-22T09:30" becomes "20261122T0930". */
const compact = (text: string): string => text.replaceAll(/[-:]/g, '');

/** A TEXT value: RFC 5545, 3.3.11. Control characters are no text. */
function escapeText(text: string): string {
  return text
    .replaceAll(/\r\n|\r|\u2028|\u2029/g, '\n')
    .replaceAll(/(?![\t\n])\p{Cc}|\p{Cs}/gu, '\uFFFD')
    .replaceAll(/[\\;,]/g, (char) => `\\${char}`)
    .replaceAll('\n', String.raw`\n`);
}

const MOST_OCTETS = 75;

/** No line is longer than 75 octets, and no character is torn: RFC 5545, 3.1. */
function foldLine(line: string): string {
  const folded: string[] = [];
  let room = MOST_OCTETS;
  let part = '';
  for (const char of line) {
    const octets = utf8ToBytes(char).length;
    if (octets > room) {
      folded.push(part);
      part = '';
      // The space that begins a continued line counts.
      room = MOST_OCTETS - 1;
    }
    part += char;
    room -= octets;
  }
  return [...folded, part].join('\r\n ');
}
