import type { AgendaItem } from '../../../shared/workshop/schema/setup';
import { t } from '../../i18n/i18n';

/** A step in a word or two: its stage, or its title where it has none. */
export function shortName({ stage, title }: Pick<AgendaItem, 'stage' | 'title'>): string {
  if (stage !== null) return t(`stages.${stage}.name`);
  return title.trim() || t('running.timer.untitled');
}

/** A step as the agenda names it. */
export const fullName = (item: Pick<AgendaItem, 'stage' | 'title'>): string => item.title.trim() || shortName(item);
