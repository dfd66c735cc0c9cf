import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { CheckboxGroup } from '../../../renderer/ui/CheckboxGroup';
import { Menu } from '../../../renderer/ui/Menu';
import { RadioCards } from '../../../renderer/ui/RadioCards';
import { SegmentedControl } from '../../../renderer/ui/SegmentedControl';
import { Select } from '../../../renderer/ui/Select';
import { Tabs } from '../../../renderer/ui/Tabs';

const SIDES = [
  { id: 'marketing', label: 'Marketing' },
  { id: 'sales', label: 'Sales' },
] as const;

test('a select shows what is chosen and changes by keyboard', async () => {
  const change = vi.fn();
  render(<Select label="Owner" value="marketing" options={SIDES} onChange={change} />);
  const button = screen.getByRole('button', { name: /Owner/ });
  expect(button).toHaveTextContent('Marketing');
  await userEvent.tab();
  await userEvent.keyboard('{Enter}{ArrowDown}{Enter}');
  expect(change.mock.calls).toEqual([['sales']]);
  await waitFor(() => expect(button).toHaveFocus());
});

test('a select with a spoken label invites to choose', () => {
  render(<Select label="Owner of step 1" hideLabel value={null} options={SIDES} onChange={vi.fn()} />);
  expect(screen.getByRole('button', { name: /Owner of step 1/ })).toHaveTextContent('Choose');
});

test('a segmented control is a group of radio buttons', async () => {
  const change = vi.fn();
  render(<SegmentedControl label="Owner" value="marketing" options={SIDES} onChange={change} />);
  expect(screen.getByRole('radiogroup', { name: 'Owner' })).toBeVisible();
  expect(screen.getByRole('radio', { name: 'Marketing' })).toBeChecked();
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}');
  expect(change.mock.calls).toEqual([['sales']]);
});

test('a segmented control may start with nothing chosen', () => {
  render(<SegmentedControl label="Owner" value={null} options={SIDES} onChange={vi.fn()} />);
  expect(screen.queryByRole('radio', { checked: true })).toBeNull();
});

test('a card is chosen by its title', async () => {
  const change = vi.fn();
  const options = [
    { id: 'half-day', title: 'Half day', description: 'Eight wins.' },
    { id: 'full-day', title: 'Full day', description: 'Every hand-off.' },
  ] as const;
  render(<RadioCards label="Time" value="half-day" options={options} onChange={change} />);
  await userEvent.click(screen.getByRole('radio', { name: /Full day/ }));
  expect(change.mock.calls).toEqual([['full-day']]);
});

test('a checkbox group keeps the order of its options', async () => {
  const change = vi.fn();
  render(<CheckboxGroup label="Sides" value={['sales']} options={SIDES} onChange={change} />);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Marketing' }));
  expect(change.mock.calls).toEqual([[['marketing', 'sales']]]);
});

test('a menu opens, acts and gives the focus back', async () => {
  const act = vi.fn();
  const items = [
    { id: 'rename', label: 'Rename', shortcut: 'F2' },
    { id: 'archive', label: 'Archive', isDisabled: true },
    { id: 'delete', label: 'Delete', tone: 'danger' },
  ] as const;
  render(<Menu label="More" trigger="…" items={items} onAction={act} />);
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  expect(screen.getByRole('menuitem', { name: /Archive/ })).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(screen.getByRole('menuitem', { name: 'Delete' }));
  expect(act.mock.calls).toEqual([['delete']]);
  expect(screen.queryByRole('menu')).toBeNull();
  await waitFor(() => expect(screen.getByRole('button', { name: 'More' })).toHaveFocus());
});

test('tabs show one panel at a time and may keep their own choice', async () => {
  const tabs = [
    { id: 'canvas', label: 'Canvas', content: <p>Lanes</p> },
    { id: 'table', label: 'Table', content: <p>Rows</p> },
  ] as const;
  render(<Tabs label="View" tabs={tabs} />);
  expect(screen.getByText('Lanes')).toBeVisible();
  await userEvent.click(screen.getByRole('tab', { name: 'Table' }));
  expect(screen.getByText('Rows')).toBeVisible();
  expect(screen.queryByText('Lanes')).toBeNull();
});
