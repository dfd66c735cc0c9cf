import type { GapState } from '../../../../shared/diagnosis/gap-state';
import { byPriority, rankedQuestions, type RankedQuestion } from '../../../../shared/diagnosis/ranking';
import { QuestionId } from '../../../../shared/ids';
import { formatDate } from '../../../../shared/time';
import type { Diagnosis } from '../../../../shared/workshop/schema/diagnosis';
import { list } from '../../../../shared/workshop/table';
import { t } from '../../../i18n/i18n';
import { useWorkshop } from '../../../state/session-context';
import { Callout } from '../../../ui/Callout';
import { DataTable } from '../../../ui/DataTable';
import { Figure } from '../../../ui/Figure';
import { Section } from '../../../ui/Section';
import { ParkingLot } from '../ParkingLot';
import { type Arrival, type Place, useArrival } from './arrival';
import { OpenGaps } from './OpenGaps';
import styles from './Summary.module.css';

export interface SummaryProps {
  readonly arrival: Arrival;
  readonly onOpen: (place: Place) => void;
}

/** What came out of the diagnosis, and first of all what is still open. */
export function Summary({ arrival, onOpen }: SummaryProps) {
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  const ranked = byPriority(diagnosis, rankedQuestions(diagnosis));
  const undecided = ranked.filter(({ state }) => state === 'no-decision');
  const unrated = ranked.filter(({ state }) => state === 'not-rated');
  const opened = useArrival<HTMLDivElement>(arrival);
  const open = (id: string) => onOpen(QuestionId.parse(id));
  return (
    <div ref={opened} className={styles['summary']}>
      <h2 data-title tabIndex={-1} className={styles['title']}>
        {t('diagnosis.summary.title')}
      </h2>
      <Figures ranked={ranked} />
      {undecided.length + unrated.length === 0 ? <Callout tone="good">{t('review.summary.complete')}</Callout> : null}
      <OpenGaps
        title={t('diagnosis.summary.undecided', { n: undecided.length })}
        body={t(diagnosis.votes.shownAt === null ? 'review.summary.undecided.body' : 'review.summary.undecided.voted')}
        gaps={undecided}
        onOpen={open}
      />
      <OpenGaps
        title={t('diagnosis.summary.unrated', { n: unrated.length })}
        body={t('review.summary.unrated.body')}
        gaps={unrated}
        onOpen={open}
      />
      <DecisionTable diagnosis={diagnosis} />
      <ParkingLot />
    </div>
  );
}

function Figures({ ranked }: { readonly ranked: readonly RankedQuestion[] }) {
  const answered = ranked.filter(({ state }) => state !== 'not-answered').length;
  const count = (wanted: GapState) => ranked.filter(({ state }) => state === wanted).length;
  const n = t('diagnosis.summary.of', { n: answered });
  return (
    <div className={styles['figures']}>
      <Figure value={count('not-rated')} label={t('review.summary.toRate')} n={n} />
      <Figure value={count('no-decision')} label={t('review.summary.toDecide')} n={n} />
      <Figure value={count('settled')} label={t('review.summary.settled')} n={n} />
    </div>
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

const COLUMNS = [
  { id: 'decision', header: t('diagnosis.summary.column.decision'), width: '50%' },
  { id: 'owner', header: t('diagnosis.summary.column.owner') },
  { id: 'due', header: t('diagnosis.summary.column.due') },
  { id: 'destination', header: t('diagnosis.summary.column.destination') },
];
