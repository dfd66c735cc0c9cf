import { assertNever } from '../../../../shared/invariant';
import { t } from '../../../i18n/i18n';
import type { CellRefusal, CellShape } from './cell-text';

/** How a cell is typed, for the line under the grid. */
export function describeTyping(shape: CellShape): string {
  switch (shape.kind) {
    case 'words':
      return t('slips.type.words');
    case 'list':
      return t('slips.type.list');
    case 'ordered':
      return t('slips.type.ordered');
    case 'counted':
      return t('slips.type.counted', { unit: shape.unit });
    case 'number':
      return t('slips.type.number', { unit: shape.unit });
    case 'choice':
    case 'scale':
      return t('slips.type.option', { options: numbered(shape.options) });
    case 'picks':
      return t('slips.type.picks', { options: numbered(shape.options) });
    case 'shares':
      return t('slips.type.shares', { options: shape.options.map(({ label }) => label).join(' / ') });
    default:
      return assertNever(shape);
  }
}

/** What is wrong with what was typed, and what would be right. */
export function describeCell(refusal: CellRefusal): string {
  switch (refusal.kind) {
    case 'not-a-number':
      return t('slips.refused.not-a-number');
    case 'negative':
      return t('slips.refused.negative');
    case 'no-option':
      return t('slips.refused.no-option', { typed: refusal.typed, of: refusal.of });
    case 'several-options':
      return t('slips.refused.several-options', { typed: refusal.typed, options: refusal.options.join(', ') });
    case 'shares-count':
      return t('slips.refused.shares-count', { given: refusal.given, of: refusal.of });
    case 'shares-sum':
      return t('slips.refused.shares-sum', { sum: refusal.sum });
    default:
      return assertNever(refusal);
  }
}

/** The options with the numbers that stand for them: "1 Yes · 2 No". */
export function numbered(options: readonly { readonly label: string }[]): string {
  return options.map(({ label }, at) => `${at + 1} ${label}`).join(' · ');
}
