import { expect, test } from 'vitest';
import { touchpointKinds } from '../../../shared/content/touchpoint-kinds';
import { cardText, handoffText } from '../../../shared/journeys/journey-card';
import { OTHER_KIND } from '../../../shared/journeys/kind-name';
import { handoff, touchpoint } from '../../support/journeys';

test('every kind of the palette is written out, and so is its usual channel where there is room', () => {
  const detailsOf = (kind: string, channel: string) =>
    cardText(touchpoint('t', 'buyer', '2026-03-01', { title: 'Title', kind, channel })).details;
  for (const { id, label, channel } of touchpointKinds.filter((kind) => kind.id !== OTHER_KIND)) {
    expect(detailsOf(id, channel)).toHaveLength(1);
    expect([label, [...new Set([label, channel])].join(' · ')]).toContain(detailsOf(id, channel)[0]);
  }
  expect(detailsOf('internal-champion', 'Inside the client')).toEqual(['Internal champion']);
  expect(detailsOf('internal-champion', 'Phone')).toEqual(['Internal champion · Phone']);
  expect(detailsOf('internal-champion', 'In the canteen of all')).toEqual([
    'Internal champion',
    'In the canteen of all',
  ]);
});

test('a channel of any length takes one line, cut at a word', () => {
  const channel = 'Inside the client and all of its many branches';
  const { details } = cardText(touchpoint('t', 'buyer', '2026-03-01', { kind: 'internal-champion', channel }));
  expect(details.at(-1)).toMatch(/^Inside the client and( all)?( of)?( its)?…$/);
});

test('a hand-off names the size of a firm whole', () => {
  const trigger = 'Asked for the benchmark; a firm of 260 people';
  expect(handoffText(handoff('h', '2026-03-01', { trigger })).title.join(' ')).toBe(trigger);
});
