import { expect, test } from 'vitest';
import { NO_COLUMNS } from '../../../shared/import/columns';
import { finish } from '../../../shared/import/steps';
import { gatherWords } from '../../../shared/import/words-to-place';
import { planFor, tableIn } from '../../support/import-setup';

const TEXT = 'Deal,Stage,Type\nAlder,Verbal,Huddle\nAlder,verbal ,Call\nBirch,Won,huddle\nBirch,,HUDDLE\n';

test('the words of a column come once, the commonest first, with what is known of them', () => {
  const { kinds, outcomes } = finish(gatherWords(tableIn(TEXT).rows, { ...NO_COLUMNS, deal: 0, outcome: 1, kind: 2 }));
  expect(kinds).toEqual([
    { word: 'Huddle', key: 'huddle', rows: 3, taken: null },
    { word: 'Call', key: 'call', rows: 1, taken: { kind: 'call', lane: 'sales' } },
  ]);
  expect(outcomes.map(({ word, rows, taken }) => [word, rows, taken])).toEqual([
    ['Verbal', 2, null],
    ['Won', 1, 'won'],
  ]);
});

test('what is chosen for a word goes for all its rows', () => {
  const mapping = { ...NO_COLUMNS, deal: 0, outcome: 1, kind: 2 };
  const usual = planFor(TEXT, { mapping });
  expect(usual.leftOut.map(({ deal }) => deal)).toEqual(['Alder']);
  expect(usual.deals[0]?.touchpoints.map(({ kind, lane, title }) => [kind, lane, title])).toEqual([
    ['other', 'buyer', 'huddle'],
  ]);
  const chosen = planFor(TEXT, {
    mapping,
    outcomes: new Map([['verbal', 'lost' as const]]),
    kinds: new Map([['huddle', { kind: 'event', lane: 'marketing' as const }]]),
  });
  expect(chosen.deals.map(({ name, outcome }) => [name, outcome])).toEqual([
    ['Alder', 'lost'],
    ['Birch', 'won'],
  ]);
  expect(chosen.deals[0]?.touchpoints[0]).toMatchObject({ kind: 'event', lane: 'marketing', title: 'Event' });
});

test('without types the titles that nobody knows are asked about, while they are few', () => {
  const mapping = { ...NO_COLUMNS, deal: 0, title: 1 };
  const keys = (titles: readonly string[]) => {
    const { rows } = tableIn(`Deal,Title\n${titles.map((title) => `Alder,${title}`).join('\n')}\n`);
    return finish(gatherWords(rows, mapping)).kinds.map(({ key }) => key);
  };
  expect(keys(['Blog', 'Madness', 'n/a', 'madness'])).toEqual(['madness']);
  expect(keys(Array.from({ length: 20 }, (_, index) => `Madness ${index}`))).toHaveLength(20);
  expect(keys(Array.from({ length: 21 }, (_, index) => `Madness ${index}`))).toEqual([]);
});
