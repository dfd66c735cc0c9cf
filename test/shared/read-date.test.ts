import { fc, test as lawTest } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { readPartialDate, twoReadings } from '../../shared/read-date';
import { addDays, formatDate } from '../../shared/time';
import type { IsoDate, PartialDate } from '../../shared/time';

const FIRST = '1990-01-01' as IsoDate;
const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(FIRST, days));

describe('a day', () => {
  test.each([
    '2026-03-12',
    '2026-3-12',
    '2026/03/12',
    '2026.03.12',
    '12 Mar 2026',
    '12 mar 2026',
    '12 March 2026',
    '12. March 2026',
    '12th March 2026',
    '12-Mar-2026',
    '12Mar2026',
    'Mar 12, 2026',
    'March 12th 2026',
    '  12   Mar  2026 ',
  ])('%s is 12 March 2026', (text) => {
    expect(readPartialDate(text)).toEqual({ ok: true, value: { precision: 'day', date: '2026-03-12' } });
  });

  test.each([
    ['13/04/2026', '2026-04-13'],
    ['04/13/2026', '2026-04-13'],
    ['31.12.2026', '2026-12-31'],
    ['05/05/2026', '2026-05-05'],
    ['29 Feb 2028', '2028-02-29'],
    ['1 Sept 2026', '2026-09-01'],
    ['1st of May 2026', '2026-05-01'],
    ['03.04.2026', '2026-04-03'],
    ['3.4.2026.', '2026-04-03'],
    ['12. 1. 2026', '2026-01-12'],
  ])('%s can be read one way only: %s', (text, date) => {
    expect(readPartialDate(text)).toEqual({ ok: true, value: { precision: 'day', date } });
  });
});

test.each([
  '2026-03',
  '2026/3',
  'Mar 2026',
  'March 2026',
  'march, 2026',
  '03/2026',
  '3-2026',
  'early March 2026',
  'mid-Mar 2026',
  'end of March 2026',
  'Late in March 2026',
  'the beginning of March 2026',
])('%s is the month March 2026', (text) => {
  expect(readPartialDate(text)).toEqual({ ok: true, value: { precision: 'month', date: '2026-03-01' } });
});

test.each(['', '   '])('"%s" is the unknown date', (text) => {
  expect(readPartialDate(text)).toEqual({ ok: true, value: { precision: 'unknown' } });
});

test.each(['03/04/2026', '3-4.2026', '12-11-2026'])('%s is refused: the day and the month may be swapped', (text) => {
  expect(readPartialDate(text)).toEqual({ ok: false, error: 'ambiguous' });
});

test.each([
  '31 Feb 2026',
  '2026-02-31',
  '29 Feb 2026',
  '2026-13',
  '2026-13-01',
  '00/2026',
  '31/13/2026',
  '0 Mar 2026',
  'Feb 30, 2026',
])('%s is refused: no such day', (text) => {
  expect(readPartialDate(text)).toEqual({ ok: false, error: 'no-such-day' });
});

test.each([
  '18.09.26',
  '12. Nivôse 2026',
  'soon',
  '2026',
  '12 Mar',
  '12 Mar 26',
  '12 Ma 2026',
  '12 Marsh 2026',
  '0206-03-12',
  '12 Mar 2026 or so',
  '20260312',
  '1/2/3/2026',
  'early 12 Mar 2026',
  'end of 2026',
  'end of the year',
  'late March',
  'Q2 2026',
  'March',
])('%s is refused: not a date', (text) => {
  expect(readPartialDate(text)).toEqual({ ok: false, error: 'not-a-date' });
});

describe('without its year', () => {
  const today = '2026-11-22' as IsoDate;
  const next = (text: string) => readPartialDate(text, { today, nearest: 'next' });
  const past = (text: string) => readPartialDate(text, { today, nearest: 'past' });
  const day = (date: string) => ({ ok: true, value: { precision: 'day', date } });

  test.each([
    ['1 Dec', '2026-12-01'],
    ['1st December', '2026-12-01'],
    ['December 1', '2026-12-01'],
    ['1-Dec', '2026-12-01'],
    ['22 Nov', '2026-11-22'],
    ['21 Nov', '2027-11-21'],
    ['29 Feb', '2028-02-29'],
    ['24.12.', '2026-12-24'],
    ['12/24', '2026-12-24'],
    ['12.1.', '2027-01-12'],
    ['12.1', '2027-01-12'],
    ['1. Dez', '2026-12-01'],
    ['Today', '2026-11-22'],
    ['tomorrow', '2026-11-23'],
    ['Friday', '2026-11-27'],
    ['fri', '2026-11-27'],
    ['Sunday', '2026-11-29'],
    ['1 Dec 2025', '2025-12-01'],
  ])('%s is the next such day: %s', (text, date) => {
    expect(next(text)).toEqual(day(date));
  });

  test.each([
    ['1 Dec', '2025-12-01'],
    ['22 Nov', '2026-11-22'],
    ['21 November', '2026-11-21'],
    ['29 Feb', '2024-02-29'],
    ['today', '2026-11-22'],
    ['yesterday', '2026-11-21'],
    ['3.9.', '2026-09-03'],
    ['3.12.', '2025-12-03'],
    ['18.09.26', '2026-09-18'],
    ['18.12.26', '2026-12-18'],
    ['18. 9. 97', '1997-09-18'],
    ['12. März', '2026-03-12'],
  ])('of what has happened, %s is the last such day: %s', (text, date) => {
    expect(past(text)).toEqual(day(date));
  });

  test.each([
    ['March', '2026-03-01'],
    ['Nov', '2026-11-01'],
    ['Dec', '2025-12-01'],
    ['Sept.', '2026-09-01'],
    ['early December', '2025-12-01'],
    ['end of May', '2026-05-01'],
    ['Dez.', '2025-12-01'],
  ])('of what has happened, %s is the last such month that has begun: %s', (text, date) => {
    expect(past(text)).toEqual({ ok: true, value: { precision: 'month', date } });
    expect(next(text)).toEqual({ ok: false, error: 'not-a-date' });
  });

  test('what could be read two ways, or is no day, is still refused', () => {
    expect(next('1/12')).toEqual({ ok: false, error: 'ambiguous' });
    expect(next('31 Feb')).toEqual({ ok: false, error: 'no-such-day' });
    for (const text of ['next Friday', 'soon', '1 Dex', '12', 'f']) {
      expect(next(text)).toEqual({ ok: false, error: 'not-a-date' });
    }
    for (const text of ['tomorrow', 'Friday']) expect(past(text)).toEqual({ ok: false, error: 'not-a-date' });
    expect(readPartialDate('1 Dec')).toEqual({ ok: false, error: 'not-a-date' });
  });
});

test.each([
  ['3/4', { dayFirst: '3 Apr', monthFirst: '4 Mar' }],
  ['03/04/2026 call', { dayFirst: '3 Apr 2026', monthFirst: '4 Mar 2026' }],
  ['24/7 call on 1/2', { dayFirst: '1 Feb', monthFirst: '2 Jan' }],
  ['3-4.2026', { dayFirst: '3 Apr 2026', monthFirst: '4 Mar 2026' }],
  ['1.2.2026 call', null],
  ['13/4', null],
  ['5/5/2026', null],
  ['call', null],
])('both readings of %s in words', (text, readings) => {
  expect(twoReadings(text)).toEqual(readings);
});

describe('months in the languages of the neighbours', () => {
  test.each([
    ['jan', 'Januar Jänner janvier janv. enero ene gennaio gen januari Janeiro'],
    ['feb', 'Februar Feber février févr. fevrier febrero febbraio februari fevereiro fev'],
    ['mar', 'März Maerz Marz Mär Mrz. mars marzo maart mrt março marco'],
    ['apr', 'April avril avr. abril abr aprile apr'],
    ['may', 'Mai mayo maggio mag mei maio'],
    ['jun', 'Juni juin junio giugno giu junho'],
    ['jul', 'Juli juillet juil. julio luglio lug julho'],
    ['aug', 'August août aout agosto ago augustus'],
    ['sep', 'September septembre septiembre setiembre sept. settembre set setembro'],
    ['oct', 'Oktober Okt. octobre octubre ottobre ott outubro out'],
    ['nov', 'November novembre noviembre nov novembro'],
    ['dec', 'Dezember Dez. décembre decembre déc diciembre dic dicembre dezembro'],
  ])('%s: %s', (month, names) => {
    for (const name of names.split(' ')) {
      const expected = readPartialDate(`12 ${month} 2026`);
      expect(expected.ok).toBe(true);
      for (const text of [`12. ${name} 2026`, `12 ${name.toUpperCase()} 2026`, `12 ${name.normalize('NFD')} 2026`]) {
        expect({ text, read: readPartialDate(text) }).toEqual({ text, read: expected });
      }
    }
  });

  test.each(['12 de marzo de 2026', '12 de março de 2026', '12 de mar de 2026', '12-März-2026'])('%s', (text) => {
    expect(readPartialDate(text)).toEqual({ ok: true, value: { precision: 'day', date: '2026-03-12' } });
  });

  test.each(['1er mars 2026', '1º de março de 2026'])('%s is the first', (text) => {
    expect(readPartialDate(text)).toEqual({ ok: true, value: { precision: 'day', date: '2026-03-01' } });
  });

  test('a month without its day is a month, and a day that is not in it is none', () => {
    expect(readPartialDate('Okt. 2025')).toEqual({ ok: true, value: { precision: 'month', date: '2025-10-01' } });
    expect(readPartialDate('31. Feber 2026')).toEqual({ ok: false, error: 'no-such-day' });
  });
});

lawTest.prop([anyDay])('every day reads back from the way it is shown', (date) => {
  const day: PartialDate = { precision: 'day', date };
  for (const text of [date, formatDate(day, '')]) {
    expect(readPartialDate(text)).toEqual({ ok: true, value: day });
  }
});

lawTest.prop([anyDay])('every month reads back from the way it is shown', (date) => {
  const month: PartialDate = { precision: 'month', date: `${date.slice(0, 7)}-01` as IsoDate };
  for (const text of [date.slice(0, 7), formatDate(month, '')]) {
    expect(readPartialDate(text)).toEqual({ ok: true, value: month });
  }
});

lawTest.prop([fc.string()])('no text makes it throw', (text) => {
  expect(readPartialDate(text)).toHaveProperty('ok');
});
