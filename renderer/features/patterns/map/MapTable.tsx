import type { ReactNode } from 'react';
import { Stack } from '../../../ui/Stack';
import { useRowFocus } from '../../../ui/use-row-focus';
import type { MapView } from '../../../../shared/shared-map/map-view';
import { AddToMap } from './AddToMap';
import { PartTable } from './PartTable';
import { StageTable } from './StageTable';
import type { MapActions } from './use-map-actions';

export interface MapTableProps {
  readonly view: MapView;
  readonly actions: MapActions;
  /** The line of tools above, around those of the table. */
  readonly bar: (tools: ReactNode) => ReactNode;
}

/** The same map as two tables: everything that the canvas can do, by keyboard alone. */
export function MapTable({ view, actions, bar }: MapTableProps) {
  const { rows, focusRow } = useRowFocus();
  return (
    <div ref={rows}>
      <Stack gap={4}>
        {bar(
          <div data-ref="add-to-map">
            <AddToMap onAdd={(what) => focusRow(actions.add(what, undefined))} />
          </div>,
        )}
        <StageTable view={view} actions={actions} onFocus={focusRow} />
        <PartTable view={view} actions={actions} onFocus={focusRow} />
      </Stack>
    </div>
  );
}
