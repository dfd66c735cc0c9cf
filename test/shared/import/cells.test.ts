import { describe, expect, test } from 'vitest';
import { readCellAmount } from '../../../shared/import/amounts';
import { type DayOrder, newDateSurvey, readCellDate } from '../../../shared/import/dates';
import { kindInTitle, readKind, readLane } from '../../../shared/import/kinds';
import { readOutcome } from '../../../shared/import/outcomes';
import { date } from '../../support/journeys';

describe('dates', () => {
  test.each<readonly [string, DayOrder | null, string]>([
    ['2026-03-12', null, '2026-03-12'],
    ['2026-03-12 14:05', null, '2026-03-12'],
    ['2026-03-12T23:59:00.000Z', null, '2026-03-12'],
    ['2026-03-12T23:59:00+02:00', null, '2026-03-12'],
    ['2026/3/12', null, '2026-03-12'],
    ['20260312', null, '2026-03-12'],
    ['12 Mar 2026', null, '2026-03-12'],
    ['Mar 12, 2026 2:30 PM', null, '2026-03-12'],
    ['Thu, 12 Mar 2026 14:05:00 GMT', null, '2026-03-12'],
    ['12/03/2026', 'day-first', '2026-03-12'],
    ['12/03/2026', 'month-first', '2026-12-03'],
    ['12.03.26 16:40', 'day-first', '2026-03-12'],
    ['3/12/2026 2:05:09 p.m.', 'month-first', '2026-03-12'],
    ['13/03/2026', null, '2026-03-13'],
    ['05/05/2026', null, '2026-05-05'],
    ['46093', null, '2026-03-12'],
    ['46093.75', null, '2026-03-12'],
    ['1773273600000', null, '2026-03-12'],
    ['Mar 2026', null, '2026-03'],
  ])('%s, %s, is %s', (text, order, expected) => {
    expect(readCellDate(text, order)).toEqual({ ok: true, value: date(expected) });
  });

  test('an empty cell is a date that nobody knows', () => {
    expect(readCellDate('  ', null)).toEqual({ ok: true, value: date() });
  });

  test.each<readonly [string, DayOrder | null, string]>([
    ['03/04/2026', null, 'ambiguous'],
    ['03.04.2026', null, 'ambiguous'],
    ['03.04.26', null, 'ambiguous'],
    ['12. März 2026', null, 'not-a-date'],
    ['31/02/2026', null, 'no-such-day'],
    ['31/02/2026', 'day-first', 'no-such-day'],
    ['13/01/2026', 'month-first', 'no-such-day'],
    ['2026-02-29', null, 'no-such-day'],
    ['next week', null, 'not-a-date'],
    ['12', null, 'not-a-date'],
    ['13/05/0026', null, 'not-a-date'],
    ['05/13/1826', 'month-first', 'not-a-date'],
    ['18260513', null, 'not-a-date'],
    ['1753-05-13', null, 'not-a-date'],
    ['22000101', null, 'not-a-date'],
  ])('%s, %s, is refused: %s', (text, order, error) => {
    expect(readCellDate(text, order)).toEqual({ ok: false, error });
  });

  test.each([
    '01/01/0001',
    '0001-01-01 00:00:00',
    '00010101',
    '1753-01-01T00:00:00',
    '1/1/1753',
    '1601-01-01',
    '00/00/0000',
    '0000-00-00 00:00:00',
    '12/30/1899',
    '30.12.1899',
    '1/0/1900',
    '01/01/1900',
    '1 Jan 1900',
    '1970-01-01T00:00:00Z',
    '0',
    '0000000000000',
  ])('%s, which programs write where they have no date, is the unknown date', (text) => {
    for (const order of [null, 'day-first', 'month-first'] as const) {
      expect(readCellDate(text, order)).toEqual({ ok: true, value: date() });
    }
  });

  test('only a year of two digits is one of this century', () => {
    expect(readCellDate('13/05/26', null)).toEqual({ ok: true, value: date('2026-05-13') });
    expect(readCellDate('13/05/1926', null)).toEqual({ ok: true, value: date('1926-05-13') });
  });

  const survey = (...cells: readonly string[]) => {
    const { look, verdict } = newDateSurvey();
    for (const cell of cells) look(cell);
    return verdict();
  };

  test('what stands for no date settles nothing', () => {
    expect(survey('12/30/1899', '30/12/1899', '13/05/0026')).toEqual({ kind: 'plain' });
  });

  test('one date that can only be read one way settles the order of the column', () => {
    expect(survey('03/04/2026', '', '13/04/2026 10:00')).toEqual({
      kind: 'settled',
      order: 'day-first',
      because: '13/04/2026 10:00',
    });
    expect(survey('03/04/2026', '04/13/2026')).toMatchObject({ kind: 'settled', order: 'month-first' });
  });

  test('a column in which every date has two readings asks, with both of them', () => {
    expect(survey('03/04/2026', '03/04/2026', '5/5/2026', '31/02/2026')).toEqual({
      kind: 'ask',
      examples: [{ text: '03/04/2026', dayFirst: date('2026-04-03'), monthFirst: date('2026-03-04') }],
    });
  });

  test('a column that holds both orders asks too, unless each date has one reading', () => {
    expect(survey('13/04/2026', '04/13/2026', '03/04/2026')).toMatchObject({ kind: 'torn' });
    expect(survey('13/04/2026', '04/13/2026')).toEqual({ kind: 'plain' });
    expect(survey('2026-03-04', '4 Mar 2026', '')).toEqual({ kind: 'plain' });
  });
});

describe('amounts', () => {
  test.each([
    ['1.234,56', 123_456],
    ['1,234.56', 123_456],
    ['1\u00A0234,5 €', 123_450],
    ['1\u202F234', 123_400],
    ["1'234.50", 123_450],
    ['1.234', 123_400],
    ['1,234', 123_400],
    ['12,5', 1250],
    ['1234.567', 123_457],
    ['1.234.567', 123_456_700],
    ['EUR 12', 1200],
    ['1.200,-', 120_000],
    ['0', 0],
  ])('%s', (text, minor) => {
    expect(readCellAmount(text, 'EUR')).toEqual({ kind: 'amount', money: { minor, currency: 'EUR' } });
  });

  test('an amount of another currency is not counted', () => {
    expect(readCellAmount('£12', 'EUR')).toEqual({ kind: 'other-currency', currency: 'GBP' });
    expect(readCellAmount('US$ 12', 'EUR')).toEqual({ kind: 'other-currency', currency: 'USD' });
    expect(readCellAmount('US$ 12', 'USD')).toMatchObject({ kind: 'amount', money: { minor: 1200 } });
  });

  test.each([
    ['$ 1 234', 'USD', 123_400],
    ['1,234.50 $', 'AUD', 123_450],
    ['A$ 12', 'AUD', 1200],
    ['R$ 12,50', 'BRL', 1250],
    ['¥1,200', 'JPY', 1200],
    ['￥12', 'CNY', 1200],
    ['₹ 12', 'INR', 1200],
    ['£12', 'GBP', 1200],
  ])('%s where %s is written so', (text, currency, minor) => {
    expect(readCellAmount(text, currency)).toEqual({ kind: 'amount', money: { minor, currency } });
  });

  test.each([
    ['$ 1 234', 'EUR', '$'],
    ['¥500', 'EUR', '¥'],
    ['¥500', 'USD', '¥'],
    ['$500', 'BRL', '$'],
    ['500 $', 'JPY', '$'],
    ['₹12', 'USD', '₹'],
  ])('%s is left out where %s is not written so', (text, currency, sign) => {
    expect(readCellAmount(text, currency)).toEqual({ kind: 'other-currency', currency: sign });
  });

  test('the dollar of another country is not taken for that of this one', () => {
    expect(readCellAmount('CA$ 12', 'USD').kind).not.toBe('amount');
    expect(readCellAmount('A$12', 'CAD').kind).not.toBe('amount');
  });

  test.each(['-5', 'ten', '1.2.3', '1,23,456', '10k', '9999999999999999999'])('%s is no amount', (text) => {
    expect(readCellAmount(text, 'EUR')).toEqual({ kind: 'not-an-amount' });
  });

  test('an empty cell is none', () => {
    expect(readCellAmount(' ', 'EUR')).toEqual({ kind: 'none' });
  });
});

describe('words', () => {
  test.each([
    ['Closed Won', 'won'],
    ['closedwon', 'won'],
    ['WON', 'won'],
    ['true', 'won'],
    ['Closed Won - Renewal', 'won'],
    ['Closed Lost', 'lost'],
    ['Lost', 'lost'],
    ['Open', 'open'],
    ['', 'open'],
    ['Negotiation/Review', 'open'],
    ['Wooing', null],
    ['Not won', null],
  ])('the outcome %j is %s', (text, outcome) => {
    expect(readOutcome(text)).toBe(outcome);
  });

  test.each([
    ['Call', 'call', 'sales'],
    ['E-mail', 'outbound-email', 'sales'],
    ['Form submission', 'inquiry', 'buyer'],
    ['Marketing Email', 'newsletter', 'marketing'],
    ['Meeting', 'discovery-meeting', 'sales'],
    ['White paper', 'guide-download', 'marketing'],
    ['Proposal sent', 'proposal', 'sales'],
    ['Incoming call', 'call', 'buyer'],
  ])('the type %s is %s of %s', (text, kind, lane) => {
    expect(readKind(text)).toEqual({ kind, lane });
  });

  test.each([
    ['Blog', 'other', 'marketing'],
    ['Article in the trade press', 'other', 'marketing'],
    ['Pricing guide', 'guide-download', 'marketing'],
    ['White paper on leases', 'guide-download', 'marketing'],
    ['Podcast', 'other', 'marketing'],
    ['Paid Social', 'ad', 'marketing'],
    ['Organic social', 'social-post', 'marketing'],
    ['Newsletter May', 'newsletter', 'marketing'],
    ['Google', 'search', 'buyer'],
    ['Google Ads', 'ad', 'marketing'],
    ['Organic search', 'search', 'buyer'],
    ['Referral from Harbour', 'referral', 'buyer'],
    ['Saw the pricing page', 'pricing-visit', 'buyer'],
    ['Demo request', 'demo-request', 'buyer'],
    ['Form submission: contact', 'inquiry', 'buyer'],
  ])('the word in “%s” is %s of %s, as a type and as a title', (text, kind, lane) => {
    expect(kindInTitle(text)).toEqual({ kind, lane });
    expect(readKind(text)).toEqual({ kind, lane });
  });

  test('a type is told by the longest name in it', () => {
    expect(readKind('Inbound call, missed')).toEqual({ kind: 'call', lane: 'buyer' });
    expect(readKind('Conference call')).toEqual({ kind: 'call', lane: 'sales' });
    expect(readKind('Customer visit')).toBeNull();
    expect(kindInTitle('Social')).toEqual({ kind: 'social-post', lane: 'marketing' });
  });

  test('a type that nobody knows has no kind; a title may hold one', () => {
    expect(readKind('Zoom huddle')).toBeNull();
    expect(kindInTitle('Second pricing webinar')).toEqual({ kind: 'webinar', lane: 'marketing' });
    expect(kindInTitle('Recalled')).toBeNull();
  });

  test.each([
    ['Marketing team', 'marketing'],
    ['SDR', 'sales'],
    ['Inbound', 'buyer'],
    ['Ada Quist', null],
  ])('%s acted in the lane %s', (text, lane) => {
    expect(readLane(text)).toBe(lane);
  });
});
