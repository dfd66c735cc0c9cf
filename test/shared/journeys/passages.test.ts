import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../../shared/journeys/passages';
import { teamsOf, teamsOver } from '../../../shared/journeys/teams';
import { traceOf } from '../../../shared/journeys/trace';
import type { Handoff, Journey } from '../../../shared/workshop/schema/journeys';
import { list, tableOf } from '../../../shared/workshop/table';
import { anyJourney, reversed, shifted } from '../../support/any-journey';
import { handoff, touchpoint, win } from '../../support/journeys';

type Handoffs = readonly ReturnType<typeof handoff>[];

const back = { direction: 'sales-to-marketing' } as const;

/** Webinar 1 Mar, the buyer asks 20 Mar, sales calls; the call is on 3 Apr unless another date is given. */
const deal = (handoffs: Handoffs, called: string | undefined = '2026-04-03') =>
  win('w', '2026-06-30', {
    touchpoints: [
      touchpoint('m', 'marketing', '2026-03-01', { kind: 'webinar' }),
      touchpoint('b', 'buyer', '2026-03-20'),
      touchpoint('s', 'sales', called, { kind: 'call' }),
    ],
    handoffs,
  });

const handings = (...parameters: Parameters<typeof deal>) =>
  passagesOf(deal(...parameters)).map(({ from, to, handing }) => [from.id, to.id, handing.kind]);

describe('a passage from marketing to sales', () => {
  test('is covered by a hand-off on or before it, also one from before marketing was on the map', () => {
    for (const on of ['2026-02-01', '2026-03-25', '2026-04-03', '2026-03']) {
      expect(handings([handoff('h', on)])).toEqual([['m', 's', 'covered']]);
    }
  });

  test('is late when the hand-off came after it: 3 Apr to 20 Apr are 17 days', () => {
    expect(
      passagesOf(deal([handoff('l', '2026-05-20'), handoff('h', '2026-04-20'), handoff('m', '2026-05-01')])),
    ).toMatchObject([{ handing: { kind: 'late', handoff: { id: 'h' }, after: { amount: 17, approximate: false } } }]);
  });

  test('is late by about so many days where the hand-off is known to the month: 3 Apr to 15 May are 42', () => {
    expect(passagesOf(deal([handoff('h', '2026-05')]))).toMatchObject([
      { handing: { kind: 'late', after: { amount: 42, approximate: true } } },
    ]);
  });

  test('lacks a hand-off when there is none, or only one the other way', () => {
    expect(handings([])).toEqual([['m', 's', 'missing']]);
    expect(handings([handoff('h', '2026-03-25', back)])).toEqual([['m', 's', 'missing']]);
  });

  test('is not known where a month or an unknown date may be on either side', () => {
    expect(handings([handoff('h')])).toEqual([['m', 's', 'unknown']]);
    expect(handings([handoff('h', '2026-04')])).toEqual([['m', 's', 'unknown']]);
    expect(handings([handoff('h', '2026-04-20')], '2026-04')).toEqual([['m', 's', 'unknown']]);
    expect(handings([handoff('h'), handoff('late', '2026-04-20')])).toEqual([['m', 's', 'unknown']]);
  });

  test('is not covered any more once the lead was handed back', () => {
    const before = handoff('h', '2026-03-10');
    expect(handings([before, handoff('back', '2026-03-15', back)])).toEqual([['m', 's', 'missing']]);
    expect(handings([before, handoff('back', undefined, back)])).toEqual([['m', 's', 'unknown']]);
    expect(handings([before, handoff('back', '2026-03-05', back)])).toEqual([['m', 's', 'covered']]);
    expect(handings([handoff('back', '2026-04-10', back), handoff('h', '2026-04-20')])).toEqual([
      ['m', 's', 'missing'],
    ]);
  });

  test('is none without a date, or after the close', () => {
    const undated = win('w', undefined, {
      touchpoints: [touchpoint('m', 'marketing', '2026-03-01'), touchpoint('s', 'sales')],
    });
    expect(passagesOf(undated)).toEqual([]);
    expect(handings([], '2026-07-01')).toEqual([]);
  });
});

test('the patterns and the trace tell the same of a late hand-off, and only what is on the map is a hand-off', () => {
  const late = deal([handoff('h', '2026-04-20', { dataPassed: 'Size', owner: 'Ada' })]);
  expect(teamsOf(late).handing).toBe('late');
  const { entries, handoffs } = traceOf(late, 300);
  expect(handoffs).toBe(1);
  expect(entries.filter(({ kind }) => kind === 'passed')).toMatchObject([
    { from: { id: 'm' }, to: { id: 's' }, after: { amount: 17 } },
  ]);
});

describe('laws', () => {
  /** Any journey whose hand-offs go both ways: every second one is a hand-back. */
  const anyLead = (options?: Parameters<typeof anyJourney>[1]) =>
    anyJourney('j', options).map((journey): Journey => {
      const turn = (each: Handoff, index: number): Handoff => (index % 2 === 0 ? each : { ...each, ...back });
      return { ...journey, handoffs: tableOf(list(journey.handoffs).map(turn)) };
    });

  const told = (journey: Parameters<typeof passagesOf>[0]) =>
    passagesOf(journey).map(({ from, to, handing }) => [
      from.id,
      to.id,
      handing.kind,
      handing.kind === 'late' ? handing.after : null,
    ]);

  test('the order of entry changes nothing, and what is late is so by a day or more', () => {
    fc.assert(
      fc.property(anyLead(), (journey) => {
        expect(passagesOf(reversed(journey))).toEqual(passagesOf(journey));
        for (const { handing } of passagesOf(journey)) {
          if (handing.kind === 'late') expect(handing.after.amount).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('shifting all dates changes no passage and no duration', () => {
    fc.assert(
      fc.property(anyLead({ months: false }), fc.integer({ min: -800, max: 800 }), (journey, days) => {
        expect(told(shifted(journey, days))).toEqual(told(journey));
      }),
    );
  });

  test('removing a win never raises a count, and the wins of a passage are the most there can be', () => {
    const wins = fc.array(anyLead(), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(wins, fc.nat(), (all, pick) => {
        const over = (journeys: typeof all) => teamsOver(journeys.map((each) => teamsOf(each))).passages;
        const [more, fewer] = [over(all), over(all.toSpliced(pick % all.length, 1))];
        for (const name of ['wins', 'withoutHandoff', 'late', 'notKnown'] as const) {
          expect(fewer[name]).toBeLessThanOrEqual(more[name]);
        }
        expect(more.late).toBeLessThanOrEqual(more.withoutHandoff);
        expect(more.withoutHandoff + more.notKnown).toBeLessThanOrEqual(more.wins);
      }),
    );
  });

  test('the trace counts as hand-offs what is on the map, and lists the passages that the patterns count', () => {
    fc.assert(
      fc.property(anyLead(), (journey) => {
        const { entries, handoffs } = traceOf(journey, 30);
        expect(handoffs).toBe(list(journey.handoffs).length);
        const isMissed = entries.some((entry) => entry.kind === 'passed' && entry.to.lane === 'sales');
        expect(isMissed).toBe(['missing', 'late'].includes(teamsOf(journey).handing ?? ''));
      }),
    );
  });
});
