import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components';
import { cx } from './cx';
import type { TableProps } from './table-props';
import styles from './table.module.css';
import { VisuallyHidden } from './VisuallyHidden';

export interface DataTableProps extends TableProps {
  readonly onRowAction?: ((id: string) => void) | undefined;
}

/** A table to read, moved through by arrow keys; fields belong in an EditTable. */
export function DataTable({ label, columns, rows, onRowAction, empty, dense = false }: DataTableProps) {
  return (
    <div className={cx(styles, 'frame')}>
      <Table
        className={cx(styles, 'table', dense && 'dense')}
        aria-label={label}
        {...(onRowAction ? { onRowAction: (key) => onRowAction(String(key)) } : {})}
      >
        <TableHeader>
          {columns.map((column, index) => (
            <Column
              key={column.id}
              id={column.id}
              isRowHeader={index === 0}
              className={cx(styles, 'head', column.align)}
              style={{ width: column.width }}
            >
              {column.hideHeader ? <VisuallyHidden>{column.header}</VisuallyHidden> : column.header}
            </Column>
          ))}
        </TableHeader>
        <TableBody renderEmptyState={() => <div className={cx(styles, 'empty')}>{empty}</div>}>
          {rows.map((row) => (
            <Row key={row.id} id={row.id} className={cx(styles, 'row', onRowAction && 'pressable')}>
              {columns.map((column, index) => (
                <Cell key={column.id} className={cx(styles, 'cell', column.align)}>
                  {row.cells[index]}
                </Cell>
              ))}
            </Row>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
