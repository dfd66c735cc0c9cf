import { ReactFlowProvider } from '@xyflow/react';
import { useCallback, useMemo, useState } from 'react';
import { layoutJourney } from '../../../shared/journeys/layout';
import type { Journey } from '../../../shared/workshop/schema/journeys';
import { useClock } from '../../state/clock';
import { useWorkshop } from '../../state/session-context';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { AddLine } from './AddLine';
import { CanvasToolbar } from './CanvasToolbar';
import styles from './CanvasView.module.css';
import { fittingDayWidth } from './fit-viewport';
import { Inspector } from './Inspector';
import { JourneyCanvas } from './JourneyCanvas';
import { Palette } from './Palette';
import { aliveKeys, type PartKey } from './parts';
import { UNMEASURED } from './time-scale';
import { useParts } from './use-parts';

/** A journey on its canvas, with everything that adds to it and shows what is selected. */
export function CanvasView({ journey }: { readonly journey: Journey }) {
  const today = useClock().today();
  const silenceDays = useWorkshop((workshop) => workshop.patterns.thresholds.silenceDays);
  const layoutAt = useCallback(
    (dayWidth: number | null) => layoutJourney(journey, { dayWidth, silenceDays, fallback: today }),
    [journey, silenceDays, today],
  );
  const [scale, setScale] = useState(UNMEASURED);
  const layout = useMemo(() => layoutAt(scale.dayWidth), [layoutAt, scale]);
  const showAll = (width: number, height: number) =>
    setScale({ dayWidth: fittingDayWidth(layoutAt, width, height), isWhole: true });
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
          onDayWidth={(dayWidth) => setScale({ dayWidth, isWhole: false })}
          onShowAll={showAll}
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
          scale={scale}
          onShowAll={showAll}
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
