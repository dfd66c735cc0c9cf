import { fc, test as law } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { touchpointKinds } from '../../../shared/content/touchpoint-kinds';
import { readQuickAdd } from '../../../shared/journeys/quick-add';
import type { IsoDate } from '../../../shared/time';
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
