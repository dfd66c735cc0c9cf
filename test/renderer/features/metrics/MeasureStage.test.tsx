import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { FunnelSection } from '../../../../renderer/features/metrics/FunnelSection';
import { MeasureStage } from '../../../../renderer/features/metrics/MeasureStage';
import { MetricSheet } from '../../../../renderer/features/metrics/MetricSheet';
import { editFunnel } from '../../../../shared/commands/funnel';
import { editMetric } from '../../../../shared/commands/metrics';
import type { MetricId } from '../../../../shared/ids';
import { list } from '../../../../shared/workshop/table';
import { newWorkshop } from '../../../support/new-workshop';
import { preparedWorkshop } from '../../../support/negotiated-workshop';
import { renderStage } from '../../../support/render-stage';
import { after } from '../../../support/run-commands';

const funnelRows = () =>
  within(screen.getByRole('table', { name: 'Reverse funnel' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? ''));

type Person = ReturnType<typeof renderStage>['user'];

async function fill(user: Person, field: HTMLElement, text: string): Promise<void> {
  await user.clear(field);
  await user.paste(text);
  await user.tab();
}

describe('the reverse funnel', () => {
  test('says what the goal takes, in the period and in a month', () => {
    renderStage(FunnelSection, preparedWorkshop());
    expect(funnelRows()).toEqual([
      ['CustomersBoth', '18', '2', ''],
      ['SQLsSales', '72', '6', ''],
      ['MQLsMarketing', '180', '15', ''],
      ['LeadsMarketing', '900', '75', ''],
    ]);
  });

  test('is filled in by typing, and each step appears as soon as it can be computed', async () => {
    const { user } = renderStage(FunnelSection, newWorkshop());
    expect(funnelRows().map(([, figure]) => figure)).toEqual(
      Array.from({ length: 4 }, () => 'Cannot be computed: enter the revenue goal'),
    );
    await fill(user, screen.getByLabelText('Revenue goal'), '1,200,000');
    await fill(user, screen.getByLabelText('Marketing’s share'), '60');
    await fill(user, screen.getByLabelText('Average deal'), '40000');
    expect(funnelRows().map(([, figure]) => figure)).toEqual([
      '18',
      'Cannot be computed: enter the win rate',
      'Cannot be computed: enter the win rate',
      'Cannot be computed: enter the win rate',
    ]);
  });

  test('a rate of 0 is never divided by: the sentence leads to the field', async () => {
    const { user } = renderStage(FunnelSection, after(preparedWorkshop(), editFunnel({ mqlToSql: 0 as never })));
    const [first] = screen.getAllByRole('button', { name: 'Cannot be computed: enter an MQL to SQL above 0 %' });
    await user.click(first ?? expect.fail());
    expect(screen.getByLabelText('MQL to SQL')).toHaveFocus();
  });

  test('a rate over 100 % is refused with a sentence, and the funnel stays as it was', async () => {
    const { user, workshop } = renderStage(FunnelSection, preparedWorkshop());
    await fill(user, screen.getByLabelText('Win rate'), '140');
    expect(screen.getByText(/Write a rate between 0 and 100 %/)).toBeVisible();
    expect(workshop().metrics.funnel.winRate).toBe(2500);
  });

  test('shows the formula with its numbers and the source', async () => {
    const { user } = renderStage(FunnelSection, preparedWorkshop());
    await user.click(screen.getByRole('button', { name: 'How MQLs are computed' }));
    const popover = await screen.findByRole('dialog', { name: 'How MQLs are computed' });
    expect(popover).toHaveTextContent('72 SQLs ÷ 40 % = 180');
    expect(popover).toHaveTextContent('Source: Sales and marketing alignment playbook');
  });

  test('counts by month without a second column of months', async () => {
    const { user } = renderStage(FunnelSection, preparedWorkshop());
    await user.click(screen.getByRole('radio', { name: 'Month' }));
    expect(screen.getAllByRole('columnheader', { name: 'In a month' })).toHaveLength(1);
    expect(funnelRows()[2]).toEqual(['MQLsMarketing', '180', '']);
  });
});

describe('the metric sheet', () => {
  test('says in words which shared metrics have no source', async () => {
    const { user } = renderStage(MetricSheet, newWorkshop());
    expect(screen.getByText('8 of 18 shared')).toBeVisible();
    expect(screen.getByText('8 without a source')).toBeVisible();
    const source = screen.getByLabelText('Source system of Win rate');
    expect(source).toHaveAttribute('placeholder', 'No source named');
    await fill(user, source, 'CRM');
    expect(screen.getByText('7 without a source')).toBeVisible();
  });

  test('can be narrowed to the shared metrics', async () => {
    const { user } = renderStage(MetricSheet, newWorkshop());
    expect(screen.getByLabelText('Target of Cost per customer')).toBeVisible();
    await user.click(screen.getByRole('switch', { name: 'Only shared metrics' }));
    expect(screen.queryByLabelText('Target of Cost per customer')).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'Share Win rate' }));
    expect(screen.queryByLabelText('Target of Win rate')).toBeNull();
    expect(screen.getByText('7 of 18 shared')).toBeVisible();
  });

  test('takes an owner, a source and a target for each metric', async () => {
    const { user, workshop } = renderStage(MetricSheet, newWorkshop());
    await fill(user, screen.getByLabelText('Owner of Win rate'), 'Daniel');
    await fill(user, screen.getByLabelText('Source system of Win rate'), 'CRM');
    await fill(user, screen.getByLabelText('Target of Win rate'), '25 %');
    expect(workshop().metrics.sheet.byId['M9' as MetricId]).toMatchObject({
      owner: 'Daniel',
      sourceSystem: 'CRM',
      target: '25 %',
    });
  });

  test('offers the sources that other metrics name, and never takes the field away while it is typed in', async () => {
    const { user } = renderStage(
      MetricSheet,
      after(newWorkshop(), editMetric('M1' as MetricId, { sourceSystem: 'Ledger' })),
    );
    const source = screen.getByLabelText('Source system of Win rate');
    await user.click(source);
    await user.keyboard('Le');
    await user.click(await screen.findByRole('option', { name: 'Ledger' }));
    expect(source).toHaveFocus();
    expect(source).toHaveValue('Ledger');
  });

  test('explains each metric with its formula, its threshold and its source', async () => {
    const { user } = renderStage(MetricSheet, newWorkshop());
    await user.click(screen.getByRole('button', { name: 'How Lead-to-opportunity conversion is computed' }));
    const popover = await screen.findByRole('dialog');
    expect(popover).toHaveTextContent('Opportunities ÷ leads');
    expect(popover).toHaveTextContent('Below 20 %');
  });

  test('says so when every shared metric can be reported', () => {
    const shared = list(newWorkshop().metrics.sheet).filter((metric) => metric.shared);
    const named = shared.map(({ id }) => editMetric(id, { owner: 'Daniel', sourceSystem: 'CRM' }));
    renderStage(MetricSheet, after(newWorkshop(), ...named));
    expect(screen.getByText('Every shared metric has an owner and a source')).toBeVisible();
  });
});

test('the stage holds both', () => {
  renderStage(MeasureStage, newWorkshop());
  expect(screen.getByRole('region', { name: 'Reverse funnel' })).toBeVisible();
  expect(screen.getByRole('region', { name: 'Metric sheet' })).toBeVisible();
});
