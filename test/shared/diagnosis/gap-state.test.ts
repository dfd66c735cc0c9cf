import { expect, test } from 'vitest';
import type { Command } from '../../../shared/commands/command';
import { addDecision, editDecision } from '../../../shared/commands/decisions';
import { rateGap } from '../../../shared/commands/gaps';
import { decisionsOn, gapState } from '../../../shared/diagnosis/gap-state';
import { rankedQuestions } from '../../../shared/diagnosis/ranking';
import { diagnosisProgress } from '../../../shared/diagnosis/progress';
import type { DecisionId } from '../../../shared/ids';
import { UNKNOWN_DATE } from '../../../shared/time';
import { Q, says, toTheReveal } from '../../support/diagnosis';
import { newWorkshop } from '../../support/new-workshop';
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
