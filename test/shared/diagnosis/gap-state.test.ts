import { expect, test } from 'vitest';
import type { Command } from '../../../shared/commands/command';
import { addDecision, editDecision } from '../../../shared/commands/decisions';
import { rateGap } from '../../../shared/commands/gaps';
import { reveal, seal } from '../../../shared/commands/seal';
import { decisionsOn, gapState } from '../../../shared/diagnosis/gap-state';
import { gapOf } from '../../../shared/diagnosis/measured-gap';
import { rankedQuestions } from '../../../shared/diagnosis/ranking';
import { diagnosisProgress } from '../../../shared/diagnosis/progress';
import type { Side } from '../../../shared/side';
import type { DecisionId, SheetId } from '../../../shared/ids';
import { UNKNOWN_DATE } from '../../../shared/time';
import { fills, fillsOn, Q, says, sealSide, sheetFor, toTheReveal } from '../../support/diagnosis';
import { newWorkshop, NOW } from '../../support/new-workshop';
import { after } from '../../support/run-commands';

const revealed = (...commands: readonly Command[]) => after(newWorkshop(), ...toTheReveal(), ...commands);
const state = (...commands: readonly Command[]) => gapState(revealed(...commands).diagnosis, Q('MS4'));
const id = 'd1' as DecisionId;
const added = addDecision({
  id,
  questionId: Q('MS4'),
  text: '',
  side: 'both',
  owner: '',
  due: UNKNOWN_DATE,
  destination: 'action',
});

test('a gap is open until it is rated, and a wide one until something is decided', () => {
  expect(state()).toBe('not-rated');
  expect(state(rateGap(Q('MS4'), 'same'))).toBe('settled');
  expect(state(rateGap(Q('MS4'), 'close'))).toBe('settled');
  expect(state(rateGap(Q('MS4'), 'different'))).toBe('no-decision');
  expect(state(rateGap(Q('MS4'), 'opposite'), added)).toBe('no-decision');
  expect(state(rateGap(Q('MS4'), 'opposite'), added, editDecision(id, { text: 'Write it down' }))).toBe('settled');
  expect(
    state(rateGap(Q('MS4'), 'different'), added, editDecision(id, { text: 'Write it down' }), rateGap(Q('MS4'), null)),
  ).toBe('not-rated');
});

test('a question that nobody answered asks for nothing', () => {
  expect(gapState(revealed().diagnosis, Q('MS5'))).toBe('not-answered');
  expect(gapState(revealed(rateGap(Q('MS5'), 'different')).diagnosis, Q('MS5'))).toBe('no-decision');
});

test('questions and decisions are found by their gap', () => {
  const { diagnosis } = revealed(rateGap(Q('MS4'), 'different'), added);
  const inState = (wanted: string) => rankedQuestions(diagnosis).filter((each) => each.state === wanted);
  expect(inState('no-decision').map(({ question }) => question.id)).toEqual(['MS4']);
  expect(inState('not-answered')).toHaveLength(18);
  expect(decisionsOn(diagnosis, Q('MS4'))).toHaveLength(1);
  expect(decisionsOn(diagnosis, Q('MS5'))).toEqual([]);
});

test('progress counts the sealed sides, the reveal and every answered question that is settled', () => {
  expect(diagnosisProgress(newWorkshop())).toEqual({ done: 0, of: 22 });
  expect(diagnosisProgress(after(newWorkshop(), says('sales', 'MS4', 'A budget')))).toEqual({ done: 0, of: 22 });
  expect(diagnosisProgress(revealed())).toEqual({ done: 3, of: 4 });
  expect(diagnosisProgress(revealed(rateGap(Q('MS4'), 'different')))).toEqual({ done: 3, of: 4 });
  expect(diagnosisProgress(revealed(rateGap(Q('MS4'), 'same')))).toEqual({ done: 4, of: 4 });
});

test('sides that are split alike do not agree: the room has to rate it or decide', () => {
  const choice = (sheet: string, option: string) => fillsOn(sheet, 'SM2', { kind: 'choice', option });
  const person = (id: string, side: Side) => sheetFor(id, side, { kind: 'person', name: id });
  const four = [person('a', 'marketing'), person('b', 'marketing'), person('c', 'sales'), person('d', 'sales')];
  const sealed = ['a', 'b', 'c', 'd'].map((sheet) => seal(sheet as SheetId, NOW));
  const answered = (...options: readonly string[]) =>
    after(
      newWorkshop(),
      ...four,
      ...options.map((option, index) => choice('abcd'.charAt(index), option)),
      ...sealed,
      reveal(NOW),
    ).diagnosis;
  const split = answered('nurture', 'lost', 'nurture', 'lost');
  expect(gapState(split, Q('SM2'))).toBe('not-rated');
  expect(rankedQuestions(split).find(({ question }) => question.id === 'SM2')?.gap).toMatchObject({ distance: 0 });
  expect(gapState(answered('lost', 'lost', 'lost', 'lost'), Q('SM2'))).toBe('settled');
});

test('a side does not know only when all of it says so', () => {
  const unknowing = (...options: readonly string[]) => {
    const sheets = options.map((option, index) => [
      sheetFor(`m${index}`, 'marketing', { kind: 'unnamed' }),
      fillsOn(`m${index}`, 'SM2', { kind: 'choice', option }),
      seal(`m${index}` as SheetId, NOW),
    ]);
    const sales = [fills('sales', 'SM2', { kind: 'choice', option: 'lost' }), sealSide('sales')];
    const gap = gapOf(after(newWorkshop(), ...sheets.flat(), ...sales, reveal(NOW)).diagnosis, Q('SM2'));
    return gap.kind === 'measured' ? gap.unknowing : null;
  };
  expect(unknowing('dont-know', 'dont-know')).toEqual(['marketing']);
  expect(unknowing('dont-know', 'lost')).toEqual([]);
});
