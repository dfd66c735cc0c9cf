import type { ReactNode } from 'react';

export interface TableColumn {
  readonly id: string;
  readonly header: string;
  /** Text starts, figures end. */
  readonly align?: 'start' | 'end' | undefined;
  /** A CSS length, such as `8rem` or `30%`. */
  readonly width?: string | undefined;
  /** The header is only spoken: for a column of buttons. */
  readonly hideHeader?: boolean | undefined;
}

export interface TableRow {
  readonly id: string;
  readonly cells: readonly ReactNode[];
}

export interface TableProps {
  readonly label: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly empty?: ReactNode;
  readonly dense?: boolean | undefined;
}
