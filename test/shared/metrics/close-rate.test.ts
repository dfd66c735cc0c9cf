import { expect, test } from 'vitest';
import { askQuestions } from '../../../shared/commands/questions';
import { reveal, seal } from '../../../shared/commands/seal';
import { builtInQuestion } from '../../../shared/content/questions';
import type { AnswerPart } from '../../../shared/diagnosis/answer';
import type { SheetId } from '../../../shared/ids';
import { invariant } from '../../../shared/invariant';
import { CLOSE_RATE_QUESTION, closeRateGuesses, OF_HUNDRED } from '../../../shared/metrics/close-rate';
import { fills, fillsOn, sealSide, sheetFor } from '../../support/diagnosis';
import { newWorkshop, NOW } from '../../support/new-workshop';
import { after } from '../../support/run-commands';

const ofHundred = (number: number): AnswerPart => ({ kind: 'number', number });

const sealed = after(
  newWorkshop(),
  askQuestions([CLOSE_RATE_QUESTION], true),
  fills('marketing', 'SQ2', ofHundred(40)),
  sheetFor('s1', 'sales', { kind: 'unnamed' }),
  fillsOn('s1', 'SQ2', ofHundred(10)),
  fills('sales', 'SQ2', ofHundred(20)),
  sealSide('marketing'),
  sealSide('sales'),
  seal('s1' as SheetId, NOW),
);

test('before the reveal nothing comes out, whatever is sealed', () => {
  expect(closeRateGuesses(sealed.diagnosis)).toEqual({ marketing: null, sales: null });
});

test('after it, each side stands with the median of its sheets', () => {
  expect(closeRateGuesses(after(sealed, reveal(NOW)).diagnosis)).toEqual({
    marketing: { ofHundred: 40, sheets: 1 },
    sales: { ofHundred: 15, sheets: 2 },
  });
});

test('a question that asks for something else, or is gone, gives no guess', () => {
  const other = structuredClone(after(sealed, reveal(NOW)).diagnosis);
  invariant(other.questions.byId[CLOSE_RATE_QUESTION], 'it was asked').shape = { kind: 'number', unit: 'days' };
  expect(closeRateGuesses(other)).toEqual({ marketing: null, sales: null });
  delete other.questions.byId[CLOSE_RATE_QUESTION];
  expect(closeRateGuesses(other)).toEqual({ marketing: null, sales: null });
});

test('the question bank asks it in the unit that is read', () => {
  expect(builtInQuestion(CLOSE_RATE_QUESTION)?.shape).toEqual({ kind: 'number', unit: OF_HUNDRED });
});
