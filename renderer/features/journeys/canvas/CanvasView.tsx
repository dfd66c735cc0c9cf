import { ReactFlowProvider } from '@xyflow/react';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { layoutsOf } from '../../../../shared/journeys/layout';
import type { Journey } from '../../../../shared/workshop/schema/journeys';
import { t } from '../../../i18n/i18n';
import { useClock } from '../../../state/clock';
import { useWorkshop } from '../../../state/session-context';
import { Later } from '../../../ui/Later';
import { useRowFocus } from '../../../ui/use-row-focus';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { Inspector } from '../inspector/Inspector';
import { PartsMenu } from '../menu/PartsMenu';
import { AddLine } from '../parts/AddLine';
import { aliveKeys, allKeys, type AskedPart, besideKeys, type PartKey } from '../parts/parts';
import { useParts } from '../parts/use-parts';
import { CanvasToolbar } from './CanvasToolbar';
import styles from './CanvasView.module.css';
import { FullWindow } from './FullWindow';
import { JourneyCanvas } from './JourneyCanvas';
import { readingOrder } from './keys/walk';
import { Palette } from './Palette';
import { type CanvasLook, FIRST_LOOK } from './view/canvas-look';
import { fittingDayWidth, readerOf } from './view/fit-viewport';
import { UNMEASURED } from './view/time-scale';

export interface CanvasViewProps {
  readonly journey: Journey;
  /** What stands beside the board while nothing is selected. */
  readonly aside?: ReactNode;
  /** What something outside asks for: a part is selected, brought into sight and focused, or the whole map is shown. */
  readonly asked?: AskedPart | null;
  /** Told when what is selected takes the place of what stands beside the board, and null when it gives it back. */
  readonly onCover?: ((cover: Cover | null) => void) | undefined;
}

/** What is selected stands where something else would be. */
export interface Cover {
  /** Selects nothing any more. */
  readonly lift: () => void;
}

/** A journey on its canvas, with everything that adds to it and shows what is selected. */
export function CanvasView({ journey, aside, asked = null, onCover }: CanvasViewProps) {
  const today = useClock().today();
  const silenceDays = useWorkshop((workshop) => workshop.patterns.thresholds.silenceDays);
  const [look, setLook] = useState(FIRST_LOOK);
  const changeLook = (change: Partial<CanvasLook>) => setLook((before) => ({ ...before, ...change }));
  const { squeeze } = look;
  const layoutAt = useMemo(
    () => layoutsOf(journey, { silenceDays, squeeze, fallback: today }),
    [journey, silenceDays, squeeze, today],
  );
  const [scale, setScale] = useState(UNMEASURED);
  const layout = useMemo(() => layoutAt(scale.dayWidth), [layoutAt, scale]);
  const showAll = (width: number, height: number) =>
    setScale({ dayWidth: fittingDayWidth(layoutAt, width, height, readerOf(look.isForRoom)), isWhole: true });
  const [picked, setPicked] = useState<readonly PartKey[]>([]);
  const selected = useMemo(() => aliveKeys(journey, picked), [journey, picked]);
  const [editDate, setEditDate] = useState(false);
  const [wanted, setWanted] = useState<{ readonly key: PartKey } | null>(null);
  const [said, setSaid] = useState('');
  const [reached, setReached] = useState<AskedPart | null>(null);
  if (asked !== reached) {
    setReached(asked);
    setPicked(asked?.key ? [asked.key] : []);
    setEditDate(false);
    setWanted(asked?.key ? { key: asked.key } : null);
    if (asked?.key === null) setScale(UNMEASURED);
  }
  const select = (keys: readonly PartKey[]) => {
    setEditDate(false);
    setPicked(keys);
  };
  const isCovered = selected.length > 0;
  useEffect(() => {
    if (!isCovered) return;
    onCover?.({ lift: () => setPicked([]) });
    return () => onCover?.(null);
  }, [isCovered, onCover]);
  const { rows: tools, focusRow } = useRowFocus();
  const parts = useParts(journey, {
    select,
    show: (key) => select([key]),
    editDate: () => setEditDate(true),
    focus: (key) => setWanted({ key }),
    leave: (gone) => {
      const key = besideKeys(readingOrder(layout), gone);
      if (key === null) focusRow(ADD_LINE);
      else setWanted({ key });
    },
    say: setSaid,
  });

  return (
    <ReactFlowProvider>
      <FullWindow isFull={look.isFull} onChange={(isFull) => changeLook({ isFull })} isEscapeTaken={isCovered}>
        <div ref={tools} className={styles['tools']}>
          <Later>
            <div className={styles['addLine']} data-ref={ADD_LINE}>
              <AddLine journey={journey} onAdd={parts.addQuick} />
            </div>
            <PartsMenu
              label={t('journeys.do')}
              journey={journey}
              selected={selected}
              parts={parts}
              everything={() => allKeys(journey)}
              onSelect={select}
            />
            <CanvasToolbar
              layout={layout}
              onDayWidth={(dayWidth) => setScale({ dayWidth, isWhole: false })}
              onShowAll={showAll}
              onAddHandoff={() => parts.addHandoff()}
              look={look}
              onLook={changeLook}
            />
          </Later>
        </div>
        <div className={styles['board']} data-beside={isCovered || aside !== undefined}>
          <Palette onAdd={parts.addKind} />
          <JourneyCanvas
            journey={journey}
            layout={layout}
            parts={parts}
            selected={selected}
            onSelect={select}
            onPick={(change) => {
              setEditDate(false);
              setPicked((before) => change(aliveKeys(journey, before)));
            }}
            wanted={wanted}
            scale={scale}
            look={look}
            onLook={changeLook}
            onShowAll={showAll}
          />
          {isCovered ? (
            <Inspector journey={journey} selected={selected} parts={parts} focusDate={editDate} onSelect={select} />
          ) : (
            aside
          )}
        </div>
        <div className={styles['said']} role="status">
          <VisuallyHidden>{said}</VisuallyHidden>
        </div>
      </FullWindow>
    </ReactFlowProvider>
  );
}

/** Where the focus goes when no card is left. */
const ADD_LINE = 'add-line';
