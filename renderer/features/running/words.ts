import type { AgendaItem } from '../../../shared/workshop/schema/setup';
import { LOCALE, t } from '../../i18n/i18n';

/** A step in a word or two: its stage, or its title where it has none. */
export function shortName({ stage, title }: Pick<AgendaItem, 'stage' | 'title'>): string {
  if (stage !== null) return t(`stages.${stage}.name`);
  return title.trim() || t('running.timer.untitled');
}

/** A step as the agenda names it. */
export const fullName = (item: Pick<AgendaItem, 'stage' | 'title'>): string => item.title.trim() || shortName(item);

/** A moment as the clock on the wall shows it: "16:20". */
export function timeOfDay(moment: number): string {
  return new Intl.DateTimeFormat(LOCALE, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(moment);
}
