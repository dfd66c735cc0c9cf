import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addParticipant } from '../../../../shared/commands/participants';
import type { ParticipantId } from '../../../../shared/ids';
import { renderReview } from '../../../support/render-review';
import { asking, asks, sheet } from '../../../support/review';

const text = { kind: 'text', text: 'Words' } as const;
const all = { a: text, b: text };
const person = (id: string, side: 'marketing' | 'sales') =>
  addParticipant({ id: id as ParticipantId, name: id, role: '', side });

async function voting() {
  const stage = renderReview(
    [
      person('Mia', 'marketing'),
      person('Sam', 'sales'),
      person('Sue', 'sales'),
      ...sheet('m', 'marketing', all),
      ...sheet('s', 'sales', all),
    ],
    asking(asks('a', { kind: 'text' }), asks('b', { kind: 'text' })),
  );
  await stage.user.click(screen.getByRole('button', { name: 'Dot votes' }));
  const enter = async (side: 'marketing’s' | 'sales’', id: string, dots: string) => {
    const open = screen.queryByRole('button', { name: `Enter ${side} dots` });
    if (open) await stage.user.click(open);
    const field = screen.getByRole('textbox', { name: `Dots for “Question ${id}”` });
    await stage.user.clear(field);
    await stage.user.type(field, `${dots}{Tab}`);
  };
  return { ...stage, enter };
}

test('one side’s dots are open at a time, and the other’s are not in the page', async () => {
  const { user, enter, container } = await voting();
  await enter('marketing’s', 'a', '2');
  await enter('sales’', 'b', '5');
  expect(screen.queryByRole('table', { name: 'Dots of marketing' })).not.toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'Dots for “Question a”' })).toHaveValue('0');
  await user.click(screen.getByRole('button', { name: 'Cover these dots' }));
  expect(screen.queryByRole('textbox', { name: /Dots for “/ })).not.toBeInTheDocument();
  expect(container).not.toHaveTextContent('Totals');
});

test('the suggestion is shown until the first dot, which keeps it as it is', async () => {
  const { user, enter, workshop } = await voting();
  const budget = screen.getByRole('textbox', { name: 'Dots for each person' });
  await user.clear(budget);
  await user.type(budget, '5{Tab}');
  await user.click(screen.getByRole('button', { name: 'Use the suggestion' }));
  expect(workshop().diagnosis.votes.budget).toBeNull();
  await enter('sales’', 'a', '1');
  expect(workshop().diagnosis.votes.budget).toBe(3);
  expect(screen.getByText(/Kept as it was when the first dot was entered/)).toBeInTheDocument();
  expect(screen.queryByText(/Suggested/)).not.toBeInTheDocument();
});

test('what is entered is held against the budget of all people of a side, and too much is kept', async () => {
  const { user, enter, workshop } = await voting();
  expect(screen.getByText(/Suggested: 3 for 2 gaps. A rule of thumb/)).toBeInTheDocument();
  const sales = within(screen.getByRole('region', { name: 'Sales' }));
  expect(sales.getByText('0 of 6 dots entered')).toBeInTheDocument();
  await enter('sales’', 'a', '8');
  expect(sales.getByText('8 of 6 dots entered')).toBeInTheDocument();
  expect(sales.getByText(/2 dots more than 2 people have. Nothing is lost/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'One dot less for “Question a”' }));
  expect(workshop().diagnosis.votes.dots.sales).toEqual({ a: 7 });
  const budget = screen.getByRole('textbox', { name: 'Dots for each person' });
  await user.clear(budget);
  await user.type(budget, '5{Tab}');
  expect(sales.getByText('7 of 10 dots entered')).toBeInTheDocument();
});

test('the totals are shown when the facilitator says so, most dots first, and can be covered again', async () => {
  const { user, enter } = await voting();
  await enter('marketing’s', 'a', '1');
  await enter('sales’', 'b', '5');
  await user.click(screen.getByRole('button', { name: 'Show totals' }));
  const rows = within(screen.getByRole('grid', { name: 'Totals' }))
    .getAllByRole('row')
    .slice(1);
  expect(rows.map((row) => row.textContent)).toEqual(['Question b1055', 'Question a2101']);
  expect(screen.getByRole('button', { name: 'Cover the totals and go on entering' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Cover the totals and go on entering' }));
  expect(screen.queryByRole('grid', { name: 'Totals' })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Enter sales’ dots' })).toBeInTheDocument();
});

test('where both sides agree there is nothing to vote on', async () => {
  const { user } = renderReview([], asking(asks('a', { kind: 'text' })));
  await user.click(screen.getByRole('button', { name: 'Dot votes' }));
  expect(screen.getByText('Nothing to vote on')).toBeInTheDocument();
});
