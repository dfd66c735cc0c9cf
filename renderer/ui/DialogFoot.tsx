import type { ReactNode } from 'react';
import { cx } from './cx';
import styles from './Dialog.module.css';

/** The buttons at the end of a form in a dialog, set like the footer of every other dialog; they stay in view however long the form is. */
export function DialogFoot({ children }: { readonly children: ReactNode }) {
  return <div className={cx(styles, 'footer', 'foot')}>{children}</div>;
}
