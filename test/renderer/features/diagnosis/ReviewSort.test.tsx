import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderReview } from '../../../support/render-review';
import { asking, asks, sheet } from '../../../support/review';

const text = { kind: 'text', text: 'Words' } as const;
const all = { a: text, b: text, c: text, d: text };

async function sorting() {
  const stage = renderReview(
    [...sheet('m', 'marketing', all), ...sheet('s', 'sales', all)],
    asking(...['a', 'b', 'c', 'd', 'unanswered'].map((id) => asks(id, { kind: 'text' }))),
  );
  await stage.user.click(screen.getByRole('button', { name: 'Sort' }));
  const gaps = () => stage.workshop().diagnosis.gaps;
  const pick = async (field: RegExp, option: string) => {
    await stage.user.click(screen.getByRole('button', { name: field }));
    await stage.user.click(screen.getByRole('option', { name: option }));
  };
  const box = (id: string) => screen.getByRole('checkbox', { name: `Select “Question ${id}”` });
  return { ...stage, gaps, pick, box };
}

test('selected gaps get a priority in one step', async () => {
  const { user, gaps, pick, box, session } = await sorting();
  await user.click(box('a'));
  await user.click(box('c'));
  expect(screen.getByText('2 selected')).toBeInTheDocument();
  await pick(/^.*Priority/, 'Now');
  expect(gaps()).toMatchObject({ a: { priority: 'now' }, c: { priority: 'now' } });
  expect(screen.getByRole('row', { name: /Question c.*Now/ })).toBeInTheDocument();
  act(() => session.undo());
  expect(gaps()).toEqual({});
});

test('Shift selects a range, and one box selects all that are listed', async () => {
  const { user, box } = await sorting();
  await user.click(box('a'));
  await user.keyboard('{Shift>}');
  await user.click(box('c'));
  await user.keyboard('{/Shift}');
  expect(screen.getByText('3 selected')).toBeInTheDocument();
  await user.click(screen.getByRole('checkbox', { name: 'Select all 4' }));
  expect(screen.getByText('4 selected')).toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: 'All (5)' }));
  expect(screen.getByText('4 selected')).toBeInTheDocument();
});

test('a theme is made for the selected gaps, named, and taken away again', async () => {
  const stage = await sorting();
  const { user, gaps, box } = stage;
  await user.click(box('b'));
  await user.click(screen.getByRole('button', { name: 'New theme' }));
  expect(screen.getByRole('textbox', { name: 'Name of the theme' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(screen.getByText('Write a name for the theme.')).toBeInTheDocument();
  await user.keyboard('Speed{Enter}');
  await waitFor(() => expect(screen.getByRole('button', { name: 'New theme' })).toHaveFocus());
  expect(screen.getByRole('row', { name: /Question b.*Speed/ })).toBeInTheDocument();
  expect(within(screen.getByRole('region', { name: 'Themes' })).getByText('1 gap')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Remove theme 1' }));
  expect(gaps()).toMatchObject({ b: { themeId: null } });
  expect(screen.getByRole('button', { name: 'Add a theme' })).toHaveFocus();
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(stage.workshop().diagnosis.themes.order).toHaveLength(1);
});

test('several gaps are marked close enough at once, leave the list, and come back by undo', async () => {
  const { user, gaps, box } = await sorting();
  await user.click(box('a'));
  await user.click(box('b'));
  await user.click(screen.getByRole('button', { name: 'Mark close enough' }));
  expect(gaps()).toMatchObject({ a: { rating: 'close' }, b: { rating: 'close' } });
  expect(screen.getByRole('checkbox', { name: 'Select all 2' })).toHaveFocus();
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(screen.getByRole('checkbox', { name: 'Select all 4' })).toBeInTheDocument();
});
