import { MINUTE_MS } from '../../../shared/running/timer';
import type { Timestamp } from '../../../shared/time';
import type { AgendaItem } from '../../../shared/workshop/schema/setup';
import { t } from '../../i18n/i18n';
import { timeOfDay } from '../../i18n/time-of-day';

/**
 * When each step starts by the plan. Before the day has begun as hours and minutes after its start: "at the start", "after 0:10",
 * "after 1:05"; from then on as times of day: "09:00", "09:10".
 */
export function startsOf(items: readonly AgendaItem[], begunAt: Timestamp | null): readonly string[] {
  let minutes = 0;
  return items.map((item) => {
    const start = minutes;
    minutes += item.minutes;
    return begunAt === null ? offset(start) : timeOfDay(Date.parse(begunAt) + start * MINUTE_MS);
  });
}

function offset(minutes: number): string {
  if (minutes === 0) return t('setup.agenda.start.first');
  return t('setup.agenda.start.after', {
    time: `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`,
  });
}
