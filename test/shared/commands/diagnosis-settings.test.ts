import { expect, test } from 'vitest';
import { answer } from '../../../shared/commands/answers';
import { choosePredicts, chooseSealAfter } from '../../../shared/commands/diagnosis-settings';
import { reveal, seal } from '../../../shared/commands/seal';
import { openSheet } from '../../../shared/commands/sheets';
import type { QuestionId, SheetId } from '../../../shared/ids';
import type { Side } from '../../../shared/side';
import { newWorkshop, NOW } from '../../support/new-workshop';
import { after, undone, run } from '../../support/run-commands';

const sealedSheet = (side: Side) => [
  openSheet({ id: side as string as SheetId, side, by: { kind: 'side' } }),
  answer(side as string as SheetId, 'MS4' as QuestionId, { kind: 'text', text: 'A budget' }),
  seal(side as string as SheetId, NOW),
];

test('predicting is turned on and off until a sheet is sealed', () => {
  const on = run(newWorkshop(), choosePredicts(true));
  expect(on.workshop.diagnosis.predicts).toBe(true);
  expect(undone(on).workshop.diagnosis.predicts).toBe(false);
  expect(after(on, choosePredicts(false)).diagnosis.predicts).toBe(false);
  expect(after(newWorkshop(), ...sealedSheet('sales'), choosePredicts(true)).diagnosis.predicts).toBe(false);
  expect(after(on, ...sealedSheet('sales'), choosePredicts(false)).diagnosis.predicts).toBe(true);
});

test.each([
  [1, 1],
  [5, 5],
  [120, 120],
  [null, null],
  [0, 10],
  [121, 10],
  [2.5, 10],
  [Number.NaN, 10],
])('a quiet time of %s minutes is kept as %s', (minutes, kept) => {
  const start = after(newWorkshop(), chooseSealAfter(10));
  expect(after(start, chooseSealAfter(minutes)).diagnosis.sealAfterMinutes).toBe(kept);
});

test('nothing is settled any more after the reveal', () => {
  const start = after(newWorkshop(), ...sealedSheet('marketing'), ...sealedSheet('sales'), reveal(NOW));
  const { sealAfterMinutes } = start.diagnosis;
  expect(after(start, choosePredicts(true), chooseSealAfter(7)).diagnosis).toMatchObject({
    predicts: false,
    sealAfterMinutes,
  });
});
