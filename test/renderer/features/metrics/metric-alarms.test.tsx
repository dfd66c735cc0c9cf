import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { MetricSheet } from '../../../../renderer/features/metrics/MetricSheet';
import type { MetricId } from '../../../../shared/ids';
import type { Workshop } from '../../../../shared/workshop/schema';
import { list, tableOf } from '../../../../shared/workshop/table';
import { newWorkshop } from '../../../support/new-workshop';
import { renderStage } from '../../../support/render-stage';

type Person = ReturnType<typeof renderStage>['user'];

async function fill(user: Person, label: string, text: string): Promise<void> {
  const field = screen.getByLabelText(label);
  await user.clear(field);
  await user.paste(text);
  await user.tab();
}

/** A sheet of four metrics: the whole one takes long to search. */
function shortSheet(): Workshop {
  const start = newWorkshop();
  const kept = list(start.metrics.sheet).filter(({ id }) => ['M3', 'M5', 'M8', 'M9'].includes(id));
  return { ...start, metrics: { ...start.metrics, sheet: tableOf(kept) } };
}

const NOW = 'Now of Lead-to-opportunity conversion';

describe('alarms', () => {
  test('lead to opportunity rings below 20 %, and at 20 % it does not', async () => {
    const { user } = renderStage(MetricSheet, shortSheet());
    await fill(user, NOW, '19.9');
    expect(screen.getByText('1 with an alarm that rings')).toBeVisible();
    expect(screen.getByText('Below 20 %')).toBeVisible();
    await fill(user, NOW, '20');
    expect(screen.queryByText('1 with an alarm that rings')).toBeNull();
    expect(screen.getByText('Rings below 20 %')).toBeVisible();
  });

  test('can be set to another rate, and taken away', async () => {
    const { user, workshop } = renderStage(MetricSheet, shortSheet());
    const alarm = () => workshop().metrics.sheet.byId['M9' as MetricId]?.alarm;
    await user.click(screen.getByRole('button', { name: 'Alarm of Win rate: Set alarm' }));
    const panel = within(await screen.findByRole('dialog'));
    await user.type(panel.getByLabelText('This rate'), '30');
    await user.tab();
    expect(alarm()).toEqual({ when: 'below', rate: 3000 });
    await user.click(panel.getByRole('radio', { name: 'Above' }));
    expect(alarm()).toEqual({ when: 'above', rate: 3000 });
    await user.click(panel.getByRole('button', { name: 'Take the alarm away' }));
    expect(alarm()).toBeNull();
  });

  test('stand only beside rates', () => {
    renderStage(MetricSheet, shortSheet());
    expect(screen.queryByLabelText('Now of Cost per customer')).toBeNull();
  });
});

describe('metrics of the team’s own', () => {
  test('are added, named, told whose they are, and removed with undo', async () => {
    const { user, workshop } = renderStage(MetricSheet, shortSheet());
    await user.click(screen.getByRole('button', { name: 'Add metric' }));
    expect(screen.getByLabelText('Name of Metric of your own')).toHaveFocus();
    await fill(user, 'Name of Metric of your own', 'Referrals');
    const own = () => list(workshop().metrics.sheet).find(({ name }) => name === 'Referrals');
    expect(own()).toMatchObject({ side: 'both', shared: false });
    await user.click(screen.getByRole('button', { name: /Who moves Referrals/ }));
    await user.click(await screen.findByRole('option', { name: 'Sales' }));
    expect(own()?.side).toBe('sales');
    await user.click(screen.getByRole('button', { name: 'Remove Referrals' }));
    expect(own()).toBeUndefined();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(own()).toMatchObject({ side: 'sales' });
  });

  test('a side keeps its own numbers beside the shared ones', async () => {
    const { user, workshop } = renderStage(MetricSheet, shortSheet());
    await user.click(screen.getByRole('button', { name: 'Put Traffic on the sheet' }));
    expect(list(workshop().metrics.sheet).at(-1)).toMatchObject({ name: 'Traffic', side: 'marketing', shared: false });
    expect(screen.queryByRole('button', { name: 'Put Traffic on the sheet' })).toBeNull();
  });
});

test('the two meanings of cycle length stand side by side, each under its name', () => {
  renderStage(MetricSheet, shortSheet());
  expect(screen.getByText('Lead to customer')).toBeVisible();
  expect(screen.getByText(/Sales cycle length, as no source named counts it/)).toBeVisible();
  expect(screen.getByText('First touch to close')).toBeVisible();
  expect(screen.getByText(/Cannot be computed: no win shows its first touch/)).toBeVisible();
});
