import { useMemo } from 'react';
import { gapState, isWideGap, questionsIn } from '../../../shared/diagnosis/gap-state';
import { askedQuestions } from '../../../shared/diagnosis/questions';
import type { QuestionId } from '../../../shared/ids';
import { formatDate } from '../../../shared/time';
import type { Diagnosis, Question } from '../../../shared/workshop/schema/diagnosis';
import { list } from '../../../shared/workshop/table';
import { t } from '../../i18n/i18n';
import { useWorkshop } from '../../state/session-context';
import { Callout } from '../../ui/Callout';
import { DataTable } from '../../ui/DataTable';
import { Figure } from '../../ui/Figure';
import { Section } from '../../ui/Section';
import { TextButton } from '../../ui/TextButton';
import { type Arrival, useArrival } from './arrival';
import { ParkingLot } from './ParkingLot';
import styles from './Summary.module.css';

export interface SummaryProps {
  readonly arrival: Arrival;
  readonly onOpen: (id: QuestionId) => void;
}

/** What came out of the diagnosis, and first of all what is still open. */
export function Summary({ arrival, onOpen }: SummaryProps) {
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  const counts = useMemo(() => count(diagnosis), [diagnosis]);
  const undecided = questionsIn(diagnosis, 'no-decision');
  const unrated = questionsIn(diagnosis, 'not-rated');
  const opened = useArrival<HTMLDivElement>(arrival);
  return (
    <div ref={opened} className={styles['summary']}>
      <h2 data-title tabIndex={-1} className={styles['title']}>
        {t('diagnosis.summary.title')}
      </h2>
      <div className={styles['figures']}>
        <Figure
          value={counts.rated}
          label={t('diagnosis.summary.rated')}
          n={t('diagnosis.summary.of', { n: counts.answered })}
        />
        <Figure
          value={counts.wide}
          label={t('diagnosis.summary.wide')}
          n={t('diagnosis.summary.of', { n: counts.answered })}
        />
        <Figure
          value={counts.decided}
          label={t('diagnosis.summary.decided')}
          n={t('diagnosis.summary.ofWide', { n: counts.wide })}
        />
      </div>
      {undecided.length + unrated.length === 0 ? (
        <Callout tone="good">{t('diagnosis.summary.complete')}</Callout>
      ) : null}
      <OpenQuestions
        title={t('diagnosis.summary.undecided')}
        body={t('diagnosis.summary.undecided.body')}
        questions={undecided}
        onOpen={onOpen}
      />
      <OpenQuestions title={t('diagnosis.summary.unrated')} questions={unrated} onOpen={onOpen} />
      <DecisionTable diagnosis={diagnosis} />
      <ParkingLot />
    </div>
  );
}

interface OpenQuestionsProps extends Pick<SummaryProps, 'onOpen'> {
  readonly title: string;
  readonly body?: string;
  readonly questions: readonly Question[];
}

function OpenQuestions({ title, body, questions, onOpen }: OpenQuestionsProps) {
  if (questions.length === 0) return null;
  return (
    <Section title={title} description={body}>
      <ul className={styles['open']}>
        {questions.map(({ id, text }) => (
          <li key={id}>
            <TextButton onPress={() => onOpen(id)}>{text}</TextButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function DecisionTable({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const decisions = list(diagnosis.decisions);
  return (
    <Section title={t('diagnosis.summary.decisions', { n: decisions.length })}>
      <DataTable
        label={t('diagnosis.decisions')}
        columns={COLUMNS}
        rows={decisions.map(({ id, text, owner, due, destination }) => ({
          id,
          cells: [
            text.trim() || t('diagnosis.summary.noText'),
            owner.trim() || t('diagnosis.summary.noOwner'),
            formatDate(due, t('diagnosis.summary.noDate')),
            t(`diagnosis.destination.${destination}`),
          ],
        }))}
        empty={t('diagnosis.summary.decisions.none')}
      />
    </Section>
  );
}

function count(diagnosis: Diagnosis) {
  const asked = askedQuestions(diagnosis).map(({ id }) => ({
    state: gapState(diagnosis, id),
    rating: diagnosis.gaps[id]?.rating ?? null,
  }));
  const wide = asked.filter(({ rating }) => isWideGap(rating));
  return {
    answered: asked.filter(({ state }) => state !== 'not-answered').length,
    rated: asked.filter(({ rating }) => rating !== null).length,
    wide: wide.length,
    decided: wide.filter(({ state }) => state === 'settled').length,
  };
}

const COLUMNS = [
  { id: 'decision', header: t('diagnosis.summary.column.decision'), width: '50%' },
  { id: 'owner', header: t('diagnosis.summary.column.owner') },
  { id: 'due', header: t('diagnosis.summary.column.due') },
  { id: 'destination', header: t('diagnosis.summary.column.destination') },
];
