import type { Side } from '../side';
import type { Diagnosis, Question, QuestionGroup } from '../workshop/schema/diagnosis';
import { combinedAnswer, type GapFinding, gapOf } from './measured-gap';
import { askedQuestions } from './questions';
import type { Mention } from './side-answer';

/** Where a side stands on a scale: the median step, from 0, and how many sheets it rests on. */
export interface Level {
  readonly position: number;
  readonly steps: number;
  readonly n: number;
}

/** One scaled question with both levels; `sum` adds the levels up, each as its part of its scale. */
export interface PictureRow {
  readonly question: Question;
  readonly levels: Readonly<Record<Side, Level | null>>;
  readonly gap: GapFinding;
  readonly sum: number;
}

/** The scaled questions of one group with both sides' levels: the highest together first, or the widest gap first; ties as asked. */
export function pictureOf(diagnosis: Diagnosis, group: QuestionGroup, order: 'level' | 'gap'): readonly PictureRow[] {
  const scaled = askedQuestions(diagnosis).filter((each) => each.group === group && each.shape.kind === 'scale');
  const rows = scaled.map((question) => {
    const levels = {
      marketing: levelOf(diagnosis, 'marketing', question),
      sales: levelOf(diagnosis, 'sales', question),
    };
    return { question, levels, gap: gapOf(diagnosis, question.id), sum: part(levels.marketing) + part(levels.sales) };
  });
  return order === 'level' ? rows.toSorted((a, b) => b.sum - a.sum) : rows.toSorted((a, b) => width(b) - width(a));
}

/** What a side says to a checklist item: what its sheets chose, on how many, and whether all of them say yes. */
export interface Tick {
  readonly chosen: readonly Mention[];
  readonly n: number;
  readonly isYes: boolean;
}

/** One checklist item with what both sides say; null where a side chose nothing. */
export interface TickedItem {
  readonly question: Question;
  readonly ticks: Readonly<Record<Side, Tick | null>>;
  readonly gap: GapFinding;
}

/** A group of yes-or-no questions: each item, and on how many of them both sides say yes. */
export interface TickedList {
  readonly items: readonly TickedItem[];
  readonly bothYes: number;
}

/** The checklist of a group: its choice questions that offer a yes, as they are asked. */
export function tickedList(diagnosis: Diagnosis, group: QuestionGroup): TickedList {
  const items = askedQuestions(diagnosis)
    .filter((question) => question.group === group && offersYes(question))
    .map((question) => ({
      question,
      ticks: { marketing: tickOf(diagnosis, 'marketing', question), sales: tickOf(diagnosis, 'sales', question) },
      gap: gapOf(diagnosis, question.id),
    }));
  return { items, bothYes: items.filter(({ ticks }) => ticks.marketing?.isYes && ticks.sales?.isYes).length };
}

/** The option that says yes. */
const YES = 'yes';

function levelOf(diagnosis: Diagnosis, side: Side, question: Question): Level | null {
  const answer = combinedAnswer(diagnosis, side, question);
  if (answer?.value.kind !== 'scale') return null;
  return { position: answer.value.position, steps: answer.value.steps, n: answer.n };
}

const part = (level: Level | null): number => (level === null ? 0 : level.position / Math.max(1, level.steps - 1));

const width = ({ gap }: PictureRow): number => ('distance' in gap ? gap.distance : -1);

const offersYes = ({ shape }: Question): boolean =>
  shape.kind === 'choice' && shape.options.some(({ id }) => id === YES);

function tickOf(diagnosis: Diagnosis, side: Side, question: Question): Tick | null {
  const answer = combinedAnswer(diagnosis, side, question);
  if (answer?.value.kind !== 'choice') return null;
  const { chosen } = answer.value;
  return { chosen, n: answer.n, isYes: chosen.every(({ key }) => key === YES) };
}
