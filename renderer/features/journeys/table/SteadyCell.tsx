import { memo, type ReactNode } from 'react';
import { TableCell } from '../../../ui/TableCell';

export interface SteadyCellProps {
  /** Everything that its content is drawn from, always as many. */
  readonly of: readonly unknown[];
  readonly children: () => ReactNode;
}

/** A cell that is drawn again only when something changed that it is drawn from: of a row, mostly one field does. */
export const SteadyCell = memo(
  function SteadyCell({ children }: SteadyCellProps) {
    return <TableCell>{children()}</TableCell>;
  },
  (before, after) => before.of.every((value, index) => Object.is(value, after.of[index])),
);
