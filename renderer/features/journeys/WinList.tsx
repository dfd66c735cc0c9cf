import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { addJourney, duplicateJourney, removeJourney } from '../../../shared/commands/journeys';
import type { JourneyId } from '../../../shared/ids';
import { copyJourney } from '../../../shared/journeys/copy-journey';
import { newJourney } from '../../../shared/journeys/create';
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
import { SelectionAdvice } from './SelectionAdvice';
import { WinCard } from './WinCard';
import styles from './WinList.module.css';
import { winName } from './words';

export interface WinListProps {
  readonly onOpen: (id: JourneyId) => void;
  /** The win that was left last: the focus goes back to it. */
  readonly focusOn: JourneyId | null;
}

/** All wins of the workshop, with the advice on which to pick. */
export function WinList({ onOpen, focusOn }: WinListProps) {
  const journeys = useWorkshop((workshop) => workshop.journeys);
  const wins = useMemo(() => list(journeys), [journeys]);
  const dispatch = useDispatch();
  const remove = useRemoval();
  const { rows, focusRow } = useRowFocus();

  const add = () => {
    const id = newId<JourneyId>();
    dispatch(addJourney(newJourney(id)));
    onOpen(id);
  };
  const duplicate = (journey: Journey) => {
    const copy = copyJourney(journey, newId);
    dispatch(duplicateJourney(journey.id, copy));
    focusRow(copy.id);
  };
  const removeWin = (journey: Journey) => {
    const next = neighbourOf(journeys.order, journey.id);
    remove(removeJourney(journey.id), t('journeys.removed', { name: winName(journey) }));
    focusRow(next ?? 'add-win');
  };

  const addButton = (
    <Button tone="primary" icon={<Plus size={16} aria-hidden />} onPress={add}>
      {t('journeys.add')}
    </Button>
  );
  return (
    <div ref={rows}>
      {wins.length === 0 ? (
        <div data-ref="add-win">
          <EmptyState
            title={t('journeys.empty.title')}
            example={<em>{t('journeys.empty.example')}</em>}
            actions={addButton}
          >
            {t('journeys.empty.purpose')}
          </EmptyState>
        </div>
      ) : (
        <Section title={t('journeys.wins')} description={t('journeys.advice')} actions={addButton}>
          <SelectionAdvice journeys={wins} />
          <ul className={styles['wins']}>
            {wins.map((journey) => (
              <li key={journey.id} data-ref={journey.id}>
                <WinCard
                  journey={journey}
                  autoFocus={journey.id === focusOn}
                  onOpen={() => onOpen(journey.id)}
                  onDuplicate={() => duplicate(journey)}
                  onRemove={() => removeWin(journey)}
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
