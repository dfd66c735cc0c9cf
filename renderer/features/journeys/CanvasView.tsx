import { ReactFlowProvider } from '@xyflow/react';
import { useMemo, useState } from 'react';
import { layoutJourney } from '../../../shared/journeys/layout';
import type { Journey } from '../../../shared/workshop/schema/journeys';
import { useClock } from '../../state/clock';
import { useWorkshop } from '../../state/session-context';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { AddLine } from './AddLine';
import { CanvasToolbar } from './CanvasToolbar';
import styles from './CanvasView.module.css';
import { Inspector } from './Inspector';
import { JourneyCanvas } from './JourneyCanvas';
import { Palette } from './Palette';
import { aliveKeys, type PartKey } from './parts';
import { useParts } from './use-parts';

/** A journey on its canvas, with everything that adds to it and shows what is selected. */
export function CanvasView({ journey }: { readonly journey: Journey }) {
  const today = useClock().today();
  const silenceDays = useWorkshop((workshop) => workshop.patterns.silenceDays);
  const fittingWidth = () => layoutJourney(journey, { dayWidth: null, silenceDays, fallback: today }).axis.dayWidth;
  const [dayWidth, setDayWidth] = useState(fittingWidth);
  const layout = useMemo(
    () => layoutJourney(journey, { dayWidth, silenceDays, fallback: today }),
    [journey, dayWidth, silenceDays, today],
  );
  const [picked, setPicked] = useState<readonly PartKey[]>([]);
  const selected = useMemo(() => aliveKeys(journey, picked), [journey, picked]);
  const [editDate, setEditDate] = useState(false);
  const [wanted, setWanted] = useState<{ readonly key: PartKey } | null>(null);
  const [said, setSaid] = useState('');
  const select = (keys: readonly PartKey[]) => {
    setEditDate(false);
    setPicked(keys);
  };
  const parts = useParts(journey, {
    select,
    editDate: () => setEditDate(true),
    focus: (key) => setWanted({ key }),
    say: setSaid,
  });

  return (
    <ReactFlowProvider>
      <div className={styles['tools']}>
        <div className={styles['addLine']}>
          <AddLine journey={journey} onAdd={parts.addQuick} />
        </div>
        <CanvasToolbar
          layout={layout}
          onDayWidth={setDayWidth}
          fittingWidth={fittingWidth}
          onAddHandoff={() => parts.addHandoff()}
        />
      </div>
      <div className={styles['board']} data-inspecting={selected.length > 0}>
        <Palette onAdd={parts.addKind} />
        <JourneyCanvas
          journey={journey}
          layout={layout}
          parts={parts}
          selected={selected}
          onSelect={select}
          wanted={wanted}
        />
        {selected.length > 0 ? (
          <Inspector journey={journey} selected={selected} parts={parts} focusDate={editDate} onSelect={select} />
        ) : null}
      </div>
      <div role="status">
        <VisuallyHidden>{said}</VisuallyHidden>
      </div>
    </ReactFlowProvider>
  );
}
