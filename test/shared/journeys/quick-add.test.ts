import { fc, test as law } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { touchpointKinds } from '../../../shared/content/touchpoint-kinds';
import { unreadDate } from '../../../shared/journeys/line-date';
import { readLine, readQuickAdd } from '../../../shared/journeys/quick-add';
import { type IsoDate, onDay } from '../../../shared/time';
import { anyDay } from '../../support/any-journey';
import { date } from '../../support/journeys';

const CLOSE = '2026-06-30' as IsoDate;
const read = (text: string) => readQuickAdd(text, touchpointKinds, CLOSE);

describe('a line with everything in it', () => {
  test.each([
    ['12 Mar webinar marketing', '2026-03-12', 'marketing', 'webinar', 'Webinar'],
    ['12 Mar 2025 webinar marketing', '2025-03-12', 'marketing', 'webinar', 'Webinar'],
    ['webinar on pricing 12 March', '2026-03-12', 'marketing', 'webinar', 'Webinar on pricing'],
    ['2026-02-03 demo', '2026-02-03', 'sales', 'demo', 'Demo'],
    ['Mar 2026 case study sent sales', '2026-03', 'sales', 'case-study', 'Case study sent'],
    ['Mar call', '2026-03', 'sales', 'call', 'Call'],
    ['sales 3rd Feb lunch', '2026-02-03', 'sales', 'other', 'Lunch'],
    ['discovery meeting', undefined, 'sales', 'discovery-meeting', 'Discovery meeting'],
    ['Read our pricing page', undefined, 'buyer', 'other', 'Read our pricing page'],
    ['outbound email 1 Feb', '2026-02-01', 'sales', 'outbound-email', 'Outbound email'],
    ['buyer asked for a proposal', undefined, 'buyer', 'proposal', 'Asked for a proposal'],
    ['called marketing about sales deck', undefined, 'buyer', 'other', 'Called marketing about sales deck'],
  ])('%s', (text, on, lane, kind, title) => {
    expect(read(text)).toEqual({ ok: true, value: expect.objectContaining({ date: date(on), lane, kind, title }) });
  });
});

test('a date without a year is the last one before the close', () => {
  expect(read('12 Jul call')).toMatchObject({ value: { date: date('2025-07-12') } });
  expect(read('30 Jun call')).toMatchObject({ value: { date: date('2026-06-30') } });
  expect(read('29 Feb call')).toMatchObject({ value: { date: date('2024-02-29') } });
  expect(read('Jul call')).toMatchObject({ value: { date: date('2025-07') } });
});

test('the channel of the kind comes along', () => {
  expect(read('12 Mar webinar')).toMatchObject({ value: { channel: 'Online event' } });
  expect(read('12 Mar lunch')).toMatchObject({ value: { channel: '' } });
});

test('a number, a verb that is a month, and a part of a word are no dates or kinds', () => {
  expect(read('2026 plan shown')).toMatchObject({ value: { date: date(), title: '2026 plan shown' } });
  expect(read('they may sign')).toMatchObject({ value: { date: date(), title: 'They may sign' } });
  expect(read('recalled the offer')).toMatchObject({ value: { kind: 'other' } });
  expect(read('looked at 3 offers')).toMatchObject({ value: { date: date(), title: 'Looked at 3 offers' } });
});

test('the longer label wins', () => {
  expect(read('website visit after search')).toMatchObject({ value: { kind: 'website-visit' } });
});

test.each([
  ['', 'no-title'],
  ['   ', 'no-title'],
  ['12 Mar', 'no-title'],
  ['12 Mar sales', 'no-title'],
  ['03/04/2026 call', 'ambiguous'],
  ['31 Feb call', 'no-such-day'],
  ['31 Feb 2026 call', 'no-such-day'],
])('"%s" is refused: %s', (text, error) => {
  expect(read(text)).toEqual({ ok: false, error });
});

law.prop([fc.string({ unit: 'grapheme', maxLength: 80 })])(
  'no line breaks the reader, and what it reads has a title',
  (text) => {
    const result = read(text);
    if (result.ok) expect(result.value.title.trim()).not.toBe('');
  },
);

describe('a whole line', () => {
  const TODAY = '2026-06-20' as IsoDate;
  const line = (text: string, latest = TODAY) => readLine(text, touchpointKinds, { today: TODAY, latest });

  test.each([
    [
      'webinar on 12 March, marketing',
      { kind: 'webinar', lane: 'marketing', date: date('2026-03-12'), title: 'Webinar' },
    ],
    ['12 Mar, webinar (sales)', { kind: 'webinar', lane: 'sales', date: date('2026-03-12'), title: 'Webinar' }],
    ['Mar 2026 call', { kind: 'call', date: date('2026-03'), title: 'Call' }],
    ['early April call', { date: date('2026-04'), title: 'Call' }],
    ['call mid July', { date: date('2025-07'), title: 'Call' }],
    ['mid-March demo sales', { date: date('2026-03'), title: 'Demo' }],
    ['late March 2026 call', { date: date('2026-03'), title: 'Call' }],
    ['end of May webinar', { date: date('2026-05'), title: 'Webinar' }],
    ['call at the end of May 2026', { date: date('2026-05'), title: 'Call' }],
    ['call in April', { date: date('2026-04'), title: 'Call' }],
    ['30 Sept call', { date: date('2025-09-30'), title: 'Call' }],
    ['1st of May demo', { date: date('2026-05-01'), title: 'Demo' }],
    ['demo on the 1st of May 2026', { date: date('2026-05-01'), title: 'Demo' }],
    ['13/4 call', { date: date('2026-04-13'), title: 'Call' }],
    ['05.06.2026 call', { date: date('2026-06-05'), title: 'Call' }],
    ['12.1. call', { date: date('2026-01-12'), title: 'Call' }],
    ['call on 3.9.', { date: date('2025-09-03'), title: 'Call' }],
    ['18.03.26 call', { date: date('2026-03-18'), title: 'Call' }],
    ['call on 18.03.26, sales', { date: date('2026-03-18'), lane: 'sales', title: 'Call' }],
    ['version 1.2.26 was shown', { date: date(), title: 'Version 1.2.26 was shown' }],
    ['12. März Messe', { date: date('2026-03-12'), title: 'Messe' }],
    ['12. Maerz: Messe', { date: date('2026-03-12'), title: 'Messe' }],
    ['14 Okt 2025 Newsletter', { date: date('2025-10-14'), title: 'Newsletter' }],
    ['newsletter 14 out 2025', { date: date('2025-10-14'), title: 'Newsletter' }],
    ['12 de enero de 2026 webinar', { date: date('2026-01-12'), title: 'Webinar' }],
    ['3 févr. webinar', { date: date('2026-02-03'), title: 'Webinar' }],
    ['14 set. webinar', { date: date('2025-09-14'), title: 'Webinar' }],
    ['Januar webinar', { date: date('2026-01'), title: 'Webinar' }],
    ['Mar webinar', { date: date('2026-03'), title: 'Webinar' }],
    ['call with 2 out of 3 buyers', { date: date(), title: 'Call with 2 out of 3 buyers' }],
    ['12 set up a trial', { date: date(), title: '12 set up a trial' }],
    ['set up a trial', { date: date(), title: 'Set up a trial' }],
    ['set 2025 goals', { date: date(), title: 'Set 2025 goals' }],
    ['Marco called', { date: date(), title: 'Marco called' }],
    ['Mai asked', { date: date(), title: 'Mai asked' }],
    ['24/7 help desk call', { date: date(), title: '24/7 help desk call' }],
    ['3/4 of the team joined', { date: date(), title: '3/4 of the team joined' }],
    ['asked for 1/2 the price', { date: date(), title: 'Asked for 1/2 the price' }],
    ['Q2 plan shown ?', { date: date(), title: 'Q2 plan shown' }],
    ['12 Mar Q2 plan shown', { date: date('2026-03-12'), title: 'Q2 plan shown' }],
    ['showed the Q2 plan', { date: date(), title: 'Showed the Q2 plan' }],
    ['end of the trial', { date: date(), title: 'End of the trial' }],
    ['? demo', { kind: 'demo', date: date(), title: 'Demo' }],
    ['demo ?', { kind: 'demo', date: date(), title: 'Demo' }],
    ['yesterday call', { kind: 'call', date: date('2026-06-19') }],
    ['call 3 days ago', { kind: 'call', date: date('2026-06-17'), title: 'Call' }],
    ['2 weeks ago: demo', { kind: 'demo', date: date('2026-06-06'), title: 'Demo' }],
    ['12 Mar webinar: Pricing guide', { kind: 'webinar', content: 'Pricing guide', title: 'Webinar' }],
    ['12 Mar webinar “Pricing guide” marketing', { content: 'Pricing guide', title: 'Webinar', lane: 'marketing' }],
    ['12 Mar "Pricing guide"', { content: 'Pricing guide', title: 'Pricing guide' }],
    ['Ada: asked for a price', { content: '', title: 'Ada: asked for a price' }],
    ['asked what happens in 3 days of work', { title: 'Asked what happens in 3 days of work', date: date() }],
  ])('%s', (text, expected) => {
    expect(line(text)).toEqual({ ok: true, value: expect.objectContaining({ part: 'touchpoint', ...expected }) });
  });

  test.each([
    ['12 Mar hand-off to sales', 'marketing-to-sales', ''],
    ['handover back to marketing 12 Mar: no budget', 'sales-to-marketing', 'No budget'],
    ['12 Mar handed over to sales: asked for a price', 'marketing-to-sales', 'Asked for a price'],
    ['hand off, 12 Mar', 'marketing-to-sales', ''],
    ['handoff 12 Mar marketing to sales', 'marketing-to-sales', ''],
    ['hand-off 12 Mar sales to marketing', 'sales-to-marketing', ''],
    ['Handoff from marketing to sales 12 Mar', 'marketing-to-sales', ''],
    ['handover from sales to marketing on 12 Mar: budget gone', 'sales-to-marketing', 'Budget gone'],
    ['12 Mar hand-off to sales: asked for a demo', 'marketing-to-sales', 'Asked for a demo'],
    ['12 Mar hand-off: sales to marketing, no budget', 'sales-to-marketing', 'No budget'],
    ['12 Mar sales -> marketing hand-off: no budget', 'sales-to-marketing', 'No budget'],
    ['12 Mar sales hand-off to marketing', 'sales-to-marketing', ''],
    ['marketing to sales handoff 12 Mar', 'marketing-to-sales', ''],
    ['hand-off to marketing from sales 12 Mar', 'sales-to-marketing', ''],
    ['hand-off from sales 12 Mar', 'sales-to-marketing', ''],
    ['hand-off back 12 Mar: no budget', 'sales-to-marketing', 'No budget'],
    ['hand-off marketing 12 Mar', 'sales-to-marketing', ''],
    ['12 Mar hand-off to the sales team: asked for a price', 'marketing-to-sales', 'Asked for a price'],
    ['12 Mar hand-off: marketing-qualified lead', 'marketing-to-sales', 'Marketing-qualified lead'],
    ['12 Mar hand-off: sales asked for it', 'marketing-to-sales', 'Sales asked for it'],
    ['12 Mar hand-off to Ada: asked for a price', 'marketing-to-sales', 'Ada: asked for a price'],
  ])('%s is a hand-off', (text, direction, trigger) => {
    expect(line(text)).toEqual({ ok: true, value: { part: 'handoff', direction, trigger, date: date('2026-03-12') } });
  });

  test.each([
    ['call in 3 days', 'future'],
    ['tomorrow demo', 'future'],
    ['demo next week', 'future'],
    ['12 Mar 2030 call', 'future'],
    ['18.12.26 call', 'future'],
    ['31.2. call', 'no-such-day'],
    ['31 Feb call', 'no-such-day'],
    ['03/04/2026 call', 'ambiguous'],
    ['3/4 call', 'ambiguous'],
    ['call on 3/4', 'ambiguous'],
    ['31/2 call', 'no-such-day'],
    ['Q2 2026 call', 'quarter'],
    ['call in Q2', 'quarter'],
    ['call Q2 sales', 'quarter'],
    ['sales: Q2 call', 'quarter'],
    ['Q3: demo', 'quarter'],
    ['demo, 2026-Q1, sales', 'quarter'],
    ['?', 'no-title'],
    ['12 Mar,', 'no-title'],
  ])('"%s" is refused: %s', (text, error) => {
    expect(line(text)).toEqual({ ok: false, error });
  });

  test('a day without its year is looked for before the close', () => {
    expect(line('12 Mar call', '2026-02-01' as IsoDate)).toMatchObject({ value: { date: date('2025-03-12') } });
  });

  law.prop([fc.string({ unit: 'grapheme', maxLength: 80 })])(
    'reading never throws, and what it reads has a name',
    (text) => {
      const read = line(text);
      if (read.ok && read.value.part === 'touchpoint') expect(read.value.title.trim()).not.toBe('');
    },
  );

  const word = fc.constantFrom(
    'webinar',
    'Ada',
    'price',
    'the',
    'sales',
    ':',
    '“guide”',
    'on',
    '?',
    '7',
    '2026',
    'Q2',
    '24/7',
    'early',
    'end of',
    'to',
    'hand-off',
  );
  law.prop([fc.array(word, { maxLength: 8 })])('no date is invented where none is written', (words) => {
    const read = line(words.join(' '));
    if (read.ok) expect(read.value.date).toEqual(date());
  });

  law.prop([fc.array(word, { minLength: 1, maxLength: 5 }), anyDay, fc.nat()])(
    'a date that is written is the one that is read, wherever it stands',
    (words, day, place) => {
      const spot = place % (words.length + 1);
      const read = line([...words.slice(0, spot), day, ...words.slice(spot)].join(' '));
      if (read.ok) expect(read.value.date).toEqual(onDay(day));
      else expect(['future', 'no-title']).toContain(read.error);
    },
  );
});

test.each([
  ['12 Marsh 2026 call', '12 Marsh 2026'],
  ['12. Nivôse 2026, call', '12. Nivôse 2026'],
  ['18/03/26 call', '18/03/26'],
  ['18-Foo-2026: call', '18-Foo-2026'],
  ['20260312 call', '20260312'],
  ['12.03 webinar', '12.03'],
  ['24/7 help desk call', null],
  ['3/4 of the team joined', null],
  ['12.03 release ?', null],
  ['1.2.3 release', null],
  ['3.5 hours of training', null],
  ['12 people came', null],
  ['1. call', null],
  ['2026 event', null],
  ['last tuesday call', null],
  ['call on 18/03/26', null],
])('what looks like a date at the start of "%s": %s', (text, expected) => {
  expect(unreadDate(text)).toBe(expected);
});
