import { sharesAddUp } from '../../../../shared/diagnosis/answer';
import { roleOf } from '../../../../shared/diagnosis/questions';
import type { QuestionId } from '../../../../shared/ids';
import type { Side } from '../../../../shared/side';
import type { Answer, Question, QuestionGroup, Sheet } from '../../../../shared/workshop/schema/diagnosis';
import type { CellShape, CellValue } from './cell-text';

/** What a row of the grid asks about its question. */
export type RowPart = 'answer' | 'words' | 'evidence' | 'prediction';

/** One row of the grid; `n` is the number that the question carries on the slip. */
export interface SlipRow {
  readonly key: string;
  readonly n: number;
  readonly question: Question;
  readonly part: RowPart;
  readonly shape: CellShape;
  /** Whether the side says here what it expects the other to answer. */
  readonly isGuess: boolean;
}

/** The rows of one group of questions. */
export interface SlipGroup {
  readonly group: QuestionGroup;
  readonly rows: readonly SlipRow[];
}

interface RowChoice {
  readonly side: Side;
  readonly predicts: boolean;
  /** Whether words beside an answer and what backs it up have rows of their own. */
  readonly withWords: boolean;
}

/** The rows of the grid in the order of the slip, neighbours of one group together. */
export function slipGroups(questions: readonly Question[], choice: RowChoice): readonly SlipGroup[] {
  const groups: { group: QuestionGroup; rows: SlipRow[] }[] = [];
  for (const [at, question] of questions.entries()) {
    const last = groups.at(-1);
    const rows = rowsOf(question, at + 1, choice);
    if (last?.group === question.group) last.rows.push(...rows);
    else groups.push({ group: question.group, rows: [...rows] });
  }
  return groups;
}

/** What a sheet holds in a row. */
export function valueIn({ part, question, shape }: SlipRow, sheet: Sheet): CellValue {
  const answer = (part === 'prediction' ? sheet.predictions : sheet.answers)[question.id];
  if (shape.kind === 'words') return { kind: 'words', text: wordsOf(answer, part) };
  const value = answer?.value;
  return value === undefined || value.kind === 'text' ? NOTHING[shape.kind] : value;
}

/** The row of the shares that do not make 100: the answer's, or the prediction's. */
export function sharesRow({ answers }: Sheet, id: QuestionId): string {
  const written = answers[id];
  return rowKey(id, written && !sharesAddUp(written.value) ? 'answer' : 'prediction');
}

const rowKey = (id: QuestionId, part: RowPart): string => `${id}:${part}`;

function rowsOf(question: Question, n: number, { side, predicts, withWords }: RowChoice): readonly SlipRow[] {
  const { id, group, shape } = question;
  const role = roleOf(group, side);
  const asked: CellShape = shape.kind === 'text' ? { kind: 'words' } : shape;
  const row = (part: RowPart, cell: CellShape): SlipRow => ({
    key: rowKey(id, part),
    n,
    question,
    part,
    shape: cell,
    isGuess: role === 'expects',
  });
  return [
    row('answer', asked),
    ...(withWords && shape.kind !== 'text' ? [row('words', { kind: 'words' })] : []),
    ...(withWords && question.evidence !== null && role !== 'expects' ? [row('evidence', { kind: 'words' })] : []),
    ...(predicts && role === 'together' ? [row('prediction', asked)] : []),
  ];
}

function wordsOf(answer: Answer | undefined, part: RowPart): string {
  if (answer === undefined) return '';
  return part === 'evidence' ? answer.evidence : answer.text;
}

const NOTHING: { readonly [K in Exclude<CellShape['kind'], 'words'>]: CellValue } = {
  list: { kind: 'list', entries: [] },
  ordered: { kind: 'ordered', entries: [] },
  counted: { kind: 'counted', entries: [] },
  choice: { kind: 'choice', option: null },
  scale: { kind: 'scale', option: null },
  picks: { kind: 'picks', options: [] },
  shares: { kind: 'shares', percent: {} },
  number: { kind: 'number', number: null },
};
