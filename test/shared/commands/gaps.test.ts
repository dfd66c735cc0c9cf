import { expect, test } from 'vitest';
import { noteGap, rateGap } from '../../../shared/commands/gaps';
import { Q, says, toTheReveal } from '../../support/diagnosis';
import { newWorkshop } from '../../support/new-workshop';
import { run, undone } from '../../support/run-commands';

test('a gap is rated and noted after the reveal, step by step', () => {
  const revealed = run(newWorkshop(), ...toTheReveal());
  const rated = run(revealed, rateGap(Q('MS4'), 'different'), noteGap(Q('MS4'), 'Sales wants a date'));
  expect(rated.workshop.diagnosis.gaps).toEqual({
    MS4: { rating: 'different', note: 'Sales wants a date', priority: null, themeId: null },
  });
  expect(undone(rated).workshop.diagnosis.gaps[Q('MS4')]).toMatchObject({ rating: 'different', note: '' });
  expect(undone(undone(rated)).workshop).toEqual(revealed.workshop);
  expect(run(rated, rateGap(Q('MS4'), null)).workshop.diagnosis.gaps[Q('MS4')]?.rating).toBeNull();
});

test('nothing is rated before the reveal, and no question that is not there', () => {
  const answered = run(newWorkshop(), says('sales', 'MS4', 'A budget'));
  expect(run(answered, rateGap(Q('MS4'), 'same'), noteGap(Q('MS4'), 'x')).seq).toBe(answered.seq);
  const revealed = run(newWorkshop(), ...toTheReveal());
  expect(run(revealed, rateGap(Q('XX1'), 'same')).seq).toBe(revealed.seq);
});
