import { ReactFlowProvider } from '@xyflow/react';
import { type ReactNode, useState } from 'react';
import type { MapLayout } from '../../../../shared/shared-map/layout-shared-map';
import type { MapView } from '../../../../shared/shared-map/map-view';
import { readingOrder } from '../../../../shared/shared-map/place-on-map';
import { MapCanvas } from './MapCanvas';
import styles from './MapCanvasView.module.css';
import type { WantedCard } from './MapFocus';
import { MapInspector } from './MapInspector';
import { MapToolbar } from './MapToolbar';
import type { Addition, MapActions } from './use-map-actions';

export interface MapCanvasViewProps {
  readonly view: MapView;
  readonly layout: MapLayout;
  readonly actions: MapActions;
  /** The line of tools above, around those of the canvas. */
  readonly bar: (tools: ReactNode) => ReactNode;
}

/** The map on its canvas, and beside it everything about what is selected. */
export function MapCanvasView({ view, layout, actions, bar }: MapCanvasViewProps) {
  const [picked, setPicked] = useState<string | null>(null);
  const [wanted, setWanted] = useState<WantedCard | null>(null);
  const stage = view.stages.find(({ id }) => id === picked);
  const part = view.parts.find(({ id }) => id === picked);
  const selected = stage?.id ?? part?.id ?? null;
  const add = (what: Addition) => setPicked(actions.add(what, stage?.id ?? part?.stage));
  /** What the inspector does takes its own button away: the focus goes to the card, or to the one beside it. */
  const withFocus: MapActions = {
    ...actions,
    restore(id) {
      actions.restore(id);
      setWanted({ id });
    },
    removePart(id) {
      actions.removePart(id);
      focusBeside(id);
    },
    removeStage(id) {
      actions.removeStage(id);
      focusBeside(id);
    },
  };
  const focusBeside = (id: string) => {
    const gone = new Set([id, ...view.parts.filter((each) => each.stage === id).map((each) => each.id)]);
    const order = readingOrder(layout);
    const at = order.indexOf(id);
    const next = [...order.slice(at), ...order.slice(0, at).toReversed()].find((each) => !gone.has(each));
    if (next !== undefined) setWanted({ id: next });
  };
  const close = () => {
    setPicked(null);
    if (selected !== null) setWanted({ id: selected });
  };
  return (
    <ReactFlowProvider>
      {bar(<MapToolbar layout={layout} onAdd={add} />)}
      <div className={styles['board']} data-beside={selected !== null}>
        <MapCanvas
          view={view}
          layout={layout}
          selected={selected}
          onSelect={setPicked}
          wanted={wanted}
          onFocus={(id) => setWanted({ id })}
          actions={actions}
        />
        {selected === null ? null : (
          <MapInspector key={selected} view={view} id={selected} actions={withFocus} onClose={close} />
        )}
      </div>
    </ReactFlowProvider>
  );
}
