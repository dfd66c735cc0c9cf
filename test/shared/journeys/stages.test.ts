import { fc, test as law } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { stageEntries, stageSpreads } from '../../../shared/journeys/stages';
import { daysBetween } from '../../../shared/time';
import { BUYING_STAGES } from '../../../shared/workshop/schema/journeys';
import { anyJourney, anyJourneys, reversed, shifted } from '../../support/any-journey';
import { alder, dogwood, elm, touchpoint, win } from '../../support/journeys';

const daysIn = (journey: typeof dogwood) =>
  stageEntries(journey).map(({ stage, day, until }) => [stage, until === null ? null : daysBetween(day, until)]);

test('a win stays in a stage until it enters a later one, in the last until the close', () => {
  expect(stageEntries(dogwood)).toEqual([
    { stage: 'awareness', day: '2026-01-01', until: '2026-01-31', approximate: false },
    { stage: 'interest', day: '2026-01-31', until: '2026-03-02', approximate: false },
    { stage: 'evaluation', day: '2026-03-02', until: '2026-05-01', approximate: false },
    { stage: 'decision', day: '2026-05-01', until: '2026-06-30', approximate: false },
  ]);
});

test('a stage that is jumped over has no days', () => {
  expect(daysIn(elm)).toEqual([
    ['awareness', 10],
    ['decision', 20],
  ]);
});

test('medians over the wins that went into the stage', () => {
  const spread = (n: number, median: number, min: number, max: number) =>
    expect.objectContaining({ n, median, min, max, quartiles: null });
  expect(stageSpreads([dogwood, elm])).toEqual({
    awareness: spread(2, 20, 10, 30),
    interest: spread(1, 30, 30, 30),
    evaluation: spread(1, 60, 60, 60),
    decision: spread(2, 40, 20, 60),
  });
  expect(Object.values(stageSpreads([alder]))).toEqual([null, null, null, null]);
});

test('a stage that was named by hand stands above that of the kind', () => {
  const named = win('w', '2026-02-01', {
    touchpoints: [touchpoint('t', 'marketing', '2026-01-01', { kind: 'ad', stage: 'decision' })],
  });
  expect(daysIn(named)).toEqual([['decision', 31]]);
});

test('without a close the last stage has no end, and counts in no median', () => {
  const open = win('w', undefined, { touchpoints: [touchpoint('t', 'buyer', '2026-01-01', { kind: 'search' })] });
  expect(stageEntries(open)).toMatchObject([{ until: null }]);
  expect(stageSpreads([open]).awareness).toBeNull();
});

test('what came after the close enters no stage; within the month of the close nothing is counted backwards', () => {
  const late = win('w', '2026-02-10', {
    touchpoints: [
      touchpoint('t1', 'buyer', '2026-02-01', { kind: 'search' }),
      touchpoint('t2', 'sales', '2026-03-01', { kind: 'proposal' }),
    ],
  });
  expect(daysIn(late)).toEqual([['awareness', 9]]);
  const sameMonth = win('w', '2026-03', { touchpoints: [touchpoint('t', 'sales', '2026-03-20', { kind: 'demo' })] });
  expect(stageEntries(sameMonth)).toEqual([
    { stage: 'evaluation', day: '2026-03-20', until: '2026-03-20', approximate: true },
  ]);
});

test('on one day the earlier stage comes first', () => {
  const oneDay = win('w', '2026-01-11', {
    touchpoints: [
      touchpoint('a', 'buyer', '2026-01-01', { kind: 'pricing-visit' }),
      touchpoint('b', 'marketing', '2026-01-01', { kind: 'ad' }),
    ],
  });
  expect(daysIn(oneDay)).toEqual([
    ['awareness', 0],
    ['evaluation', 10],
  ]);
});

law.prop([anyJourney('j')])('the stages follow each other without a gap, and up to the close', (journey) => {
  const entries = stageEntries(journey);
  for (const [index, { stage, day, until }] of entries.entries()) {
    const next = entries[index + 1];
    if (next) {
      expect(until).toBe(next.day);
      expect(BUYING_STAGES.indexOf(next.stage)).toBeGreaterThan(BUYING_STAGES.indexOf(stage));
    }
    if (until !== null) expect(daysBetween(day, until)).toBeGreaterThanOrEqual(0);
  }
});

law.prop([anyJourney('j', { months: false }), fc.integer({ min: -800, max: 800 })])(
  'neither shifting all dates nor the order of entry changes the days of a stage',
  (journey, days) => {
    expect(stageSpreads([shifted(journey, days)])).toEqual(stageSpreads([journey]));
    expect(stageEntries(reversed(journey))).toEqual(stageEntries(journey));
  },
);

law.prop([anyJourneys(), fc.nat()])('removing a win never raises the n of a stage', (journeys, pick) => {
  const all = stageSpreads(journeys);
  const fewer = stageSpreads(journeys.toSpliced(pick % journeys.length, 1));
  for (const stage of BUYING_STAGES) expect(fewer[stage]?.n ?? 0).toBeLessThanOrEqual(all[stage]?.n ?? 0);
});
