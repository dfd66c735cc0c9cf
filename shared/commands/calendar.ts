import type { IsoDate } from '../time';
import { TIME_OF_DAY, type WorkingCalendar } from '../workshop/schema/metrics';
import type { Command } from './command';

/** Changes the hours in which the teams work; a time that is no time of day changes nothing. */
export const editCalendar = (fields: Partial<Pick<WorkingCalendar, 'days' | 'from' | 'to' | 'zone'>>): Command => ({
  label: 'calendar.edit',
  group: `calendar:${Object.keys(fields).join()}`,
  apply({ metrics: { calendar } }) {
    if (fields.days) calendar.days = [1, 2, 3, 4, 5, 6, 7].filter((day) => fields.days?.includes(day));
    if (fields.from !== undefined && TIME_OF_DAY.test(fields.from)) calendar.from = fields.from;
    if (fields.to !== undefined && TIME_OF_DAY.test(fields.to)) calendar.to = fields.to;
    if (fields.zone !== undefined) calendar.zone = fields.zone;
  },
});

/** Adds days on which nobody works, in the order of the calendar and each once. */
export const addHolidays = (dates: readonly IsoDate[]): Command => ({
  label: 'calendar.addHoliday',
  apply({ metrics: { calendar } }) {
    if (dates.every((date) => calendar.holidays.includes(date))) return;
    calendar.holidays = [...new Set([...calendar.holidays, ...dates])].toSorted();
  },
});

/** Takes a day off the list of holidays. */
export const removeHoliday = (date: IsoDate): Command => ({
  label: 'calendar.removeHoliday',
  apply({ metrics: { calendar } }) {
    if (calendar.holidays.includes(date)) calendar.holidays = calendar.holidays.filter((each) => each !== date);
  },
});
