import type { ReactNode } from 'react';
import { cx } from './cx';
import styles from './VisuallyHidden.module.css';

/** Spoken, never shown. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className={cx(styles, 'hidden')}>{children}</span>;
}
