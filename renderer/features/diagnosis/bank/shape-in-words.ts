import type { AnswerShape } from '../../../../shared/workshop/schema/diagnosis';
import { t } from '../../../i18n/i18n';

/** What an answer looks like, in a few words: "Scale of 4 steps". */
export function shapeInWords(shape: AnswerShape): string {
  const n = 'options' in shape ? shape.options.length : 0;
  return t(`bank.words.${shape.kind}`, { n, unit: 'unit' in shape ? shape.unit : '' });
}
