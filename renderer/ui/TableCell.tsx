import type { ReactNode } from 'react';
import { cx } from './cx';
import styles from './table.module.css';

/** A cell of a LongTable. */
export function TableCell({ children }: { readonly children: ReactNode }) {
  return <td className={cx(styles, 'cell')}>{children}</td>;
}
