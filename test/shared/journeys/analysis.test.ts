import { usualThresholds } from '../../../shared/journeys/thresholds';
import { fc, test as law } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { analyseWins, type Findings, spreadOf } from '../../../shared/journeys/analysis';
import type { Spread } from '../../../shared/journeys/spread';
import { durationsOf } from '../../../shared/journeys/durations';
import type { JourneyId } from '../../../shared/ids';
import type { Journey } from '../../../shared/workshop/schema/journeys';
import { anyJourney, anyJourneys, reversed, shifted } from '../../support/any-journey';
import { alder, birch, cedar, touchpoint, win, withJourneys } from '../../support/journeys';
import { newWorkshop } from '../../support/new-workshop';

const analyse = (...journeys: readonly Journey[]) => analyseWins(withJourneys(newWorkshop(), ...journeys));
const known = (days: number, approximate = false) => ({ known: true, days, approximate });
const unknown = (missing: string) => ({ known: false, missing });

describe('three deals worked out by hand', () => {
  const findings = analyse(alder, birch, cedar);

  test('durations of each', () => {
    expect(durationsOf(alder)).toEqual({ toSales: known(69), toClose: known(46), total: known(115) });
    expect(durationsOf(birch)).toEqual({ toSales: known(10), toClose: known(20), total: known(30) });
    expect(durationsOf(cedar)).toEqual({
      toSales: unknown('sales-contact'),
      toClose: unknown('sales-contact'),
      total: known(89, true),
    });
  });

  test('medians and ranges over all, each with its own n', () => {
    const spread = (fields: Partial<Spread>) => expect.objectContaining({ quartiles: null, ...fields });
    expect(findings.toSales).toEqual(spread({ n: 2, median: 39.5, min: 10, max: 69, approximate: 0 }));
    expect(findings.toClose).toEqual(spread({ n: 2, median: 33, min: 20, max: 46, approximate: 0 }));
    expect(findings.total).toEqual(spread({ n: 3, median: 89, min: 30, max: 115, approximate: 1 }));
  });

  test('silences of 30 days and more, with what ended them', () => {
    const silences = findings.wins.flatMap(({ silences: found }) => found);
    expect(silences.map(({ after, days, endedBy }) => [after.id, days, endedBy?.id ?? 'the close'])).toEqual([
      ['a2', 54, 'a3'],
      ['a4', 41, 'the close'],
    ]);
    expect(findings.timed).toBe(2);
  });

  test('touchpoints by lane, and those without a date', () => {
    expect(findings.wins.map(({ counts, undated }) => [counts.buyer, counts.marketing, counts.sales, undated])).toEqual(
      [
        [1, 2, 1, 0],
        [0, 1, 1, 0],
        [1, 0, 1, 1],
      ],
    );
  });

  test('content is counted by wins, whatever the spelling', () => {
    expect(findings.content).toMatchObject([
      { name: 'Case study', wins: ['alder', 'birch'], touchpoints: 3 },
      { name: 'Price guide', wins: ['alder'], touchpoints: 1 },
    ]);
    expect(findings.mapped).toBe(3);
  });

  test('evidence and hand-offs are counts', () => {
    expect(findings.evidence).toEqual({ crm: 3, document: 1, remembered: 3, assumed: 1 });
    expect(findings.handoffs).toEqual({ total: 2, wins: 2, withoutOwner: 1 });
  });
});

test('a threshold of days includes silences of exactly so many', () => {
  const at = (silenceDays: number) => {
    const workshop = withJourneys(newWorkshop(), alder);
    const thresholds = { ...usualThresholds, silenceDays };
    return analyseWins({ ...workshop, patterns: { ...workshop.patterns, thresholds } }).wins[0]?.silences.length;
  };
  expect([41, 42, 54, 55].map(at)).toEqual([2, 1, 1, 0]);
});

test('what came after the close is no silence of the deal', () => {
  const deal = win('w', '2026-03-01', {
    touchpoints: [touchpoint('x1', 'sales', '2026-02-20'), touchpoint('x2', 'sales', '2026-06-01')],
  });
  expect(analyse(deal).wins[0]?.silences).toEqual([]);
});

test('a close before the first touch gives no figure rather than a negative one', () => {
  const deal = win('w', '2026-01-01', { touchpoints: [touchpoint('x1', 'sales', '2026-02-20')] });
  expect(durationsOf(deal)).toMatchObject({ toClose: unknown('order'), total: unknown('order') });
  expect(analyse(deal).total).toBeNull();
});

test('within one month known only by name, nothing is counted backwards', () => {
  const deal = win('w', '2026-03', { touchpoints: [touchpoint('x1', 'sales', '2026-03-20')] });
  expect(durationsOf(deal).total).toEqual(known(0, true));
  const later = win('w', '2026-03', { touchpoints: [touchpoint('x1', 'sales', '2026-04-01')] });
  expect(durationsOf(later).total).toEqual(unknown('order'));
});

test('what came after the close says nothing of the way to it', () => {
  const deal = win('w', '2025-02-01', {
    touchpoints: [
      touchpoint('t1', 'marketing', '2025-01-01', { content: 'Guide' }),
      touchpoint('t2', 'marketing', '2025-03-01', { content: 'After' }),
      touchpoint('t3', 'sales', '2025-04-01'),
    ],
  });
  expect(durationsOf(deal)).toEqual({ toSales: unknown('order'), toClose: unknown('order'), total: known(31) });
  expect(analyse(deal)).toMatchObject({ toSales: null, timed: 0, beforeSales: { pieces: null, known: 0 } });
});

test('a month that holds the close counts up to it', () => {
  const deal = win('w', '2026-03-10', {
    touchpoints: [touchpoint('t1', 'buyer', '2026-03-05'), touchpoint('t2', 'sales', '2026-03')],
  });
  expect(durationsOf(deal)).toEqual({ toSales: known(5, true), toClose: known(0, true), total: known(5) });
});

test('a win with a single dated touchpoint has no way to sales, no silence and no days in a stage', () => {
  const thin = win('thin', '2026-06-30', { touchpoints: [touchpoint('t', 'sales', '2026-01-01', { kind: 'demo' })] });
  const findings = analyse(thin, birch);
  expect(findings.toSales).toMatchObject({ n: 1, median: 10 });
  expect(findings).toMatchObject({ timed: 1, stages: { evaluation: null }, beforeSales: { pieces: { n: 1 } } });
  expect(findings.wins[0]).toMatchObject({ toSales: unknown('single'), silences: [], total: known(180) });
});

test('a median is approximate when what stands in the middle is', () => {
  const spread = (...days: readonly (readonly [number, boolean])[]) =>
    spreadOf(days.map(([each, approximate]) => ({ known: true, days: each, approximate })))?.isMedianApproximate;
  expect(spread([10, true], [20, false], [30, true])).toBe(false);
  expect(spread([10, false], [20, true], [30, false])).toBe(true);
  expect(spread([10, false], [20, false], [30, true], [40, false])).toBe(true);
  expect(spread([10, true], [20, false], [30, false], [40, true])).toBe(false);
});

test('without any date every duration says which one is missing', () => {
  expect(durationsOf(win('w', undefined, {}))).toEqual({
    toSales: unknown('first-touch'),
    toClose: unknown('sales-contact'),
    total: unknown('first-touch'),
  });
  const open = win('w', undefined, { touchpoints: [touchpoint('x1', 'sales', '2026-04-01')] });
  expect(durationsOf(open)).toEqual({ toSales: known(0), toClose: unknown('close'), total: unknown('close') });
});

test('lost deals and followed leads are in no figure, and are said to be left out', () => {
  const lost = win(
    'lost',
    '2026-01-01',
    { touchpoints: [touchpoint('x1', 'sales', '2025-01-01', { content: 'Guide' })] },
    { outcome: 'lost' },
  );
  const followed = { ...lost, id: 'followed' as JourneyId, outcome: 'won', followed: true } as const;
  expect(analyse(lost, followed, birch)).toEqual({ ...analyse(birch), leftOut: { lost: 1, followed: 1 } });
});

test('quartiles appear from five wins up', () => {
  const spread = (...days: number[]) => spreadOf(days.map((each) => ({ known: true, days: each, approximate: false })));
  expect(spread(10, 20, 30, 40)?.quartiles).toBeNull();
  expect(spread(50, 10, 40, 20, 30)).toEqual({
    n: 5,
    median: 30,
    min: 10,
    max: 50,
    quartiles: { lower: 20, upper: 40 },
    approximate: 0,
    isMedianApproximate: false,
  });
  expect(spreadOf([{ known: false, missing: 'close' }])).toBeNull();
});

describe('laws', () => {
  const figures = ({ wins, ...rest }: Findings) => ({
    ...rest,
    content: rest.content.map((use) => ({
      ...use,
      wins: use.wins.length,
      stages: Object.values(use.stages).map((inStage) => inStage.length),
    })),
    wins: wins.map(({ toSales, toClose, total, counts, undated, silences, stages, loops, teams, beforeSales }) => ({
      toSales,
      toClose,
      total,
      counts,
      undated,
      silences: silences.map(({ days }) => days),
      stages: stages.map(({ stage }) => stage),
      returns: loops.returns.map(({ touchpoint: { id }, from, to }) => [id, from, to]),
      jumps: loops.jumps.map(({ from, to }) => [from, to]),
      backLinks: loops.backLinks.toSorted((a, b) => (a < b ? -1 : 1)),
      teams,
      beforeSales,
    })),
  });

  law.prop([anyJourney('j', { months: false }), fc.integer({ min: -800, max: 800 })])(
    'shifting all dates by the same days changes no figure',
    (journey, days) => {
      expect(figures(analyse(shifted(journey, days)))).toEqual(figures(analyse(journey)));
    },
  );

  law.prop([anyJourneys()])('the order of entry changes no figure', (journeys) => {
    expect(figures(analyse(...journeys.map(reversed)))).toEqual(figures(analyse(...journeys)));
    const backwards = analyse(...journeys.toReversed());
    expect({ ...figures(backwards), wins: null }).toEqual({ ...figures(analyse(...journeys)), wins: null });
  });

  law.prop([anyJourneys(), fc.nat()])('removing a win never raises an n', (journeys, pick) => {
    const all = analyse(...journeys);
    const fewer = analyse(...journeys.toSpliced(pick % journeys.length, 1));
    const counts = (findings: Findings) => [
      findings.mapped,
      findings.wins.length,
      findings.toSales?.n ?? 0,
      findings.toClose?.n ?? 0,
      findings.total?.n ?? 0,
      findings.handoffs.wins,
      ...Object.values(findings.stages).map((spread) => spread?.n ?? 0),
      findings.loops.staged,
      findings.loops.returns.wins,
      findings.loops.jumps.wins,
      findings.loops.backLinks.wins,
      findings.teams.both,
      findings.teams.overlapping,
      findings.teams.gap?.n ?? 0,
      findings.teams.overlap?.n ?? 0,
      findings.teams.marketingAfter?.n ?? 0,
      findings.teams.passages.wins,
      findings.teams.passages.withoutHandoff,
      findings.teams.passages.late,
      findings.teams.passages.notKnown,
      findings.beforeSales.pieces?.n ?? 0,
      findings.beforeSales.days?.n ?? 0,
      findings.beforeSales.known,
      findings.beforeSales.seen,
      findings.beforeSales.unnamed,
      findings.sureness.touchpoints,
      findings.sureness.documented,
      ...['Guide', 'Webinar'].map(
        (name) => findings.content.find((use) => use.name.toLowerCase() === name.toLowerCase())?.wins.length ?? 0,
      ),
    ];
    const before = counts(all);
    for (const [index, count] of counts(fewer).entries()) expect(count).toBeLessThanOrEqual(before[index] ?? -1);
  });

  law.prop([anyJourneys()])('a median lies in its range and no duration is negative', (journeys) => {
    const { toSales, toClose, total } = analyse(...journeys);
    for (const spread of [toSales, toClose, total]) {
      if (!spread) continue;
      expect(spread.min).toBeGreaterThanOrEqual(0);
      expect(spread.median).toBeGreaterThanOrEqual(spread.min);
      expect(spread.median).toBeLessThanOrEqual(spread.max);
    }
  });

  law.prop([anyJourney('j', { months: false })])(
    'the two parts add up to the whole when all three are known',
    (journey) => {
      const { toSales, toClose, total } = durationsOf(journey);
      if (toSales.known && toClose.known && total.known) expect(toSales.days + toClose.days).toBe(total.days);
    },
  );
});
