import { t } from '../i18n/i18n';

/** A complaint with what the field still holds, so that nobody takes a refused text for a kept one. */
export function refusalText(complaint: string | undefined, kept: string): string | undefined {
  if (complaint === undefined) return undefined;
  return kept === '' ? complaint : `${complaint} ${t('ui.kept', { value: kept })}`;
}
