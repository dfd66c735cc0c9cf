import { remembered } from '../remembered';
import { type IsoDate, toIsoDate } from '../time';

/** Whether a name is that of a time zone which this machine knows, such as `Europe/Berlin`. */
export function isTimeZone(zone: string): boolean {
  try {
    formatter(zone);
    return zone !== '';
  } catch {
    return false; // Intl throws for a zone that does not exist, and in no other way says so
  }
}

/**
 * The moment (milliseconds since 1970, UTC) at which a clock on the wall of a zone shows this time on this day. A time that the change to
 * summer time leaves out is taken as much later as the clock was put forward; of a time that comes twice, the first.
 */
export function momentOf(zone: string, date: IsoDate, time: string): number {
  const wall = Date.parse(`${date}T${time}:00Z`);
  const before = wall - offsetAt(zone, wall - DAY_MS);
  const after = wall - offsetAt(zone, wall + DAY_MS);
  const shown = [before, after].filter((moment) => moment + offsetAt(zone, moment) === wall);
  return shown.length === 0 ? before : Math.min(...shown);
}

/** The day that a calendar on the wall of a zone shows at a moment. */
export const dayIn = (zone: string, moment: number): IsoDate => toIsoDate(new Date(moment + offsetAt(zone, moment)));

const DAY_MS = 86_400_000;

/** How far the clocks of a zone are ahead of UTC at a moment, in milliseconds. */
export const offsetAt = (zone: string, moment: number): number =>
  offsetInSecond(`${Math.floor(moment / 1000)} ${zone}`);

/** By the second since 1970 and the zone: a year of working days asks for the same ones again with every promise that is counted. */
const offsetInSecond = remembered((secondInZone) => {
  const at = secondInZone.indexOf(' ');
  const whole = Number(secondInZone.slice(0, at)) * 1000;
  const parts = Object.fromEntries(
    formatter(secondInZone.slice(at + 1))
      .formatToParts(whole)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - whole;
}, 10_000);

/** Making a formatter takes far longer than using it. */
const formatter = remembered(
  (zone) =>
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    }),
  100,
);
