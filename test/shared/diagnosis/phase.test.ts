import { describe, expect, test } from 'vitest';
import { choosePredicts } from '../../../shared/commands/diagnosis-settings';
import { reveal } from '../../../shared/commands/seal';
import { diagnosisPhase } from '../../../shared/diagnosis/phase';
import { askedQuestions, roleOf } from '../../../shared/diagnosis/questions';
import { sealRefusal } from '../../../shared/diagnosis/seal';
import { invariant } from '../../../shared/invariant';
import type { Workshop } from '../../../shared/workshop/schema';
import { expects, fills, Q, says, sealSide, sheetIn } from '../../support/diagnosis';
import { newWorkshop, NOW } from '../../support/new-workshop';
import { after } from '../../support/run-commands';

test('a diagnosis goes from answering over both sealed to revealed', () => {
  let workshop = newWorkshop();
  const phase = () => diagnosisPhase(workshop.diagnosis);
  const untouched = { kind: 'not-started', sealedAt: null, answered: 0, of: 19, sheets: { sealed: 0, open: 0 } };
  expect(phase()).toEqual({ kind: 'answering', sides: { marketing: untouched, sales: untouched } });

  workshop = after(workshop, says('marketing', 'MS4', 'A download'), says('marketing', 'MS6', '  '));
  expect(phase()).toMatchObject({
    kind: 'answering',
    sides: { marketing: { kind: 'started', answered: 1 }, sales: untouched },
  });

  workshop = after(workshop, sealSide('marketing'), says('sales', 'MS4', 'A budget'));
  expect(phase()).toMatchObject({
    kind: 'answering',
    sides: { marketing: { kind: 'sealed', sealedAt: NOW }, sales: { kind: 'started' } },
  });

  workshop = after(workshop, sealSide('sales'));
  expect(phase().kind).toBe('both-sealed');

  workshop = after(workshop, reveal(NOW));
  expect(phase()).toEqual({ kind: 'revealed', at: NOW });
});

test('a hidden question is not asked and does not count', () => {
  const workshop = after(newWorkshop(), says('sales', 'MS4', 'A budget'));
  const { questions } = workshop.diagnosis;
  const byId = {
    ...questions.byId,
    [Q('MS4')]: { ...questions.byId[Q('MS4')], hidden: true },
  } as typeof questions.byId;
  const diagnosis = { ...workshop.diagnosis, questions: { ...questions, byId } };
  expect(askedQuestions(diagnosis)).toHaveLength(18);
  expect(diagnosisPhase(diagnosis)).toMatchObject({ sides: { sales: { answered: 0, of: 18 } } });
});

test('the side that is asked answers, the side that asks says what it expects', () => {
  expect(roleOf('marketing-asks-sales', 'sales')).toBe('asked');
  expect(roleOf('marketing-asks-sales', 'marketing')).toBe('expects');
  expect(roleOf('sales-asks-marketing', 'marketing')).toBe('asked');
  expect(roleOf('sales-asks-marketing', 'sales')).toBe('expects');
  expect(roleOf('together', 'sales')).toBe('together');
});

describe('sealing is refused', () => {
  const refusal = (workshop: Workshop) =>
    sealRefusal(workshop.diagnosis, invariant(sheetIn(workshop, 'sales'), 'sales has a sheet'));
  const answered = () => after(newWorkshop(), says('sales', 'MS4', 'A budget'));

  test('while nothing is answered', () => {
    expect(refusal(after(newWorkshop(), says('sales', 'MS4', ' ')))).toEqual({ kind: 'nothing-answered' });
  });

  test('while shares are neither left out nor a whole', () => {
    const share = (percent: number) =>
      after(answered(), fills('sales', 'MS1', { kind: 'share', option: 'ready', percent }));
    expect(refusal(share(80))).toEqual({ kind: 'shares', questionId: 'MS1', sum: 80 });
    expect(refusal(share(100))).toBeNull();
    expect(refusal(share(0))).toBeNull();
  });

  test('while a prediction is no whole, and not once nobody predicts any more', () => {
    const predicted = after(
      answered(),
      choosePredicts(true),
      expects('sales', 'MS1', { kind: 'share', option: 'ready', percent: 80 }),
    );
    expect(refusal(predicted)).toEqual({ kind: 'shares', questionId: 'MS1', sum: 80 });
    expect(refusal(after(predicted, choosePredicts(false)))).toBeNull();
  });

  test('when it is sealed already', () => {
    expect(refusal(after(answered(), sealSide('sales')))).toEqual({ kind: 'already-sealed' });
  });

  test('but not because some answers are empty', () => {
    expect(refusal(answered())).toBeNull();
  });
});
