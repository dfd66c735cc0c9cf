import type { Timestamp } from '../../../shared/time';
import { LOCALE } from '../../i18n/i18n';

/** A moment as the clock on the wall shows it: "14:02". */
export function formatTime(at: Timestamp): string {
  return format.format(new Date(at));
}

const format = new Intl.DateTimeFormat(LOCALE, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
