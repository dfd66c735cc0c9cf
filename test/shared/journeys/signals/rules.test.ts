import { describe, expect, test } from 'vitest';
import { setThresholds } from '../../../../shared/commands/patterns';
import { detectSignals } from '../../../../shared/journeys/signals/detect';
import type { SignalKind } from '../../../../shared/journeys/signals/signal';
import type { Journey, Thresholds } from '../../../../shared/workshop/schema/journeys';
import { date, handoff, touchpoint, win, withJourneys } from '../../../support/journeys';
import { newWorkshop } from '../../../support/new-workshop';
import { after } from '../../../support/run-commands';

/** What one rule finds over some journeys, with how many wins it could look at. */
function rule(kind: SignalKind, journeys: readonly Journey[], thresholds: Partial<Thresholds> = {}) {
  const { signals, lookedAt } = detectSignals(
    after(withJourneys(newWorkshop(), ...journeys), setThresholds(thresholds)),
  );
  return { found: signals.filter((signal) => signal.kind === kind), lookedAt: lookedAt[kind] };
}

const of = (n: number, wins: number, undated = 0) => ({ n, of: wins, undated });
const ask = (id: string, on?: string) => touchpoint(id, 'buyer', on, { kind: 'demo-request' });

describe('too early', () => {
  const deal = (...on: readonly (string | undefined)[]) =>
    win('a', '2026-06-30', {
      touchpoints: [
        ...on.map((day, index) => touchpoint(`t${index}`, index % 2 === 0 ? 'buyer' : 'marketing', day)),
        touchpoint('s', 'sales', '2026-03-01'),
      ],
      handoffs: [handoff('h', '2026-03-10')],
    });

  test('one touchpoint before the hand-off is fewer than two; a touchpoint of sales does not count', () => {
    const { found, lookedAt } = rule('early', [deal('2026-03-09', '2026-03-11')]);
    expect(found).toEqual([
      {
        kind: 'early',
        key: 'early/a/h',
        side: 'marketing',
        evidence: [{ journey: 'a', touchpoint: null }],
        journey: 'a',
        handoff: 'h',
        date: date('2026-03-10'),
        before: 1,
      },
    ]);
    expect(lookedAt).toEqual(of(1, 1));
  });

  test('two are enough, the day of the hand-off and a month that may lie before it included', () => {
    expect(rule('early', [deal('2026-03-09', '2026-03-10')]).found).toEqual([]);
    expect(rule('early', [deal('2026-03-09', '2026-03')]).found).toEqual([]);
    expect(rule('early', [deal('2026-03-09', '2026-04')]).found).toHaveLength(1);
  });

  test('an undated touchpoint may have come before: nothing is said, and it is counted', () => {
    expect(rule('early', [deal('2026-03-09', undefined)])).toEqual({ found: [], lookedAt: of(0, 1, 1) });
  });

  test('the room sets how few are early; none is ever fewer than none', () => {
    expect(rule('early', [deal('2026-03-09')], { earlyTouchpoints: 1 }).found).toEqual([]);
    expect(rule('early', [deal()], { earlyTouchpoints: 1 }).found).toHaveLength(1);
    expect(rule('early', [deal()], { earlyTouchpoints: 0 }).found).toEqual([]);
  });
});

describe('sent back', () => {
  const back = (id: string, on?: string) =>
    handoff(id, on, { direction: 'sales-to-marketing', trigger: ' No budget ' });
  const deal = (...handoffs: readonly ReturnType<typeof handoff>[]) => win('a', '2026-06-30', { handoffs });

  test('belongs to the last hand-off before it, on the same day at the earliest', () => {
    const { found } = rule('returned', [
      deal(handoff('h2', '2026-03-10'), handoff('h1', '2026-01-10'), back('r', '2026-03-10')),
    ]);
    expect(found).toMatchObject([{ key: 'returned/a/h2', back: date('2026-03-10'), reason: 'No budget' }]);
  });

  test('a way back before the hand-off is none, and neither is one that may have been', () => {
    expect(rule('returned', [deal(handoff('h', '2026-03-10'), back('r', '2026-03-09'))]).found).toEqual([]);
    expect(rule('returned', [deal(handoff('h', '2026-03-10'), back('r', '2026-03'))]).found).toEqual([]);
    expect(rule('returned', [deal(handoff('h', '2026-03-10'), back('r'))])).toEqual({
      found: [],
      lookedAt: of(0, 1, 1),
    });
  });

  test('only hand-offs to sales are looked at', () => {
    expect(
      rule('returned', [
        deal(back('r', '2026-03-10')),
        win('b', undefined, { handoffs: [handoff('h', '2026-01-01')] }),
      ]),
    ).toEqual({
      found: [],
      lookedAt: of(1, 2),
    });
  });
});

describe('too late', () => {
  const deal = (answered: string | undefined, asked: string | undefined = '2026-03-03') =>
    win('a', '2026-06-30', { touchpoints: [ask('q', asked), touchpoint('s', 'sales', answered)] });

  test('a demo asked for on 3 March and first spoken of on 19 March came 16 days later', () => {
    expect(rule('late', [deal('2026-03-19')])).toMatchObject({
      found: [
        {
          key: 'late/a/q',
          ask: 'q',
          answer: { kind: 'touchpoint', id: 's' },
          days: 16,
          approximate: false,
          evidence: [
            { journey: 'a', touchpoint: 'q' },
            { journey: 'a', touchpoint: 's' },
          ],
        },
      ],
      lookedAt: of(1, 1),
    });
  });

  test('exactly seven days are in time, eight are late', () => {
    expect(rule('late', [deal('2026-03-10')]).found).toEqual([]);
    expect(rule('late', [deal('2026-03-11')]).found).toHaveLength(1);
    expect(rule('late', [deal('2026-03-11')], { lateDays: 8 }).found).toEqual([]);
  });

  test('a hand-off answers as well as a call; a call before the asking does not', () => {
    const handed = (on: string) => ({
      ...deal('2026-04-20'),
      ...win('a', '2026-06-30', {
        touchpoints: [ask('q', '2026-03-03'), touchpoint('s', 'sales', '2026-02-20')],
        handoffs: [handoff('h', on)],
      }),
    });
    expect(rule('late', [handed('2026-03-05')]).found).toEqual([]);
    expect(rule('late', [handed('2026-03-20')]).found).toMatchObject([
      { answer: { kind: 'handoff', id: 'h' }, days: 17 },
    ]);
  });

  test('a month is read generously', () => {
    expect(rule('late', [deal('2026-03')]).found).toEqual([]);
    expect(rule('late', [deal('2026-04', '2026-03-25')]).found).toEqual([]);
    expect(rule('late', [deal('2026-04', '2026-03-24')]).found).toMatchObject([{ days: 22, approximate: true }]);
  });

  test('an undated asking or an undated call keeps the rule from judging', () => {
    expect(
      rule('late', [win('a', undefined, { touchpoints: [ask('q'), touchpoint('s', 'sales', '2026-03-01')] })]),
    ).toEqual({
      found: [],
      lookedAt: of(0, 1, 1),
    });
    const silent = win('a', undefined, {
      touchpoints: [ask('q', '2026-03-03'), touchpoint('s', 'sales', '2026-04-03'), touchpoint('u', 'sales')],
    });
    expect(rule('late', [silent])).toEqual({ found: [], lookedAt: of(0, 1, 1) });
  });

  test('two askings with one answer are one wait, told from the first', () => {
    const twice = win('a', undefined, {
      touchpoints: [ask('q2', '2026-03-05'), ask('q1', '2026-03-01'), touchpoint('s', 'sales', '2026-03-20')],
    });
    expect(rule('late', [twice]).found).toMatchObject([{ ask: 'q1', days: 19 }]);
  });

  test('where nobody asks there is nothing to look at, and what reached sales directly was not kept waiting', () => {
    const phoned = win('a', undefined, {
      touchpoints: [
        touchpoint('q', 'sales', '2026-03-01', { kind: 'inquiry' }),
        touchpoint('s', 'sales', '2026-04-20'),
      ],
    });
    expect(rule('late', [phoned])).toEqual({ found: [], lookedAt: of(0, 1) });
  });
});

describe('parked', () => {
  const deal = (answered: string | undefined, closed?: string) =>
    win('a', closed, {
      touchpoints: [
        ask('q', '2026-03-01'),
        touchpoint('m', 'marketing', '2026-03-05', { kind: 'newsletter' }),
        ...(answered === undefined ? [] : [touchpoint('s', 'sales', answered)]),
      ],
      handoffs: [handoff('h', '2026-03-02')],
    });

  test('fourteen days without a word from sales are parked, thirteen are not; a hand-off is no word', () => {
    expect(rule('parked', [deal('2026-03-14')]).found).toEqual([]);
    expect(rule('parked', [deal('2026-03-15')])).toMatchObject({
      found: [{ key: 'parked/a/q', days: 14, marketing: 1, answer: { kind: 'touchpoint', id: 's' } }],
      lookedAt: of(1, 1),
    });
    expect(rule('parked', [deal('2026-03-15')], { parkedDays: 15 }).found).toEqual([]);
  });

  test('without any touchpoint of sales it lasts until the close, if that has a date', () => {
    expect(rule('parked', [deal(undefined, '2026-04-01')]).found).toMatchObject([
      { days: 31, answer: { kind: 'close' } },
    ]);
    expect(rule('parked', [deal(undefined)])).toEqual({ found: [], lookedAt: of(0, 1, 1) });
  });

  test('an undated touchpoint of sales may have been the answer', () => {
    const maybe = win('a', '2026-06-30', { touchpoints: [ask('q', '2026-03-01'), touchpoint('s', 'sales')] });
    expect(rule('parked', [maybe])).toEqual({ found: [], lookedAt: of(0, 1, 1) });
  });
});

describe('cold', () => {
  const deal = (...others: readonly ReturnType<typeof touchpoint>[]) =>
    win('a', '2026-06-30', { touchpoints: [touchpoint('s', 'sales', '2026-03-10', { content: 'Deck' }), ...others] });

  test('the first contact without any piece before it; its own content and a mere visit do not count', () => {
    expect(rule('cold', [deal(touchpoint('v', 'buyer', '2026-03-01'))])).toMatchObject({
      found: [{ key: 'cold/a/s', contact: 's', before: 0, side: 'sales' }],
      lookedAt: of(1, 1),
    });
  });

  test('content in the lane of the buyer counts, and so does marketing, up to the day itself', () => {
    expect(rule('cold', [deal(touchpoint('v', 'buyer', '2026-03-01', { content: 'Guide' }))]).found).toEqual([]);
    expect(rule('cold', [deal(touchpoint('m', 'marketing', '2026-03-10'))]).found).toEqual([]);
    expect(rule('cold', [deal(touchpoint('m', 'marketing', '2026-03-11'))]).found).toHaveLength(1);
    expect(rule('cold', [deal(touchpoint('m', 'marketing', '2026-03-10'))], { contextPieces: 2 }).found).toHaveLength(
      1,
    );
  });

  test('an undated piece may have come before, an undated contact may have been the first', () => {
    expect(rule('cold', [deal(touchpoint('m', 'marketing'))])).toEqual({ found: [], lookedAt: of(0, 1, 1) });
    expect(rule('cold', [deal(touchpoint('s2', 'sales'))])).toEqual({ found: [], lookedAt: of(0, 1, 1) });
  });

  test('a deal that sales never touched says nothing', () => {
    expect(rule('cold', [win('a', undefined, { touchpoints: [touchpoint('b', 'buyer', '2026-01-01')] })])).toEqual({
      found: [],
      lookedAt: of(0, 1),
    });
  });
});

describe('bare', () => {
  const staged = (
    id: string,
    on: string | undefined,
    stage: Journey['touchpoints']['byId'][never]['stage'],
    content = '',
  ) => touchpoint(id, 'buyer', on, { stage, content });
  const deal = (id: string, content = '', on = '2026-02-10') =>
    win(id, '2026-04-01', {
      touchpoints: [
        staged(`${id}1`, '2026-01-01', 'awareness', 'Guide'),
        staged(`${id}2`, '2026-02-01', 'evaluation'),
        staged(`${id}3`, '2026-03-01', 'decision', 'Price sheet'),
        ...(content === '' ? [] : [touchpoint(`${id}4`, 'marketing', on, { content })]),
      ],
    });

  test('two wins went through evaluation without content: one signal for the stage, with both as evidence', () => {
    const { found, lookedAt } = rule('bare', [deal('a'), deal('b'), deal('c', 'Case study')]);
    expect(found).toEqual([
      {
        kind: 'bare',
        key: 'bare/evaluation',
        side: 'marketing',
        evidence: [
          { journey: 'a', touchpoint: 'a2' },
          { journey: 'b', touchpoint: 'b2' },
        ],
        stage: 'evaluation',
        bare: 2,
        through: 3,
      },
    ]);
    expect(lookedAt).toEqual(of(3, 3));
  });

  test('one is too few, unless the room says so', () => {
    expect(rule('bare', [deal('a'), deal('b', 'Case study')]).found).toEqual([]);
    expect(rule('bare', [deal('a'), deal('b', 'Case study')], { bareWins: 1 }).found).toHaveLength(1);
  });

  test('content may be of the stage, or fall in its days; what is undated and of no stage may belong to any', () => {
    const undated = win('u', '2026-04-01', {
      touchpoints: [
        staged('u1', '2026-02-01', 'evaluation'),
        touchpoint('u2', 'marketing', undefined, { content: 'Guide' }),
      ],
    });
    expect(rule('bare', [deal('a', 'Case study', '2026-02-01')], { bareWins: 1 }).found).toEqual([]);
    expect(rule('bare', [deal('a', 'Case study', '2026-01-31')], { bareWins: 1 }).found).toHaveLength(1);
    expect(rule('bare', [undated], { bareWins: 1 }).found).toEqual([]);
  });

  test('a win of which no stage is known is not looked at; without dates that is said', () => {
    const plain = win('p', undefined, { touchpoints: [touchpoint('p1', 'buyer', '2026-01-01')] });
    const undated = win('u', undefined, { touchpoints: [staged('u1', undefined, 'interest')] });
    expect(rule('bare', [plain, undated, deal('a')]).lookedAt).toEqual(of(1, 3, 1));
  });
});

describe('nothing noted at the hand-off', () => {
  test('fires on a blank in either direction, dated or not', () => {
    const deal = win('a', undefined, {
      handoffs: [
        handoff('h1', undefined, { dataPassed: '  ' }),
        handoff('h2', '2026-03-01', { direction: 'sales-to-marketing' }),
        handoff('h3', '2026-03-02', { dataPassed: 'Name' }),
      ],
    });
    expect(rule('unnoted', [deal])).toMatchObject({
      found: [
        { key: 'unnoted/a/h1', side: 'marketing' },
        { key: 'unnoted/a/h2', side: 'sales' },
      ],
      lookedAt: of(1, 1),
    });
  });
});

describe('heard and not answered', () => {
  const deal = (...others: readonly ReturnType<typeof touchpoint>[]) =>
    win('a', '2026-06-30', {
      touchpoints: [touchpoint('s', 'sales', '2026-03-10', { heard: ' Who does the work? ' }), ...others],
    });

  test('with no touchpoint of marketing on the day or later', () => {
    expect(rule('unanswered', [deal(touchpoint('m', 'marketing', '2026-03-09'))]).found).toMatchObject([
      { key: 'unanswered/a/s', heard: 'Who does the work?' },
    ]);
    expect(rule('unanswered', [deal(touchpoint('m', 'marketing', '2026-03-10'))]).found).toEqual([]);
  });

  test('an undated touchpoint of marketing may have answered', () => {
    expect(rule('unanswered', [deal(touchpoint('m', 'marketing'))])).toEqual({ found: [], lookedAt: of(0, 1, 1) });
  });

  test('what the buyer said elsewhere was not heard by sales', () => {
    const elsewhere = win('a', undefined, { touchpoints: [touchpoint('b', 'buyer', '2026-01-01', { heard: 'Why?' })] });
    expect(rule('unanswered', [elsewhere])).toEqual({ found: [], lookedAt: of(0, 1) });
  });
});

test('lost deals and leads that are only followed show nothing', () => {
  const parts = { touchpoints: [touchpoint('s', 'sales', '2026-03-10')], handoffs: [handoff('h', '2026-03-01')] };
  const { signals, lookedAt } = detectSignals(
    withJourneys(
      newWorkshop(),
      win('lost', '2026-04-01', parts, { outcome: 'lost' }),
      win('followed', '2026-04-01', parts, { followed: true }),
    ),
  );
  expect(signals).toEqual([]);
  expect(Object.values(lookedAt)).toEqual(Array.from({ length: 8 }, () => of(0, 0)));
});

test('what happened after the close says nothing', () => {
  const deal = win('a', '2026-03-31', {
    touchpoints: [
      touchpoint('q', 'buyer', '2026-03-01', { kind: 'demo-request' }),
      touchpoint('s', 'sales', '2026-05-01', { heard: 'Why so late?' }),
    ],
    handoffs: [
      handoff('h', '2026-04-10', { dataPassed: '' }),
      handoff('back', '2026-04-20', { direction: 'sales-to-marketing' }),
    ],
  });
  const kinds = ['early', 'returned', 'late', 'cold', 'unnoted', 'unanswered'] as const;
  expect(kinds.filter((kind) => rule(kind, [deal]).found.length > 0)).toEqual([]);
  expect(rule('parked', [deal], { parkedDays: 30 }).found).toMatchObject([{ days: 30, answer: { kind: 'close' } }]);
});
