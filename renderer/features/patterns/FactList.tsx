import type { ReactNode } from 'react';
import styles from './Headline.module.css';

export interface FactListProps {
  readonly facts: readonly { readonly name: string; readonly value: ReactNode }[];
}

/** Small facts side by side, each under its name. */
export function FactList({ facts }: FactListProps) {
  return (
    <dl className={styles['basis']}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
