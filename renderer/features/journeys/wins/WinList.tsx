import { useDeferredValue, useMemo, useState } from 'react';
import { sortJourneys } from '../../../../shared/commands/journeys';
import type { JourneyId } from '../../../../shared/ids';
import type { Journey } from '../../../../shared/workshop/schema/journeys';
import { list } from '../../../../shared/workshop/table';
import { t } from '../../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../../state/session-context';
import { EmptyState } from '../../../ui/EmptyState';
import { Section } from '../../../ui/Section';
import { useRowFocus } from '../../../ui/use-row-focus';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { IMPORT_PLACE } from '../import/import-place';
import { ImportFromCsv } from '../import/ImportFromCsv';
import { NamesDialog } from '../names/NamesDialog';
import type { StagePlace } from '../use-stage-place';
import { SelectionAdvice } from './SelectionAdvice';
import { SortMenu } from './SortMenu';
import { useWinActions, type WinActions } from './use-win-actions';
import { WinCard } from './WinCard';
import styles from './WinList.module.css';
import { ADD_WIN, WinListButtons } from './WinListButtons';

export interface WinListProps {
  readonly onOpen: StagePlace['open'];
  /** The win that was left last: the focus goes back to it, or, when it is gone, to where another is added. */
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
  const isGone = focusOn !== null && !Object.hasOwn(journeys.byId, focusOn);
  const { rows, focusRow } = useRowFocus(isGone ? ADD_WIN : null);
  const { act, said } = useWinActions(focusRow);

  const buttons = (
    <WinListButtons
      isEmpty={wins.length === 0}
      onOpen={onOpen}
      onNames={() => setNaming(true)}
      onImport={() => setImporting(true)}
    />
  );
  const cards = { onOpen, focusOn, onAction: act };
  return (
    <div ref={rows} className={styles['groups']}>
      {wins.length === 0 ? (
        <EmptyState
          title={t('journeys.empty.title')}
          example={<em>{t('journeys.empty.example')}</em>}
          actions={buttons}
        >
          {t('journeys.empty.purpose')}
        </EmptyState>
      ) : (
        <Section
          title={t('journeys.wins')}
          description={t('journeys.advice')}
          actions={
            <>
              {wins.length > 1 ? <SortMenu onSort={(by) => dispatch(sortJourneys(by))} /> : null}
              {buttons}
            </>
          }
        >
          <SelectionAdvice journeys={wins} onOpen={onOpen} />
          <Cards group={wins} {...cards} />
        </Section>
      )}
      {leads.length > 0 ? (
        <Section title={t('follow.leads')} description={t('follow.purpose')}>
          <Cards group={leads} {...cards} />
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

interface CardsProps extends WinListProps {
  readonly group: readonly Journey[];
  readonly onAction: WinActions['act'];
}

function Cards({ group, focusOn, onOpen, onAction }: CardsProps) {
  return (
    <ul className={styles['wins']}>
      {useFewFirst(group).map((journey, index) => (
        <li key={journey.id} data-ref={journey.id}>
          <WinCard
            journey={journey}
            autoFocus={journey.id === focusOn}
            isFirst={index === 0}
            isLast={index === group.length - 1}
            onOpen={() => onOpen(journey.id)}
            onAction={(action) => onAction(action, journey)}
          />
        </li>
      ))}
    </ul>
  );
}

/** Hundreds of cards come a moment after the first of them, without holding anything up. */
function useFewFirst(group: readonly Journey[]): readonly Journey[] {
  const all = useDeferredValue(group, group.slice(0, FEW));
  return group.length <= FEW ? group : all;
}

const FEW = 24;
