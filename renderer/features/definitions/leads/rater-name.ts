import type { Rater } from '../../../../shared/workshop/schema/definitions';
import { t } from '../../../i18n/i18n';

/** What a rater is called: by name, else as the side together, or by number where the side has several. */
export function raterName({ id, side, name }: Rater, own: readonly Rater[]): string {
  if (name.trim() !== '') return name.trim();
  const sideName = t(`ui.side.${side}`);
  if (own.length <= 1) return t('raters.together', { side: sideName });
  return t('raters.nth', { side: sideName, n: own.findIndex((each) => each.id === id) + 1 });
}
