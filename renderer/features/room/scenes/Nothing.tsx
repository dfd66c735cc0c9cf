import type { ReactNode } from 'react';
import { cx } from '../../../ui/cx';
import styles from '../room.module.css';

/** What a list says that is still empty. */
export function Nothing({ children }: { readonly children: ReactNode }) {
  return <p className={cx(styles, 'medium', 'quiet')}>{children}</p>;
}
