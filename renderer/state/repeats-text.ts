import { weekdayOfMonth } from '../../shared/report/formats/calendar/repetition';
import { DATE_LOCALE } from '../../shared/time';
import type { Cadence } from '../../shared/workshop/schema/agreement';
import { t } from '../i18n/i18n';

/** How a meeting repeats, in words; null without a first day. */
export function repeatsText({ every, firstOn, at }: Pick<Cadence, 'every' | 'firstOn' | 'at'>): string | null {
  if (firstOn === null) return null;
  const noon = new Date(`${firstOn}T12:00:00Z`);
  const rule = t(`cadences.repeats.${every}`, {
    weekday: weekdayName.format(noon),
    month: monthName.format(noon),
    place: t(`cadences.place.${weekdayOfMonth(firstOn).place}`),
  });
  return at === '' ? t('cadences.repeats.wholeDay', { rule }) : rule;
}

const weekdayName = new Intl.DateTimeFormat(DATE_LOCALE, { weekday: 'long', timeZone: 'UTC' });
const monthName = new Intl.DateTimeFormat(DATE_LOCALE, { month: 'long', timeZone: 'UTC' });
