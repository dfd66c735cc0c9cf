import { ArrowLeft, ChevronLeft, ChevronRight, Copy, MoreHorizontal, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { duplicateJourney, editJourney, removeJourney } from '../../../shared/commands/journeys';
import type { JourneyId } from '../../../shared/ids';
import { copyJourney } from '../../../shared/journeys/copy-journey';
import type { Journey } from '../../../shared/workshop/schema/journeys';
import { t } from '../../i18n/i18n';
import { newId } from '../../state/new-id';
import { useRoomFocus } from '../../state/room-context';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { useRemoval } from '../../state/use-removal';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { Menu } from '../../ui/Menu';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { TextArea } from '../../ui/TextArea';
import { neighbourOf } from '../../ui/use-row-focus';
import { CanvasView } from './CanvasView';
import { DateProblems } from './DateProblems';
import { DealStrip } from './DealStrip';
import styles from './OpenedWin.module.css';
import { TableView } from './TableView';
import { winName } from './words';

export interface OpenedWinProps {
  readonly journey: Journey;
  readonly onClose: () => void;
  readonly onOpen: (id: JourneyId) => void;
}

type View = 'canvas' | 'table';

/** One win: its deal, and its journey as a canvas or as a table. */
export function OpenedWin({ journey, onClose, onOpen }: OpenedWinProps) {
  useRoomFocus({ kind: 'journey', id: journey.id });
  const [view, setView] = useState<View>('canvas');
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const content = top.current?.closest('main');
    if (content && top.current)
      content.scrollTop += top.current.getBoundingClientRect().top - content.getBoundingClientRect().top - 12;
  }, []);
  return (
    <div className={styles['win']} ref={top}>
      <div className={styles['bar']}>
        <Button
          tone="quiet"
          autoFocus={journey.client !== ''}
          icon={<ArrowLeft size={16} aria-hidden />}
          onPress={onClose}
        >
          {t('journeys.back')}
        </Button>
        <h2 className={styles['name']} title={winName(journey)}>
          {winName(journey)}
        </h2>
        <Neighbours id={journey.id} onOpen={onOpen} />
        <SegmentedControl label={t('journeys.view')} hideLabel value={view} options={VIEWS} onChange={setView} />
        <WinMenu journey={journey} onClose={onClose} onOpen={onOpen} />
      </div>
      <DealStrip key={`deal:${journey.id}`} journey={journey} />
      <DateProblems journey={journey} />
      {view === 'canvas' ? (
        <CanvasView key={`canvas:${journey.id}`} journey={journey} />
      ) : (
        <TableView key={`table:${journey.id}`} journey={journey} />
      )}
      <Notes key={`notes:${journey.id}`} journey={journey} />
    </div>
  );
}

const VIEWS = [
  { id: 'canvas', label: t('journeys.view.canvas') },
  { id: 'table', label: t('journeys.view.table') },
] as const satisfies readonly { readonly id: View; readonly label: string }[];

function Notes({ journey: { id, notes } }: { readonly journey: Journey }) {
  const dispatch = useDispatch();
  return (
    <TextArea
      label={t('journeys.notes')}
      rows={2}
      value={notes}
      onCommit={(text) => dispatch(editJourney(id, { notes: text }))}
    />
  );
}

function Neighbours({ id, onOpen }: { readonly id: JourneyId; readonly onOpen: (id: JourneyId) => void }) {
  const order = useWorkshop((workshop) => workshop.journeys.order);
  const index = order.indexOf(id);
  const [before, after] = [order[index - 1], order[index + 1]];
  return (
    <div className={styles['steps']}>
      <IconButton
        label={t('journeys.previous')}
        icon={<ChevronLeft size={16} aria-hidden />}
        isDisabled={before === undefined}
        onPress={() => before && onOpen(before)}
      />
      <span className={styles['count']}>{t('journeys.place', { place: index + 1, n: order.length })}</span>
      <IconButton
        label={t('journeys.next')}
        icon={<ChevronRight size={16} aria-hidden />}
        isDisabled={after === undefined}
        onPress={() => after && onOpen(after)}
      />
    </div>
  );
}

function WinMenu({ journey, onClose, onOpen }: OpenedWinProps) {
  const dispatch = useDispatch();
  const remove = useRemoval();
  const order = useWorkshop((workshop) => workshop.journeys.order);
  const duplicate = () => {
    const copy = copyJourney(journey, newId);
    dispatch(duplicateJourney(journey.id, copy));
    onOpen(copy.id);
  };
  const removeWin = () => {
    const next = neighbourOf(order, journey.id);
    remove(removeJourney(journey.id), t('journeys.removed', { name: winName(journey) }));
    if (next) onOpen(next);
    else onClose();
  };
  return (
    <Menu
      label={t('journeys.more', { name: winName(journey) })}
      trigger={<MoreHorizontal size={16} aria-hidden />}
      items={[
        { id: 'duplicate', label: t('journeys.duplicate'), icon: <Copy size={16} aria-hidden /> },
        { id: 'remove', label: t('journeys.remove'), icon: <Trash2 size={16} aria-hidden />, tone: 'danger' },
      ]}
      onAction={(action) => (action === 'duplicate' ? duplicate() : removeWin())}
    />
  );
}
