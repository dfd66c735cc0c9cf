import type { SealRefusal } from '../../../../shared/diagnosis/seal';
import type { Question } from '../../../../shared/workshop/schema/diagnosis';
import { t } from '../../../i18n/i18n';
import type { OpenReason } from './unread-cells';

/** Why a sheet cannot be sealed, to those who write on it: the question by its number, the shares by their sum. */
export function describeReason(reason: OpenReason, asked: readonly Question[]): string {
  switch (reason.kind) {
    case 'shares':
      return t('diagnosis.seal.shares', { n: numberOf(reason, asked), sum: reason.sum });
    case 'unread':
      return t('sheets.refused.unread', { n: reason.n });
    case 'already-sealed':
    case 'nothing-answered':
      return t(`diagnosis.seal.${reason.kind}`);
  }
}

/** The same on the cover, where everybody reads it: nothing of what was written, not even a sum. */
export function describeToAll(reason: OpenReason, asked: readonly Question[]): string {
  switch (reason.kind) {
    case 'shares':
      return t('sheets.refused.shares', { n: numberOf(reason, asked) });
    case 'unread':
      return t('sheets.refused.unread', { n: reason.n });
    case 'already-sealed':
    case 'nothing-answered':
      return t(`sheets.refused.${reason.kind}`);
  }
}

function numberOf(refusal: Extract<SealRefusal, { readonly kind: 'shares' }>, asked: readonly Question[]): number {
  return asked.findIndex(({ id }) => id === refusal.questionId) + 1;
}
