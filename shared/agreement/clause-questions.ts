import { ClauseId, QuestionId } from '../ids';
import { sentence } from './wording';

/**
 * Which clause of the library answers which diagnostic question: a gap there is a reason for the clause, and a decision made
 * there is written into it.
 */
const CLAUSE_OF_QUESTION: Readonly<Record<string, string>> = {
  MS2: 'SL14',
  MS3: 'SL16',
  MS5: 'SL14',
  SM2: 'SL6',
  SM4: 'SL15',
  SM5: 'SL7',
};

/** What a clause is called that holds a decision about a question which no clause of the library answers. */
const HEADING_OF_QUESTION: Readonly<Record<string, string>> = {
  MS1: 'The right moment for the hand-off',
  MS2: 'Answers to recurring questions',
  MS3: 'What arrives with a lead',
  MS4: 'Leads that are ready for sales',
  MS5: 'Material that sales uses',
  MS6: 'How leads are delivered',
  SM1: 'What qualified assumes',
  SM2: 'Leads that are not ready',
  SM3: 'How prospects find us',
  SM4: 'What marketing learns from sales',
  SM5: 'Marketing’s part in a win',
  SM6: 'Marketing in sales calls',
  BT1: 'The path of our best clients',
  BT2: 'Where prospects drop out',
  BT3: 'What qualified means',
  BT4: 'Who our ideal client is',
  BT5: 'The length of the sales cycle',
  BT6a: 'What marketing does differently',
  BT6b: 'What sales does differently',
};

/** The library clause that answers a question, or null. */
export function clauseOfQuestion(id: QuestionId | null): ClauseId | null {
  const clause = id === null ? undefined : CLAUSE_OF_QUESTION[id];
  return clause === undefined ? null : ClauseId.parse(clause);
}

/** The questions that a library clause answers. */
export const questionsOfClause = (id: ClauseId): readonly QuestionId[] =>
  Object.entries(CLAUSE_OF_QUESTION).flatMap(([question, clause]) =>
    clause === id ? [QuestionId.parse(question)] : [],
  );

/** A heading for a clause that comes from a decision: by its question, else its first sentence if that is short enough to be one. */
export function headingFor(questionId: QuestionId | null, text: string): string {
  const asked = questionId === null ? undefined : HEADING_OF_QUESTION[questionId];
  if (asked !== undefined) return asked;
  const first = sentence(text.trim().split(/(?<=[.!?])\s|\n/)[0] ?? '').replace(/[.!?]+$/, '');
  return first.length <= LONGEST ? first : 'Decided in the room';
}

const LONGEST = 56;
