import { expect, test } from 'vitest';
import { leadReasons, reasonsFor, reasonWords } from '../../../shared/content/lead-reasons';
import { LeadRating } from '../../../shared/workshop/schema/definitions';

test.each(LeadRating.options)('%s has reasons, at most as many as there are number keys', (rating) => {
  expect(reasonsFor(rating).length).toBeGreaterThanOrEqual(3);
  expect(reasonsFor(rating).length).toBeLessThanOrEqual(9);
});

test('before a rating there is no reason', () => {
  expect(reasonsFor(null)).toEqual([]);
});

test('a reason is told by its words, and one that is not known as it stands', () => {
  expect(reasonWords('no-budget')).toBe('No budget');
  expect(reasonWords('made elsewhere')).toBe('made elsewhere');
  expect(new Set(leadReasons.map(({ label }) => label)).size).toBe(leadReasons.length);
});
