import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerPrompt } from '../../../shared/commands/prompts';
import { durationsOf } from '../../../shared/journeys/durations';
import { promptRecord } from '../../../shared/journeys/prompt-record';
import { CONVERSATION, FIRST_CONTACT, type PromptDraft, readAnswer } from '../../../shared/journeys/prompts';
import { addDays, formatDate, type IsoDate, onDay } from '../../../shared/time';
import { Workshop } from '../../../shared/workshop/schema';
import type { Journey } from '../../../shared/workshop/schema/journeys';
import { list } from '../../../shared/workshop/table';
import { anyDay } from '../../support/any-journey';
import { date, journeyIn, touchpoint, win, withJourneys } from '../../support/journeys';
import { countedIds, newWorkshop } from '../../support/new-workshop';
import { run, undone } from '../../support/run-commands';

const TODAY = '2026-11-22' as IsoDate;
const empty = win('w', undefined, {});

function answer(journey: Journey, draft: PromptDraft, others: readonly Journey[] = []) {
  const { journeys } = withJourneys(newWorkshop(), journey, ...others);
  return readAnswer(draft, { journey, journeys, today: TODAY, newId: countedIds('p') });
}

/** The journey after these answers, one after the other. */
function asked(start: Journey, ...drafts: readonly PromptDraft[]): Journey {
  const newId = countedIds('p');
  const workshop = drafts.reduce(
    (before, draft) => {
      const read = readAnswer(draft, {
        journey: journeyIn(before, start),
        journeys: before.journeys,
        today: TODAY,
        newId,
      });
      if (!read.ok) throw new Error(`${draft.prompt}: ${read.error}`);
      return run(before, answerPrompt(start.id, read.value)).workshop;
    },
    withJourneys(newWorkshop(), start),
  );
  expect(Workshop.safeParse(workshop).success).toBe(true);
  return journeyIn(workshop, start);
}

describe('each answer becomes parts of the map', () => {
  test('how they first heard: the kind is recognised, and gives the lane and the channel', () => {
    const made = asked(empty, { prompt: 'first-heard', what: 'referral from Birch', when: '12 Mar' });
    expect(list(made.touchpoints)).toMatchObject([
      {
        lane: 'buyer',
        kind: 'referral',
        title: 'Referral from Birch',
        date: date('2026-03-12'),
        channel: 'Word of mouth',
      },
    ]);
    const byWebinar = asked(empty, { prompt: 'first-heard', what: 'Webinar', when: '' });
    expect(list(byWebinar.touchpoints)).toMatchObject([{ lane: 'marketing', kind: 'webinar', date: date() }]);
  });

  test('what reads like a date among the words is asked about, unless the date has its own field', () => {
    const said = (what: string, when: string) => answer(empty, { prompt: 'first-heard', what, when });
    expect(said('3/4 call', '')).toEqual({ ok: false, error: 'ambiguous' });
    expect(said('Call Q2', '')).toEqual({ ok: false, error: 'quarter' });
    expect(said('Call', '3/4')).toEqual({ ok: false, error: 'ambiguous' });
    for (const what of ['3/4 call', 'Q2 call']) {
      expect(said(what, 'early April')).toMatchObject({
        value: { touchpoints: [{ title: what, date: date('2026-04') }] },
      });
    }
    expect(answer(empty, { prompt: 'mattered', what: 'Q2 report' })).toMatchObject({
      value: { touchpoints: [{ title: 'Q2 report', date: date(), important: true }] },
    });
  });

  test('a date may stand among the words while the date field is empty, and stays a word when it is not', () => {
    const [one] = list(asked(empty, { prompt: 'first-heard', what: '12 Mar search', when: '' }).touchpoints);
    expect(one).toMatchObject({ title: 'Search', date: date('2026-03-12') });
    const [two] = list(asked(empty, { prompt: 'first-heard', what: '12 Mar search', when: 'March 2025' }).touchpoints);
    expect(two).toMatchObject({ title: '12 Mar search', date: date('2025-03') });
  });

  test('dates are read as people know them, the last such month on or before the close', () => {
    const on = (when: string, closedOn?: string) =>
      list(asked(win('w', closedOn, {}), { prompt: 'content', what: 'Guide', when }).touchpoints)[0]?.date;
    expect(on('March')).toEqual(date('2026-03'));
    expect(on('December')).toEqual(date('2025-12'));
    expect(on('November')).toEqual(date('2026-11'));
    expect(on('December', '2024-06-01')).toEqual(date('2023-12'));
    expect(on('12 Mar', '2025-03-11')).toEqual(date('2024-03-12'));
    expect(on('unknown')).toEqual(date());
    expect(on('?')).toEqual(date());
  });

  test('content stands in the marketing lane under its name, in the spelling, kind and channel it had before', () => {
    const other = win('o', undefined, {
      touchpoints: [
        touchpoint('o1', 'sales', '2026-01-01', { content: 'Price Guide', kind: 'case-study', channel: 'Post' }),
      ],
    });
    const read = answer(empty, { prompt: 'content', what: 'price guide', when: '' }, [other]);
    expect(read.ok && read.value.touchpoints).toMatchObject([
      { lane: 'marketing', kind: 'case-study', channel: 'Post', content: 'Price Guide', title: 'Price Guide' },
    ]);
    const fresh = answer(empty, { prompt: 'content', what: 'Guide to content marketing', when: 'May 2026' });
    expect(fresh.ok && fresh.value.touchpoints).toMatchObject([
      { lane: 'marketing', content: 'Guide to content marketing', date: date('2026-05') },
    ]);
  });

  test('the first contact stands in the sales lane whatever it was; its date alone is enough', () => {
    const made = asked(empty, { prompt: 'sales-contact', what: 'Inquiry answered', when: '1 Feb' });
    expect(list(made.touchpoints)).toMatchObject([{ lane: 'sales', kind: 'inquiry', title: 'Inquiry answered' }]);
    const dated = asked(empty, { prompt: 'sales-contact', what: '', when: '1 Feb' });
    expect(list(dated.touchpoints)).toMatchObject([{ lane: 'sales', title: FIRST_CONTACT, date: date('2026-02-01') }]);
  });

  test('what was handed over becomes a hand-off, on the day of the first contact unless another is given', () => {
    const contact: PromptDraft = { prompt: 'sales-contact', what: 'Call', when: '1 Feb' };
    const [first, second] = list(
      asked(
        empty,
        contact,
        { prompt: 'handed-over', what: 'Guide read, size', by: 'Ada', when: '' },
        { prompt: 'handed-over', what: '', by: 'Ben', when: 'unknown' },
      ).handoffs,
    );
    expect(first).toMatchObject({
      dataPassed: 'Guide read, size',
      owner: 'Ada',
      date: date('2026-02-01'),
      direction: 'marketing-to-sales',
    });
    expect(second).toMatchObject({ dataPassed: '', owner: 'Ben', date: date() });
  });

  test('a conversation keeps the question that came up, which is enough by itself', () => {
    const made = asked(
      empty,
      { prompt: 'conversation', what: 'Demo', when: '3 Mar', heard: ' Does it run offline? ' },
      { prompt: 'conversation', what: '', when: '', heard: 'Too expensive' },
      { prompt: 'conversation', what: 'Objection about price', when: '', heard: '' },
    );
    expect(list(made.touchpoints)).toMatchObject([
      { lane: 'sales', kind: 'demo', heard: 'Does it run offline?' },
      { lane: 'sales', title: CONVERSATION, heard: 'Too expensive' },
      { lane: 'buyer', kind: 'objection' },
    ]);
  });

  test('what mattered is marked on the map, with every use of a piece of content', () => {
    const journey = win('w', undefined, {
      touchpoints: [
        touchpoint('t1', 'marketing', '2026-01-01', { content: 'Guide' }),
        touchpoint('t2', 'sales', '2026-02-01', { content: 'guide ' }),
        touchpoint('t3', 'sales', '2026-03-01', { title: 'Call' }),
        touchpoint('t4', 'sales', '2026-04-01', { title: 'Call' }),
      ],
    });
    const important = (what: string) =>
      list(asked(journey, { prompt: 'mattered', what }).touchpoints).flatMap((each) =>
        each.important ? [each.id] : [],
      );
    expect(important('GUIDE')).toEqual(['t1', 't2']);
    expect(important(' guide.')).toEqual(['t1', 't2']);
    expect(important('call, 1 Apr 2026')).toEqual(['t4']);
    const made = asked(journey, { prompt: 'mattered', what: 'Site visit' });
    expect(list(made.touchpoints).at(-1)).toMatchObject({ title: 'Site visit', important: true, date: date() });
  });
});

test('while an answer is typed, the touchpoints of the other wins are read once and not with every key', () => {
  const reads = { count: 0 };
  const { touchpoints, ...rest } = win('other', undefined, {
    touchpoints: [touchpoint('t', 'marketing', '2026-01-01', { content: 'Guide', kind: 'webinar' })],
  });
  const other: Journey = {
    ...rest,
    get touchpoints() {
      reads.count += 1;
      return touchpoints;
    },
  };
  const { journeys } = withJourneys(newWorkshop(), empty, other);
  const type = (prompt: 'content' | 'mattered', what: string) =>
    readAnswer(prompt === 'content' ? { prompt, what, when: '' } : { prompt, what }, {
      journey: empty,
      journeys,
      today: TODAY,
      newId: countedIds('p'),
    });
  expect(type('content', 'guide')).toMatchObject({ value: { touchpoints: [{ content: 'Guide', kind: 'webinar' }] } });
  const first = reads.count;
  for (const what of ['G', 'Gu', 'Gui', 'Guide']) type('content', what);
  expect(type('mattered', 'Guide.')).toMatchObject({ value: { touchpoints: [{ content: 'Guide', important: true }] } });
  expect(reads.count).toBe(first);
});

describe('how long it took', () => {
  const heard: PromptDraft = { prompt: 'first-heard', what: 'Search', when: '12 Mar 2026' };
  const closeAfter = (what: string) => asked(empty, heard, { prompt: 'length', what }).closedOn;

  test('a close date is taken as it is; days and weeks are counted to the day, months and "about" to the month', () => {
    expect(closeAfter('4 Jun 2026')).toEqual(date('2026-06-04'));
    expect(closeAfter('June')).toEqual(date('2026-06'));
    expect(closeAfter('90 days')).toEqual(date('2026-06-10'));
    expect(closeAfter('six weeks')).toEqual(date('2026-04-23'));
    expect(closeAfter('about 90 days')).toEqual(date('2026-06'));
    expect(closeAfter('3 months')).toEqual(date('2026-06'));
    expect(closeAfter('0.5 years')).toEqual(date('2026-09'));
  });

  test('a first touch known to the month leads to a month', () => {
    const made = asked(empty, { ...heard, when: 'March' }, { prompt: 'length', what: '90 days' });
    expect(made.closedOn).toEqual(date('2026-06'));
  });

  test('without a dated first touch it counts back from the close', () => {
    const closed = win('w', '2026-06-10', { touchpoints: [touchpoint('t1', 'buyer'), touchpoint('t2', 'sales')] });
    const made = asked(closed, { prompt: 'length', what: '90 days' });
    expect(list(made.touchpoints).map((each) => each.date)).toEqual([date('2026-03-12'), date()]);
  });

  test.each([
    ['', 'empty'],
    ['long', 'no-length'],
    ['90 days', 'no-start'],
    ['40 years', 'too-long'],
    ['31 Feb 2026', 'no-such-day'],
    ['3/4/2026', 'ambiguous'],
  ])('"%s" is refused: %s', (what, error) => {
    expect(answer(empty, { prompt: 'length', what })).toEqual({ ok: false, error });
  });
});

test('what is no answer is refused in words and puts nothing on the map', () => {
  expect(answer(empty, { prompt: 'content', what: ' … ', when: '' })).toEqual({ ok: false, error: 'empty' });
  expect(answer(empty, { prompt: 'mattered', what: '?' })).toEqual({ ok: false, error: 'empty' });
  expect(answer(empty, { prompt: 'first-heard', what: ' ', when: '12 Mar' })).toEqual({ ok: false, error: 'empty' });
  expect(answer(empty, { prompt: 'content', what: 'Guide', when: '31 Feb' })).toEqual({
    ok: false,
    error: 'no-such-day',
  });
  expect(answer(empty, { prompt: 'content', what: 'Guide', when: 'soon' })).toEqual({ ok: false, error: 'not-a-date' });
  expect(answer(empty, { prompt: 'conversation', what: '', when: '', heard: '' })).toEqual({
    ok: false,
    error: 'empty',
  });
  expect(answer(empty, { prompt: 'handed-over', what: '', by: '', when: '' })).toEqual({ ok: false, error: 'empty' });
});

test('one answer is one undo step, and changes nothing in a win that is gone', () => {
  const start = withJourneys(newWorkshop(), empty);
  const read = answer(empty, { prompt: 'first-heard', what: 'Search', when: '12 Mar' });
  if (!read.ok) throw new Error(read.error);
  const parts = { ...read.value, closedOn: date('2026-04-01') };
  const made = run(start, answerPrompt(empty.id, parts));
  expect(made.undo).toHaveLength(1);
  expect(undone(made).workshop).toEqual(start);
  expect(run(newWorkshop(), answerPrompt(empty.id, parts)).seq).toBe(0);
});

test('what the map already says is read off it', () => {
  const before = promptRecord(empty);
  expect(Object.values(before.answered)).toEqual(Array.from({ length: 6 }, () => false));
  const made = asked(
    empty,
    { prompt: 'first-heard', what: 'Search', when: '1 Jan' },
    { prompt: 'content', what: 'Guide', when: '5 Jan' },
    { prompt: 'sales-contact', what: 'Call', when: '1 Feb' },
    { prompt: 'conversation', what: 'Demo', when: '9 Feb', heard: 'Price?' },
    { prompt: 'length', what: '60 days' },
    { prompt: 'mattered', what: 'Guide' },
  );
  const { touchpoints, answered } = promptRecord(made);
  const titles = Object.fromEntries(
    Object.entries(touchpoints).map(([key, all]) => [key, all.map(({ title }) => title)]),
  );
  expect(titles).toEqual({
    'first-heard': ['Search'],
    content: ['Guide'],
    'sales-contact': ['Call'],
    conversation: ['Demo'],
    mattered: ['Guide'],
  });
  expect(Object.values(answered)).toEqual(Array.from({ length: 6 }, () => true));
});

describe('the figures of the built journey are what was answered', () => {
  const gap = fc.integer({ min: 0, max: 900 });
  const words = (day: IsoDate) => formatDate(onDay(day), '');

  test('days to sales and days to close, answered as dates and lengths', () => {
    fc.assert(
      fc.property(anyDay, gap, gap, (start, toSales, toClose) => {
        const made = asked(
          empty,
          { prompt: 'first-heard', what: 'Search', when: words(start) },
          { prompt: 'sales-contact', what: 'Call', when: words(addDays(start, toSales)) },
          { prompt: 'length', what: `${toSales + toClose} days` },
        );
        expect(durationsOf(made)).toMatchObject({
          toSales: { known: true, days: toSales, approximate: false },
          toClose: { known: true, days: toClose, approximate: false },
          total: { known: true, days: toSales + toClose, approximate: false },
        });
      }),
    );
  });

  test('counting back from the close gives the same total, and weeks are seven days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 200 }), (close, weeks) => {
        const start = win('w', close, {});
        const made = asked(
          start,
          { prompt: 'first-heard', what: 'Search', when: '' },
          { prompt: 'length', what: `${weeks} weeks` },
        );
        expect(durationsOf(made).total).toEqual({ known: true, days: weeks * 7, approximate: false });
      }),
    );
  });

  test('months are never off by more than the month they are known to', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (start, months) => {
        const made = asked(
          empty,
          { prompt: 'first-heard', what: 'Search', when: words(start) },
          { prompt: 'length', what: `${months} months` },
        );
        const { total } = durationsOf(made);
        expect(total).toMatchObject({ known: true, approximate: true });
        expect(Math.abs((total.known ? total.days : 0) - months * 30.44)).toBeLessThan(20);
      }),
    );
  });
});
