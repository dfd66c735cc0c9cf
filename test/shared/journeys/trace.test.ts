import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idOf, traceOf } from '../../../shared/journeys/trace';
import { list } from '../../../shared/workshop/table';
import { anyJourney, reversed } from '../../support/any-journey';
import { alder, handoff, touchpoint, win } from '../../support/journeys';

const known = { evidence: 'crm' } as const;
const full = { trigger: 'Asked', dataPassed: 'Size', owner: 'Ada' };

/** The moments of a trace as `kind:id`. */
const moments = (journey: Parameters<typeof traceOf>[0], silenceDays = 30) =>
  traceOf(journey, silenceDays).entries.map((entry) => `${entry.kind}:${idOf(entry)}`);

test('a lead worked out by hand: Alder', () => {
  // One hand-off; two silences of 54 and 41 days, a hand-off without data, and sales back to marketing on 20 March without a hand-off are
  // gaps, since what is missing is no hand-off; one remembered touchpoint.
  const { handoffs, gaps, assumptions, checks } = traceOf(alder, 30);
  expect({ handoffs, gaps, assumptions, checks }).toEqual({ handoffs: 1, gaps: 4, assumptions: 0, checks: 1 });
  expect(moments(alder)).toEqual([
    'silence:a2',
    'handoff:ah1',
    'lacking:ah1',
    'check:a4',
    'silence:a4',
    'passed:a4',
    'end:',
  ]);
});

describe('passages between the two teams', () => {
  const journey = (...handoffs: readonly ReturnType<typeof handoff>[]) =>
    win('w', undefined, {
      touchpoints: [
        touchpoint('m1', 'marketing', '2026-01-01', known),
        touchpoint('b1', 'buyer', '2026-01-05', known),
        touchpoint('s1', 'sales', '2026-01-10', known),
        touchpoint('m2', 'marketing', '2026-01-20', known),
        touchpoint('s2', 'sales', '2026-01-25', known),
      ],
      handoffs,
    });
  const passed = (...handoffs: readonly ReturnType<typeof handoff>[]) =>
    moments(journey(...handoffs)).filter((moment) => moment.startsWith('passed'));

  test('every change of lane is one, in both directions; the buyer in between does not matter', () => {
    expect(passed()).toEqual(['passed:s1', 'passed:m2', 'passed:s2']);
  });

  test('a hand-off of the same direction on or before it covers it, for as long as the lead is not handed back', () => {
    expect(passed(handoff('h1', '2026-01-08', full))).toEqual(['passed:m2']);
    expect(passed(handoff('h1', '2026-01-10', full), handoff('h2', '2026-01-22', full))).toEqual(['passed:m2']);
    expect(passed(handoff('h1', '2026-01-15', { ...full, direction: 'sales-to-marketing' }))).toEqual([
      'passed:s1',
      'passed:s2',
    ]);
    expect(passed(handoff('h1', '2026-01-21', { ...full, direction: 'sales-to-marketing' }))).toHaveLength(3);
    expect(passed(handoff('h1', '2026-01-26', full))).toHaveLength(3);
  });

  test('where a month or an unknown date may be on either side, it is to be checked', () => {
    for (const on of ['2026-01', undefined]) {
      const lead = journey(handoff('h1', on, full));
      expect(passed(handoff('h1', on, full))).toEqual(['passed:m2']);
      expect(moments(lead)).toEqual(expect.arrayContaining(['open:s1', 'open:s2']));
      expect(traceOf(lead, 30)).toMatchObject({ handoffs: 1, checks: 2 });
    }
    expect(passed(handoff('h1', '2026-01-08', full), handoff('h2', undefined, full))).toEqual(['passed:m2']);
  });
});

test('gaps: silences from the threshold on, touchpoints without a date, hand-offs without date, data or owner', () => {
  const journey = win('w', '2026-03-01', {
    touchpoints: [touchpoint('t1', 'buyer', '2026-01-30', known), touchpoint('t2', 'buyer', undefined, known)],
    handoffs: [handoff('h1'), handoff('h2', '2026-02-01', full), handoff('h3', '2026-02-02', { owner: 'Ada' })],
  });
  const gaps = traceOf(journey, 30).entries.filter(({ kind }) => ['silence', 'undated', 'lacking'].includes(kind));
  expect(gaps.map((entry) => (entry.kind === 'lacking' ? [entry.kind, ...entry.lacks] : [entry.kind]))).toEqual([
    ['silence'],
    ['lacking', 'dataPassed'],
    ['undated'],
    ['lacking', 'date', 'dataPassed', 'owner'],
  ]);
  expect(moments(journey, 31)).not.toContain('silence:t1');
});

test('only what is assumed is an assumption; what is remembered or told in two versions is to be checked', () => {
  const journey = win('w', undefined, {
    touchpoints: [
      touchpoint('t1', 'buyer', '2026-01-01', { evidence: 'assumed', otherVersion: 'A letter' }),
      touchpoint('t2', 'buyer', '2026-01-02', { evidence: 'document', otherVersion: 'A call' }),
      touchpoint('t3', 'buyer', '2026-01-03', { evidence: 'document' }),
      touchpoint('t4', 'buyer', '2026-01-04', { evidence: 'remembered' }),
    ],
  });
  expect(moments(journey)).toEqual(['assumption:t1', 'check:t2', 'check:t4', 'end:']);
});

test('the end stands last with its outcome, also while nobody knows its date', () => {
  const lost = win('w', '2026-01-01', { touchpoints: [touchpoint('t', 'buyer')] }, { outcome: 'lost' });
  expect(traceOf(lost, 30).entries.at(-1)).toEqual({ kind: 'end', date: lost.closedOn, outcome: 'lost' });
  expect(traceOf(win('w', undefined, {}), 30).entries).toMatchObject([{ kind: 'end', outcome: 'won' }]);
});

test('the order of entry changes nothing, and the counts and the end are all there is', () => {
  fc.assert(
    fc.property(anyJourney('j'), (journey) => {
      const trace = traceOf(journey, 30);
      expect(traceOf(reversed(journey), 30)).toEqual(trace);
      expect(trace.handoffs + trace.gaps + trace.assumptions + trace.checks + 1).toBe(trace.entries.length);
      expect(trace.handoffs).toBe(list(journey.handoffs).length);
    }),
  );
});
