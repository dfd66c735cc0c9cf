import { DATE_LOCALE, type IsoDate, type Timestamp } from '../../../shared/time';
import { LOCALE } from '../../i18n/i18n';

/** A moment as the clock on the wall shows it: "14:02", with its day when that is not today. */
export function formatTime(at: Timestamp, today: IsoDate): string {
  const moment = new Date(at);
  const isToday = moment.toDateString() === new Date(`${today}T12:00:00`).toDateString();
  return (isToday ? time : dayAndTime).format(moment);
}

const hours = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const time = new Intl.DateTimeFormat(LOCALE, hours);
const dayAndTime = new Intl.DateTimeFormat(DATE_LOCALE, { day: 'numeric', month: 'short', ...hours });
