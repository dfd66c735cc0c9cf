import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CostSection } from '../../../../renderer/features/metrics/CostSection';
import { addCostLines } from '../../../../shared/commands/cost';
import type { CostLineId } from '../../../../shared/ids';
import { list } from '../../../../shared/workshop/table';
import { newWorkshop } from '../../../support/new-workshop';
import { renderStage } from '../../../support/render-stage';
import { after } from '../../../support/run-commands';

type Person = ReturnType<typeof renderStage>['user'];

async function fill(user: Person, label: string, text: string): Promise<void> {
  const field = screen.getByLabelText(label);
  await user.clear(field);
  await user.paste(text);
  await user.tab();
}

const oneLine = () =>
  after(
    newWorkshop(),
    addCostLines([
      {
        id: 'c1' as CostLineId,
        name: 'Dead leads',
        times: { low: null, high: null },
        each: { low: null, high: null },
      },
    ]),
  );

test('offers the four lines of the source, with nothing filled in', async () => {
  const { user, workshop } = renderStage(CostSection, newWorkshop());
  expect(screen.getByText(/Leads that die in the hand-off: leads in a period/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Take all four lines' }));
  const lines = list(workshop().metrics.cost);
  expect(lines).toHaveLength(4);
  expect(
    lines.every(({ times, each }) => [times.low, times.high, each.low, each.high].every((end) => end === null)),
  ).toBe(true);
  expect(screen.getByLabelText('What line 1 is about')).toHaveFocus();
  expect(screen.queryByText(/Estimated/)).toBeNull();
});

test('multiplies the client’s own numbers into a range', async () => {
  const { user } = renderStage(CostSection, oneLine());
  expect(screen.getByText('Enter how often')).toBeVisible();
  await fill(user, 'Times of line 1, at least', '100');
  await fill(user, 'Times of line 1, at most', '150');
  await fill(user, 'Cost of line 1, at least', '40');
  await fill(user, 'Cost of line 1, at most', '60');
  expect(screen.getAllByText('€4,000 to €9,000')).toHaveLength(2);
  expect(screen.getByText('from 1 of 1 lines, all from your own numbers')).toBeVisible();
  await fill(user, 'Times of line 1, at most', '50');
  expect(screen.getByText('The least is above the most: swap how often')).toBeVisible();
});

test('refuses money below 0 with a sentence', async () => {
  const { user, workshop } = renderStage(CostSection, oneLine());
  await fill(user, 'Cost of line 1, at least', '-40');
  expect(screen.getByText(/Write an amount/)).toBeVisible();
  expect(list(workshop().metrics.cost)[0]?.each.low).toBeNull();
});

test('gives a line back that was removed', async () => {
  const { user, workshop } = renderStage(CostSection, oneLine());
  await user.click(screen.getByRole('button', { name: 'Remove line 1' }));
  expect(screen.getByRole('button', { name: 'Take all four lines' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(list(workshop().metrics.cost)).toHaveLength(1);
});
