import type { SheetId } from '../../../../shared/ids';
import type { Sheet } from '../../../../shared/workshop/schema/diagnosis';
import { t } from '../../../i18n/i18n';

/** What each sheet of a side is called. Unnamed ones are counted in the order in which they were laid out. */
export function sheetNames(sheets: readonly Sheet[]): ReadonlyMap<SheetId, string> {
  let unnamed = 0;
  return new Map(
    sheets.map(({ id, side, by }) => {
      if (by.kind === 'person') return [id, by.name];
      if (by.kind === 'side') return [id, t(`sheets.together.${side}`)];
      unnamed += 1;
      return [id, t('sheets.unnamed', { n: unnamed })];
    }),
  );
}
