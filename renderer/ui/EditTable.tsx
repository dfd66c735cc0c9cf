import { cx } from './cx';
import type { TableColumn, TableProps, TableRow } from './table-props';
import styles from './table.module.css';
import { VisuallyHidden } from './VisuallyHidden';

/** A plain table whose cells hold fields: Tab goes from field to field, and the first column names its row. */
export function EditTable({ label, columns, rows, empty, dense = false }: TableProps) {
  return (
    <div className={cx(styles, 'frame', 'editable')}>
      <table className={cx(styles, 'table', dense && 'dense')} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={cx(styles, 'head', column.align)}
                style={{ width: column.width }}
              >
                {column.hideHeader ? <VisuallyHidden>{column.header}</VisuallyHidden> : column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <EditRow key={row.id} row={row} columns={columns} />
          ))}
          {rows.length === 0 ? (
            <tr>
              <td colSpan={columns.length} className={cx(styles, 'empty')}>
                {empty}
              </td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </div>
  );
}

function EditRow({ row, columns }: { readonly row: TableRow; readonly columns: readonly TableColumn[] }) {
  return (
    <tr className={cx(styles, 'row')}>
      {columns.map((column, index) => (
        <td key={column.id} className={cx(styles, 'cell', column.align)}>
          {row.cells[index]}
        </td>
      ))}
    </tr>
  );
}
