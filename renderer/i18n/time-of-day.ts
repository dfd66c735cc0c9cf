import { LOCALE } from './i18n';

/** A moment in milliseconds since 1970 as the clock on the wall shows it: "16:20". */
export function timeOfDay(moment: number): string {
  return new Intl.DateTimeFormat(LOCALE, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(moment);
}
