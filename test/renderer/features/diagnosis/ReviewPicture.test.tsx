import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderReview } from '../../../support/render-review';
import { asking, asks, options, sheet } from '../../../support/review';

const scale = { kind: 'scale', options: options('never', 'rarely', 'often', 'always') } as const;
const check = { kind: 'choice', options: options('yes', 'partly', 'no') } as const;
const step = (option: string) => ({ kind: 'scale', option }) as const;
const says = (option: string) => ({ kind: 'choice', option }) as const;

const rows = (table: string) =>
  within(screen.getByRole('grid', { name: table }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);

async function picture() {
  const stage = renderReview(
    [
      ...sheet('m', 'marketing', {
        high: step('always'),
        apart: step('never'),
        B5: step('often'),
        c1: says('yes'),
        c2: says('yes'),
      }),
      ...sheet('s1', 'sales', { high: step('always'), apart: step('often'), c1: says('yes'), c2: says('partly') }),
      ...sheet('s2', 'sales', { apart: step('always'), c1: says('yes') }),
    ],
    asking(
      asks('apart', scale, 'symptoms'),
      asks('high', scale, 'symptoms'),
      asks('B5', scale, 'barriers', 'One shared number.'),
      asks('c1', check, 'checklist'),
      asks('c2', check, 'checklist'),
    ),
  );
  await stage.user.click(screen.getByRole('button', { name: 'Picture' }));
  return stage;
}

test('symptoms show each side’s level with the gap beside it, by level or by gap', async () => {
  const { user } = await picture();
  expect(rows('Symptoms')).toEqual([
    'Question highThe alwaysThe alwaysthe same step',
    'Question apartThe neverBetween “The often” and “The always”2 answers, median2.5 of 3 steps apart',
  ]);
  await user.click(screen.getByRole('radio', { name: 'Gap' }));
  expect(rows('Symptoms')[0]).toMatch(/^Question apart/);
});

test('barriers carry their fix and the advice to begin with the measures of success', async () => {
  await picture();
  expect(rows('Barriers')).toEqual([
    'Question B5What usually mends it: One shared number.The oftenNo answeronly marketing answered',
  ]);
  expect(screen.getByText(/Begin with the measures of success/)).toBeInTheDocument();
});

test('a checklist counts what both tick, and a row leads to its question', async () => {
  const { user } = await picture();
  expect(within(screen.getByRole('region', { name: 'Checklist' })).getByText('1 of 2')).toBeInTheDocument();
  expect(rows('Checklist')[1]).toBe('Question c2The yesThe partlydifferent choices');
  expect(rows('Checklist')[0]).toContain('2 of 2');
  await user.click(screen.getByRole('rowheader', { name: 'Question c2' }));
  expect(screen.getByRole('heading', { name: 'Question c2' })).toHaveFocus();
});

test('without such questions one sentence says how to ask them', async () => {
  const { user } = renderReview([], asking(asks('X', { kind: 'text' })));
  await user.click(screen.getByRole('button', { name: 'Picture' }));
  expect(screen.getByText(/turn them on in the question bank/)).toBeInTheDocument();
});
