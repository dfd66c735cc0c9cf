import { journeyName } from '../../../journeys/journey-words';
import type { Workshop } from '../../../workshop/schema';
import type { Disconnect } from '../../../workshop/schema/journeys';
import type { Decision } from '../../../workshop/schema/diagnosis';
import { list, listOf } from '../../../workshop/table';
import { words } from '../../words';
import { csvFile, type CsvColumn, inOneCell, isoDate, precisionOf } from './csv-file';
import { csvWords } from './csv-words';

/** What was decided and found, by whom it is carried, by when, and where it went: a row for each decision and each disconnect. */
export function actionsCsv(workshop: Workshop): string {
  const { diagnosis, patterns } = workshop;
  const rows = [
    ...list(diagnosis.decisions).map((decision) => ofDecision(workshop, decision)),
    ...list(patterns.disconnects).map((disconnect) => ofDisconnect(workshop, disconnect)),
  ];
  return csvFile(
    COLUMNS,
    rows.filter(({ text }) => text.trim() !== ''),
  );
}

/** A decision or a disconnect as one row. */
interface Action extends Pick<Decision, 'text' | 'side' | 'owner' | 'due'> {
  readonly from: string;
  readonly about: string;
  readonly destination: Disconnect['destination'];
  readonly clauses: readonly string[];
  readonly impact: Disconnect['impact'];
  readonly effort: Disconnect['effort'];
}

function ofDecision(workshop: Workshop, { id, questionId, ...decision }: Decision): Action {
  const question = questionId === null ? undefined : workshop.diagnosis.questions.byId[questionId];
  return {
    ...decision,
    from: csvWords.actions.decision,
    about: question?.text ?? '',
    clauses: clausesFrom(workshop, id),
    impact: null,
    effort: null,
  };
}

function ofDisconnect(workshop: Workshop, { id, evidence, ...disconnect }: Disconnect): Action {
  const seenIn = listOf(workshop.journeys, [...new Set(evidence.map(({ journey }) => journey))]);
  return {
    ...disconnect,
    from: csvWords.actions.disconnect,
    about: inOneCell(seenIn.map(journeyName)),
    clauses: clausesFrom(workshop, id),
  };
}

/** The clauses of the agreement that say that they come from it. */
const clausesFrom = ({ agreement }: Workshop, id: string): readonly string[] =>
  list(agreement.clauses)
    .filter(({ included, reasons }) => included && reasons.some(({ ref }) => ref === id))
    .map(({ heading }) => heading);

const level = (value: Disconnect['impact']): string => (value === null ? '' : String(value));

const { actions } = csvWords;

const COLUMNS: readonly CsvColumn<Action>[] = [
  [actions.what, ({ text }) => text],
  [actions.from, ({ from }) => from],
  [actions.where, ({ about }) => about],
  [actions.side, ({ side }) => words.sides[side]],
  [actions.owner, ({ owner }) => owner],
  [actions.due, ({ due }) => isoDate(due)],
  [actions.precision, ({ due }) => precisionOf(due)],
  [
    actions.destination,
    ({ destination }) => (destination === null ? actions.nowhere : actions.destinations[destination]),
  ],
  [actions.clauses, ({ clauses }) => inOneCell(clauses)],
  [actions.impact, ({ impact }) => level(impact)],
  [actions.effort, ({ effort }) => level(effort)],
];
