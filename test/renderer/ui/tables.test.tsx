import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { DataTable } from '../../../renderer/ui/DataTable';
import { EditTable } from '../../../renderer/ui/EditTable';
import { TextField } from '../../../renderer/ui/TextField';

const columns = [
  { id: 'deal', header: 'Deal' },
  { id: 'days', header: 'Days', align: 'end' },
] as const;

const rows = [
  { id: 'a', cells: ['Fabrikam', '41'] },
  { id: 'b', cells: ['Contoso', '12'] },
];

test('a table to read has headers, row names and cells', () => {
  render(<DataTable label="Wins" columns={columns} rows={rows} />);
  const table = screen.getByRole('grid', { name: 'Wins' });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map((head) => head.textContent),
  ).toEqual(['Deal', 'Days']);
  expect(within(table).getByRole('rowheader', { name: 'Fabrikam' })).toBeVisible();
});

test('a row acts on Enter, after arrow keys', async () => {
  const act = vi.fn();
  render(<DataTable label="Wins" columns={columns} rows={rows} onRowAction={act} />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(act.mock.calls).toEqual([['b']]);
});

test.each([DataTable, EditTable])('an empty table says what is missing', (Table) => {
  render(<Table label="Wins" columns={columns} rows={[]} empty="No wins yet." />);
  expect(screen.getByText('No wins yet.')).toBeVisible();
});

test('a table of fields is walked by Tab', async () => {
  const fields = rows.map(({ id, cells }) => ({
    id,
    cells: [
      <TextField key="deal" hideLabel label={`Deal ${id}`} value={cells[0] ?? ''} onCommit={vi.fn()} />,
      cells[1],
    ],
  }));
  render(<EditTable label="Wins" columns={columns} rows={fields} />);
  await userEvent.tab();
  expect(screen.getByRole('textbox', { name: 'Deal a' })).toHaveFocus();
  await userEvent.tab();
  expect(screen.getByRole('textbox', { name: 'Deal b' })).toHaveFocus();
});

test('a column of buttons has a spoken header', () => {
  const withActions = [...columns, { id: 'actions', header: 'Actions', hideHeader: true }];
  render(<EditTable label="Wins" columns={withActions} rows={rows} />);
  expect(screen.getByRole('columnheader', { name: 'Actions' })).toBeInTheDocument();
});
