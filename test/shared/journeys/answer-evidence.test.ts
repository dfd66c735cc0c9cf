import { expect, test } from 'vitest';
import { rateGaps } from '../../../shared/commands/gaps';
import { citedAnswers, openGaps } from '../../../shared/journeys/answer-evidence';
import { Q, says, sealSide, toTheReveal } from '../../support/diagnosis';
import { newWorkshop } from '../../support/new-workshop';
import { after } from '../../support/run-commands';

test('before the reveal no gap is told of and nothing is cited, sealed or not', () => {
  const open = after(newWorkshop(), says('marketing', 'MS4', 'A'), says('sales', 'MS4', 'B'));
  const sealed = after(open, sealSide('marketing'), sealSide('sales'));
  for (const { diagnosis } of [open, sealed]) {
    const rated = { ...diagnosis, gaps: after(newWorkshop(), rateGaps([Q('MS4')], 'opposite')).diagnosis.gaps };
    expect(openGaps(rated)).toEqual([]);
    expect(citedAnswers(rated, [Q('MS4')])).toEqual([]);
  }
});

test('after the reveal the open gaps are told of, and what is cited with its gap', () => {
  const revealed = after(newWorkshop(), ...toTheReveal());
  const text = revealed.diagnosis.questions.byId[Q('MS4')]?.text;
  expect(openGaps(revealed.diagnosis)).toEqual([]);
  expect(citedAnswers(revealed.diagnosis, [Q('MS4'), Q('gone')])).toEqual([{ id: 'MS4', text, gap: 'not rated' }]);
  const rated = after(revealed, rateGaps([Q('MS4')], 'opposite'));
  expect(openGaps(rated.diagnosis)).toEqual([{ id: 'MS4', text, gap: 'rated opposite' }]);
});
