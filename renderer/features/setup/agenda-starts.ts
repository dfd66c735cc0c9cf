import type { AgendaItem } from '../../../shared/workshop/schema/setup';

/** When each step starts, as hours and minutes after the start of the day: "0:00", "0:10", "1:05". */
export function startsOf(items: readonly AgendaItem[]): readonly string[] {
  let minutes = 0;
  return items.map((item) => {
    const start = minutes;
    minutes += item.minutes;
    return `${Math.floor(start / 60)}:${String(start % 60).padStart(2, '0')}`;
  });
}
