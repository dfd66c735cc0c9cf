import type { Sheet } from '../../../../shared/workshop/schema/diagnosis';
import { t } from '../../../i18n/i18n';

/** Who may look now: "For sales only", or "For sales only: Ana". */
export function sheetTitle({ side, by }: Pick<Sheet, 'side' | 'by'>, name: string): string {
  const title = t('diagnosis.entry.title', { side: t(`diagnosis.side.${side}`) });
  return by.kind === 'side' ? title : t('sheets.title', { title, name });
}

/** Whose answers are sealed: "Seal marketing’s answers", "Seal Ana’s answers". */
export function sealLabel({ side, by }: Pick<Sheet, 'side' | 'by'>, name: string): string {
  return by.kind === 'side' ? t(`diagnosis.entry.seal.${side}`) : t('sheets.seal', { name });
}
