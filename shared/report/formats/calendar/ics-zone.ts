import { offsetAt } from '../../../metrics/zoned-time';
import { addDays, type IsoDate } from '../../../time';
import { WEEKDAYS, weekdayOfMonth } from './repetition';

/**
 * The VTIMEZONE of RFC 5545 for a zone, good for every day from the year of `from` on, read from the time zone database of this machine: as
 * a rule where the clock changes by one, else change by change for the next years. Calendars that know the zone by its name go by their own database.
 */
export function timeZoneLines(zone: string, from: IsoDate): readonly string[] {
  // A year early: both of a year's changes lie before the first meeting.
  const start = Date.UTC(Number(from.slice(0, 4)) - 1, 0, 1);
  const offset: Offset = (moment) => Math.round(offsetAt(zone, moment) / MINUTE);
  const changes = changesOf(offset, start, start + YEARS_AHEAD * 366 * DAY);
  const first = offset(start);
  const standard = Math.min(first, ...changes.map(({ to }) => to));
  const observances = yearlyRules(changes) ?? [{ at: start, from: first, to: first }, ...changes];
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...observances.flatMap((change) => observanceLines(change, change.to === standard)),
    'END:VTIMEZONE',
  ];
}

/** A change of the clock: the moment in epoch milliseconds, and the offsets from UTC before and after in minutes. */
interface Change {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** How it comes again every year; absent for a change that is told by itself. */
  readonly rule?: string;
}

/** The offset from UTC at a moment, in minutes. */
type Offset = (moment: number) => number;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const YEARS_AHEAD = 15;

/** Looks once a week, and closer where the clock differs: no zone changes it twice within one. */
function changesOf(offset: Offset, start: number, end: number): readonly Change[] {
  const changes: Change[] = [];
  let before = offset(start);
  for (let week = start; week < end; week += 7 * DAY) {
    const after = offset(week + 7 * DAY);
    if (after !== before) changes.push({ at: momentOfChange(offset, week), from: before, to: after });
    before = after;
  }
  return changes;
}

function momentOfChange(offset: Offset, week: number): number {
  const before = offset(week);
  let [low, high] = [week, week + 7 * DAY];
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
    if (offset(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** The two changes of every year, each as the first of its kind with its rule; null where a change follows no rule that all calendars know. */
function yearlyRules(changes: readonly Change[]): readonly Change[] | null {
  const [one, other] = changes;
  if (!one || !other) return null;
  const rules = [one, other].flatMap((first, index) => {
    const same = changes.filter((_change, place) => place % 2 === index);
    const rule = same.every(({ from, to }) => from === first.from && to === first.to) ? ruleOf(same) : null;
    return rule === null ? [] : [{ ...first, rule }];
  });
  return rules.length === 2 ? rules : null;
}

/** Such as the last Sunday of March: the same month, weekday, place and time on the wall in one year after the other. */
function ruleOf(changes: readonly Change[]): string | null {
  const walls = changes.map(wallOf);
  const [first] = walls;
  if (!first) return null;
  const days = walls.map((wall) => wall.slice(0, 10) as IsoDate);
  const isRegular = walls.every(
    (wall, year) =>
      Number(wall.slice(0, 4)) === Number(first.slice(0, 4)) + year &&
      wall.slice(4, 8) === first.slice(4, 8) &&
      wall.slice(10) === first.slice(10),
  );
  const weekdays = new Set(days.map((day) => weekdayOfMonth(day).weekday));
  const places = new Set(days.map((day) => weekdayOfMonth(day).place));
  const [weekday = 0] = weekdays;
  const place = days.every(isLastOfMonth) ? -1 : places.size === 1 ? [...places][0] : null;
  if (!isRegular || weekdays.size !== 1 || place === null) return null;
  return `FREQ=YEARLY;BYMONTH=${Number(first.slice(5, 7))};BYDAY=${place}${WEEKDAYS[weekday]}`;
}

const isLastOfMonth = (day: IsoDate): boolean => addDays(day, 7).slice(5, 7) !== day.slice(5, 7);

function observanceLines(change: Change, isStandard: boolean): readonly string[] {
  const kind = isStandard ? 'STANDARD' : 'DAYLIGHT';
  return [
    `BEGIN:${kind}`,
    `DTSTART:${wallOf(change).slice(0, 19).replaceAll(/[-:]/g, '')}`,
    `TZOFFSETFROM:${utcOffset(change.from)}`,
    `TZOFFSETTO:${utcOffset(change.to)}`,
    ...(change.rule === undefined ? [] : [`RRULE:${change.rule}`]),
    `END:${kind}`,
  ];
}

/** A change begins at what the clock on the wall showed before it. */
const wallOf = ({ at, from }: Change): string => new Date(at + from * MINUTE).toISOString();

/** Minutes as "+0530". */
function utcOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
}
