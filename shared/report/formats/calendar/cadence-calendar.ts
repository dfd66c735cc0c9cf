import { isTimeZone } from '../../../metrics/zoned-time';
import type { Timestamp } from '../../../time';
import type { Workshop } from '../../../workshop/schema';
import type { Cadence } from '../../../workshop/schema/agreement';
import { list, listOf } from '../../../workshop/table';
import { orElse, words } from '../../words';
import { calendarFile, type DatedMeeting } from './ics';

/** What a calendar file takes from the machine. */
export interface CalendarHere {
  readonly at: Timestamp;
  /** The zone of the machine, for teams that named none. */
  readonly zone: string;
}

/** The zone of the meetings: that of the working hours, else that of the machine. */
export const meetingZone = ({ metrics }: Pick<Workshop, 'metrics'>, machineZone: string): string =>
  isTimeZone(metrics.calendar.zone) ? metrics.calendar.zone : machineZone;

/** The meetings that are held and have a first day: those that a calendar can take. */
export const datedCadences = ({ cadences }: Pick<Workshop['agreement'], 'cadences'>): readonly Cadence[] =>
  list(cadences).filter(({ included, firstOn }) => included && firstOn !== null);

/** The text of a calendar file with all meetings that can stand in one. */
export function cadenceCalendar(workshop: Workshop, { at, zone }: CalendarHere): string {
  const { id, setup, agreement } = workshop;
  const meetings = datedCadences(agreement).flatMap((cadence) => {
    const { firstOn } = cadence;
    return firstOn === null ? [] : [{ ...cadence, firstOn, description: descriptionOf(cadence, workshop) }];
  }) satisfies readonly DatedMeeting[];
  const name = words.calendar.name(orElse(setup.client, words.nameless.client));
  return calendarFile(meetings, { workshopId: id, name, zone: meetingZone(workshop, zone), at });
}

/** That a time is missing, who comes, which numbers are read, and the agenda, point by point. */
function descriptionOf({ who, agenda, metrics: read, at, minutes }: Cadence, { metrics }: Workshop): string {
  const names = listOf(metrics.sheet, read).map(({ name }) => name);
  const points = agenda
    .split(/[\n·]/)
    .map((point) => point.trim())
    .filter((point) => point !== '');
  const { who: people, reads, agenda: heading, noTime } = words.calendar;
  return [
    ...(at === '' ? [noTime(minutes ?? 0)] : []),
    ...(who.trim() === '' ? [] : [people(who.trim())]),
    ...(names.length === 0 ? [] : [reads(names.join('; '))]),
    ...(points.length === 0 ? [] : [heading, ...points.map((point) => `- ${point}`)]),
  ].join('\n');
}
