import {
  ArrowLeft,
  ChevronLeft,
  ChevronRight,
  Copy,
  Download,
  Image,
  MessagesSquare,
  MoreHorizontal,
  Route,
  Tags,
  Trash2,
  Trophy,
} from 'lucide-react';
import { type RefObject, useEffect, useState } from 'react';
import { duplicateJourney, editJourney, removeJourney, setFollowed } from '../../../shared/commands/journeys';
import type { JourneyId } from '../../../shared/ids';
import { copyJourney } from '../../../shared/journeys/copy-journey';
import { groupOf } from '../../../shared/journeys/win-order';
import type { Journey } from '../../../shared/workshop/schema/journeys';
import { t } from '../../i18n/i18n';
import { newId } from '../../state/new-id';
import { useRoomFocus } from '../../state/room-context';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { useRemoval } from '../../state/use-removal';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { Menu } from '../../ui/Menu';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { TextArea } from '../../ui/TextArea';
import { neighbourOf, useRowFocus } from '../../ui/use-row-focus';
import { CanvasView, type Cover } from './canvas/CanvasView';
import { DateProblems } from './DateProblems';
import { DealStrip } from './DealStrip';
import { JourneyGuide } from './JourneyGuide';
import { NamesDialog } from './names/NamesDialog';
import styles from './OpenedWin.module.css';
import type { PartKey } from './parts/parts';
import { usePrompts } from './prompts/use-prompts';
import { TableView } from './table/TableView';
import { useSaveJourney } from './use-save-journey';
import { START_GAP, useRoomLeft } from './use-room-left';
import type { StagePlace } from './use-stage-place';
import { winName } from './words';

export interface OpenedWinProps {
  readonly journey: Journey;
  readonly place: StagePlace;
}

/** One win: its deal, and its journey as a canvas or as a table. */
export function OpenedWin({ journey, place }: OpenedWinProps) {
  useRoomFocus({ kind: 'journey', id: journey.id });
  const { rows: top, focusRow } = useRowFocus();
  useStartAtTop(top);
  useRoomLeft(top);
  const prompts = usePrompts(journey);
  const { view, guide, asked } = place;
  const [cover, setCover] = useState<Cover | null>(null);
  const isGuideInSight = guide !== null && cover === null;
  const toggleGuide = () => {
    cover?.lift();
    if (isGuideInSight) place.guideTo(null);
    else place.guideTo(guide ?? 'questions');
  };
  const select = (key: PartKey) => place.ask({ key });
  const aside =
    guide === null ? undefined : (
      <JourneyGuide
        journey={journey}
        tab={guide}
        prompts={prompts}
        onTab={place.guideTo}
        onSelect={select}
        onAnswered={() => place.ask({ key: null })}
      />
    );
  return (
    <div className={styles['win']} ref={top}>
      <div className={styles['sheet']} data-view={view}>
        <div className={styles['bar']}>
          <Button
            tone="quiet"
            autoFocus={journey.client !== ''}
            icon={<ArrowLeft size={16} aria-hidden />}
            onPress={place.close}
          >
            {t('journeys.back')}
          </Button>
          <h2 className={styles['name']} title={winName(journey)} data-ref={journey.id} tabIndex={-1}>
            {winName(journey)}
          </h2>
          {journey.followed ? <Badge>{t('follow.badge')}</Badge> : null}
          <Neighbours journey={journey} onOpen={place.open} />
          <Button tone="quiet" icon={<MessagesSquare size={16} aria-hidden />} onPress={toggleGuide}>
            {t(isGuideInSight ? 'guide.hide' : 'guide.show')}
          </Button>
          <SegmentedControl label={t('journeys.view')} hideLabel value={view} options={VIEWS} onChange={place.show} />
          <WinMenu journey={journey} place={place} />
        </div>
        <DealStrip key={`deal:${journey.id}`} journey={journey} />
        <DateProblems journey={journey} onSelect={select} onClose={() => focusRow('closed-on')} />
        {view === 'canvas' ? (
          <CanvasView key={`canvas:${journey.id}`} journey={journey} aside={aside} asked={asked} onCover={setCover} />
        ) : (
          <div className={styles['table']} data-beside={aside !== undefined}>
            <TableView key={`table:${journey.id}`} journey={journey} asked={asked} />
            {aside ? <div className={styles['beside']}>{aside}</div> : null}
          </div>
        )}
      </div>
      <Notes key={`notes:${journey.id}`} journey={journey} />
    </div>
  );
}

function useStartAtTop(top: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const content = top.current?.closest('main');
    if (content && top.current)
      content.scrollTop += top.current.getBoundingClientRect().top - content.getBoundingClientRect().top - START_GAP;
  }, [top]);
}

const VIEWS = [
  { id: 'canvas', label: t('journeys.view.canvas') },
  { id: 'table', label: t('journeys.view.table') },
] as const satisfies readonly { readonly id: StagePlace['view']; readonly label: string }[];

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

interface NeighboursProps {
  readonly journey: Journey;
  readonly onOpen: (id: JourneyId) => void;
}

/** The way through the wins, or through the followed leads. */
function Neighbours({ journey: { id, followed }, onOpen }: NeighboursProps) {
  const journeys = useWorkshop((workshop) => workshop.journeys);
  const group = groupOf(journeys, followed);
  const index = group.indexOf(id);
  const [before, after] = [group[index - 1], group[index + 1]];
  return (
    <div className={styles['steps']}>
      <IconButton
        label={t(followed ? 'follow.previous' : 'journeys.previous')}
        icon={<ChevronLeft size={16} aria-hidden />}
        isDisabled={before === undefined}
        onPress={() => before && onOpen(before)}
      />
      <span className={styles['count']}>{t('journeys.place', { place: index + 1, n: group.length })}</span>
      <IconButton
        label={t(followed ? 'follow.next' : 'journeys.next')}
        icon={<ChevronRight size={16} aria-hidden />}
        isDisabled={after === undefined}
        onPress={() => after && onOpen(after)}
      />
    </div>
  );
}

function WinMenu({ journey, place }: OpenedWinProps) {
  const dispatch = useDispatch();
  const remove = useRemoval();
  const save = useSaveJourney();
  const journeys = useWorkshop((workshop) => workshop.journeys);
  const [isNaming, setNaming] = useState(false);
  const { id, followed } = journey;
  const actions = {
    names: () => setNaming(true),
    svg: () => save(id, 'svg'),
    png: () => save(id, 'png'),
    duplicate: () => {
      const copy = copyJourney(journey, newId);
      dispatch(duplicateJourney(id, copy));
      place.open(copy.id);
    },
    follow: () => {
      dispatch(setFollowed(id, !followed));
      if (!followed) place.guideTo('trace');
    },
    remove: () => {
      const next = neighbourOf(groupOf(journeys, followed), id);
      remove(removeJourney(id), t('journeys.removed', { name: winName(journey) }));
      if (next) place.open(next);
      else place.close();
    },
  };
  return (
    <>
      <Menu
        label={t('journeys.more', { name: winName(journey) })}
        trigger={<MoreHorizontal size={16} aria-hidden />}
        items={[
          { id: 'duplicate', label: t('journeys.duplicate'), icon: <Copy size={16} aria-hidden /> },
          { id: 'names', label: t('names.title'), icon: <Tags size={16} aria-hidden /> },
          { id: 'svg', label: t('journeys.saveSvg'), icon: <Download size={16} aria-hidden /> },
          { id: 'png', label: t('journeys.savePng'), icon: <Image size={16} aria-hidden /> },
          {
            id: 'follow',
            label: t(followed ? 'follow.toWin' : 'follow.fromWin'),
            icon: followed ? <Trophy size={16} aria-hidden /> : <Route size={16} aria-hidden />,
          },
          {
            id: 'remove',
            label: t(followed ? 'follow.delete' : 'journeys.remove'),
            icon: <Trash2 size={16} aria-hidden />,
            tone: 'danger',
          },
        ]}
        onAction={(action) => actions[action]()}
      />
      <NamesDialog isOpen={isNaming} onClose={() => setNaming(false)} />
    </>
  );
}
