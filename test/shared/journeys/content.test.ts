import { expect, test } from 'vitest';
import { contentOf, unusedContent } from '../../../shared/journeys/content';
import { alder, birch, dogwood, touchpoint, win } from '../../support/journeys';

const nowhere = { awareness: [], interest: [], evaluation: [], decision: [] };

test('a piece counts once for each win, and for each win at a stage', () => {
  expect(contentOf([alder, birch, dogwood])).toEqual([
    { name: 'Case study', wins: ['alder', 'birch'], touchpoints: 3, stages: nowhere },
    { name: 'Pricing talk', wins: ['dogwood'], touchpoints: 2, stages: { ...nowhere, interest: ['dogwood'] } },
    { name: 'Price guide', wins: ['alder'], touchpoints: 1, stages: nowhere },
    { name: 'Slides', wins: ['dogwood'], touchpoints: 1, stages: { ...nowhere, evaluation: ['dogwood'] } },
  ]);
});

test('an undated piece counts, one that came after the close does not', () => {
  const deal = win('w', '2026-03', {
    touchpoints: [
      touchpoint('t1', 'marketing', undefined, { content: 'Undated' }),
      touchpoint('t2', 'marketing', '2026-03-31', { content: 'In the month' }),
      touchpoint('t3', 'marketing', '2026-04-01', { content: 'Too late' }),
      touchpoint('t4', 'marketing', '2026-03-01', { content: ' … ' }),
    ],
  });
  expect(contentOf([deal]).map(({ name }) => name)).toEqual(['In the month', 'Undated']);
});

test('content that exists and was in no win is named once, in any spelling', () => {
  const uses = contentOf([alder]);
  expect(unusedContent(['price  GUIDE', 'Webinar', 'brochure', 'Brochure ', ' '], uses)).toEqual([
    'Brochure',
    'Webinar',
  ]);
  expect(unusedContent([], uses)).toEqual([]);
});
