import type { ReactNode } from 'react';

/** One of the things to choose from. */
export interface Option<K extends string> {
  readonly id: K;
  readonly label: string;
  readonly icon?: ReactNode;
}
