import type { ReactNode } from 'react';
import { cx } from './cx';
import styles from './Quote.module.css';

/** A person's own words, set apart from the tool's. */
export function Quote({ children }: { readonly children: ReactNode }) {
  return <blockquote className={cx(styles, 'quote')}>{children}</blockquote>;
}
