import { describe, expect, test } from 'vitest';
import { beforeSalesOf, beforeSalesOver } from '../../../shared/journeys/before-sales';
import { alder, cedar, dogwood, elm, touchpoint, win } from '../../support/journeys';

const measure = (amount: number, approximate = false) => ({ amount, approximate });

test('different pieces up to the first sales contact, and the days since the first of them', () => {
  expect(beforeSalesOf(dogwood)).toEqual({
    pieces: measure(1),
    unnamed: 0,
    days: measure(30),
    first: 'Search',
    last: 'Webinar',
  });
  expect(beforeSalesOf(elm)).toEqual({ pieces: measure(0), unnamed: 0, days: null, first: 'Ad', last: 'Ad' });
  expect(beforeSalesOf(cedar)).toEqual({ pieces: null, unnamed: 0, days: null, first: null, last: null });
});

test('one piece seen twice is one, what sales itself showed is none, and a month makes it approximate', () => {
  const deal = win('w', '2026-12-31', {
    touchpoints: [
      touchpoint('t1', 'marketing', '2026-01', { content: 'Guide', title: 'Reads' }),
      touchpoint('t2', 'buyer', '2026-01-20', { content: 'guide.', title: 'Reads again' }),
      touchpoint('t3', 'buyer', '2026-01-25', { content: 'Webinar' }),
      touchpoint('t4', 'sales', '2026-01-25', { content: 'Slides' }),
    ],
  });
  expect(beforeSalesOf(deal)).toEqual({
    pieces: measure(2, true),
    unnamed: 0,
    days: measure(10, true),
    first: 'Reads',
    last: 'Title of t3',
  });
});

test('over the wins: medians with their own n, and wins counted by kind', () => {
  const over = beforeSalesOver([alder, cedar, dogwood, elm, dogwood].map((each) => beforeSalesOf(each)));
  expect(over).toMatchObject({
    pieces: { n: 4, median: 1 },
    days: { n: 3, median: 30 },
    known: 4,
    first: [
      { name: 'Search', wins: 2 },
      { name: 'Ad', wins: 1 },
      { name: 'Title of a1', wins: 1 },
    ],
  });
});

describe('a touchpoint that is itself content', () => {
  const seen = (...kinds: readonly string[]) =>
    win('w', '2026-12-31', {
      touchpoints: [
        ...kinds.map((kind, index) => touchpoint(`t${index}`, 'marketing', `2026-01-0${index + 1}`, { kind })),
        touchpoint('call', 'sales', '2026-01-31', { kind: 'call' }),
      ],
    });

  test.each(['webinar', 'case-study', 'guide-download', 'newsletter'])('is content without a name: %s', (kind) => {
    expect(beforeSalesOf(seen(kind))).toMatchObject({ pieces: measure(1), unnamed: 1, days: measure(30) });
  });

  test('every unnamed one counts, an ad, a post and an event are none, and a named one counts once by its name', () => {
    expect(beforeSalesOf(seen('webinar', 'webinar', 'ad', 'social-post', 'event'))).toMatchObject({
      pieces: measure(2),
      unnamed: 2,
    });
    const named = { content: 'Pricing talk' };
    const mixed = win('w', '2026-12-31', {
      touchpoints: [
        touchpoint('t1', 'marketing', '2026-01-01', { kind: 'webinar', ...named }),
        touchpoint('t2', 'marketing', '2026-01-02', { kind: 'newsletter', ...named }),
        touchpoint('t3', 'buyer', '2026-01-03', { kind: 'case-study' }),
        touchpoint('t4', 'sales', '2026-01-31'),
      ],
    });
    expect(beforeSalesOf(mixed)).toMatchObject({ pieces: measure(2), unnamed: 1 });
    expect(beforeSalesOver([mixed, seen('webinar')].map((each) => beforeSalesOf(each)))).toMatchObject({
      seen: 3,
      unnamed: 2,
    });
  });
});
