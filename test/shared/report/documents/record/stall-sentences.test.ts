import { expect, test } from 'vitest';
import { analyseWins } from '../../../../../shared/journeys/analysis';
import { stallSentences } from '../../../../../shared/report/documents/record/record-patterns';
import { handoff, touchpoint, win, withJourneys } from '../../../../support/journeys';
import { newWorkshop } from '../../../../support/new-workshop';

/** A webinar 1 Mar and a case study 11 Mar, neither named, and a call 3 Apr. */
const deal = (id: string, ...handoffs: readonly ReturnType<typeof handoff>[]) =>
  win(id, '2026-06-30', {
    touchpoints: [
      touchpoint(`${id}-m1`, 'marketing', '2026-03-01', { kind: 'webinar' }),
      touchpoint(`${id}-m2`, 'marketing', '2026-03-11', { kind: 'case-study' }),
      touchpoint(`${id}-s`, 'sales', '2026-04-03', { kind: 'call' }),
    ],
    handoffs,
  });

function said(...wins: readonly ReturnType<typeof win>[]): readonly string[] {
  const workshop = withJourneys(newWorkshop(), ...wins);
  return stallSentences(workshop, analyseWins(workshop));
}

test('the record says that nobody named the content, and that the hand-offs came later or are not known', () => {
  const sentences = said(
    deal('w1', handoff('h1', '2026-04-20')),
    deal('w2'),
    deal('w3', handoff('h3')),
    deal('w4', handoff('h4', '2026-04-03')),
  );
  expect(sentences).toContain(
    'Before sales spoke with them, buyers had seen 2 touchpoints with content, none of them named (4 of 4 wins).',
  );
  expect(sentences).toContain(
    'The lead passed from marketing to sales without a hand-off on or before it in 2 of 4 wins, handed over later in 1 of them; not known in 1.',
  );
});

test('the record says it when every passage was handed over, and when that is not certain', () => {
  expect(said(deal('w1', handoff('h1', '2026-04-01')))).toContain(
    'No lead passed from marketing to sales without a hand-off on or before it (1 win looked at).',
  );
  expect(said(deal('w1', handoff('h1')))).toContain(
    'No lead passed from marketing to sales without a hand-off on or before it for certain (1 win looked at; not known in 1).',
  );
});
