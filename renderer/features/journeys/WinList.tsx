import { FileUp, Plus, Route, Tags } from 'lucide-react';
import { useMemo, useState } from 'react';
import {
  addJourney,
  duplicateJourney,
  followLead,
  moveJourney,
  removeJourney,
  setFollowed,
  sortJourneys,
} from '../../../shared/commands/journeys';
import type { JourneyId } from '../../../shared/ids';
import { copyJourney } from '../../../shared/journeys/copy-journey';
import { newJourney } from '../../../shared/journeys/create';
import { groupOf } from '../../../shared/journeys/win-order';
import type { Journey } from '../../../shared/workshop/schema/journeys';
import { list } from '../../../shared/workshop/table';
import { t } from '../../i18n/i18n';
import { newId } from '../../state/new-id';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { useRemoval } from '../../state/use-removal';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Section } from '../../ui/Section';
import { neighbourOf, useRowFocus } from '../../ui/use-row-focus';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { IMPORT_PLACE } from './import/import-place';
import { ImportFromCsv } from './import/ImportFromCsv';
import { NamesDialog } from './names/NamesDialog';
import { SelectionAdvice } from './SelectionAdvice';
import { SortMenu } from './SortMenu';
import type { StagePlace } from './use-stage-place';
import { type WinAction, WinCard } from './WinCard';
import styles from './WinList.module.css';
import { winName } from './words';

export interface WinListProps {
  readonly onOpen: StagePlace['open'];
  /** The win that was left last: the focus goes back to it. */
  readonly focusOn: JourneyId | null;
}

/** All wins of the workshop, with the advice on which to pick, and the leads that are followed. */
export function WinList({ onOpen, focusOn }: WinListProps) {
  const journeys = useWorkshop((workshop) => workshop.journeys);
  const all = useMemo(() => list(journeys), [journeys]);
  const [wins, leads] = [all.filter(({ followed }) => !followed), all.filter(({ followed }) => followed)];
  const dispatch = useDispatch();
  const [isNaming, setNaming] = useState(false);
  const [isImporting, setImporting] = useState(false);
  const { rows, focusRow } = useRowFocus();
  const { act, said } = useWinActions(focusRow);

  const add = () => {
    const id = newId<JourneyId>();
    dispatch(addJourney(newJourney(id)));
    onOpen(id, 'questions');
  };
  const follow = () => {
    const id = newId<JourneyId>();
    dispatch(followLead(newJourney(id)));
    onOpen(id, 'questions');
  };
  const addButton = (
    <Button tone="primary" icon={<Plus size={16} aria-hidden />} onPress={add}>
      {t('journeys.add')}
    </Button>
  );
  const followButton = (
    <Button icon={<Route size={16} aria-hidden />} onPress={follow}>
      {t('follow.add')}
    </Button>
  );
  const namesButton = (
    <Button tone="quiet" icon={<Tags size={16} aria-hidden />} onPress={() => setNaming(true)}>
      {t('names.open')}
    </Button>
  );
  const importButton = (
    <span data-ref={IMPORT_PLACE}>
      <Button tone="quiet" icon={<FileUp size={16} aria-hidden />} onPress={() => setImporting(true)}>
        {t('journeyImport.open')}
      </Button>
    </span>
  );
  const cardsOf = (group: readonly Journey[]) => (
    <ul className={styles['wins']}>
      {group.map((journey, index) => (
        <li key={journey.id} data-ref={journey.id}>
          <WinCard
            journey={journey}
            autoFocus={journey.id === focusOn}
            isFirst={index === 0}
            isLast={index === group.length - 1}
            onOpen={() => onOpen(journey.id)}
            onAction={(action) => act(action, journey)}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <div ref={rows} className={styles['groups']}>
      {wins.length === 0 ? (
        <div data-ref="add-win">
          <EmptyState
            title={t('journeys.empty.title')}
            example={<em>{t('journeys.empty.example')}</em>}
            actions={
              <>
                {addButton}
                {followButton}
                {importButton}
                {namesButton}
              </>
            }
          >
            {t('journeys.empty.purpose')}
          </EmptyState>
        </div>
      ) : (
        <Section
          title={t('journeys.wins')}
          description={t('journeys.advice')}
          actions={
            <>
              {wins.length > 1 ? <SortMenu onSort={(by) => dispatch(sortJourneys(by))} /> : null}
              {importButton}
              {namesButton}
              {followButton}
              {addButton}
            </>
          }
        >
          <SelectionAdvice journeys={wins} onOpen={onOpen} />
          {cardsOf(wins)}
        </Section>
      )}
      {leads.length > 0 ? (
        <Section title={t('follow.leads')} description={t('follow.purpose')}>
          {cardsOf(leads)}
        </Section>
      ) : null}
      <ImportFromCsv
        isOpen={isImporting}
        onOpenChange={(isOpen) => {
          setImporting(isOpen);
          if (!isOpen) focusRow(IMPORT_PLACE);
        }}
      />
      <NamesDialog isOpen={isNaming} onClose={() => setNaming(false)} />
      <div role="status">
        <VisuallyHidden>{said}</VisuallyHidden>
      </div>
    </div>
  );
}

/** What the menu of a card does; the focus stays with the card or goes to its neighbour. */
function useWinActions(focusRow: (id: string) => void) {
  const journeys = useWorkshop((workshop) => workshop.journeys);
  const dispatch = useDispatch();
  const remove = useRemoval();
  const [said, setSaid] = useState('');
  const move = (journey: Journey, step: -1 | 1) => {
    const group = groupOf(journeys, journey.followed);
    if (!dispatch(moveJourney(journey.id, step))) return;
    const place = group.indexOf(journey.id) + step + 1;
    setSaid(t('journeys.movedTo', { name: winName(journey), place, n: group.length }));
    focusRow(journey.id);
  };
  const act = (action: WinAction, journey: Journey): void => {
    const { id, followed } = journey;
    switch (action) {
      case 'up':
        return move(journey, -1);
      case 'down':
        return move(journey, 1);
      case 'duplicate': {
        const copy = copyJourney(journey, newId);
        dispatch(duplicateJourney(id, copy));
        return focusRow(copy.id);
      }
      case 'follow':
        dispatch(setFollowed(id, !followed));
        setSaid(t(followed ? 'follow.saidBack' : 'follow.said', { name: winName(journey) }));
        return focusRow(id);
      case 'remove': {
        const next = neighbourOf(groupOf(journeys, followed), id);
        remove(removeJourney(id), t('journeys.removed', { name: winName(journey) }));
        return focusRow(next ?? 'add-win');
      }
    }
  };
  return { act, said };
}
