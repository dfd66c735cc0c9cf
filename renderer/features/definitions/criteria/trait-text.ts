import type { Trait } from '../../../../shared/definitions/common-traits';
import { t } from '../../../i18n/i18n';

/** What can be said of a lead with this trait: "Industry is Engineering". */
export function traitText({ attribute, test, value }: Trait): string {
  const isNumber = test === 'at-least' || test === 'at-most';
  return t(`criteria.trait.${test}`, { attribute, value: isNumber ? NUMBER.format(Number(value)) : value });
}

const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
