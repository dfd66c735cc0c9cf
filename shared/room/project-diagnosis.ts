import { sideState, type SideState } from '../diagnosis/phase';
import { type Level, pictureOf } from '../diagnosis/picture';
import { askedQuestions } from '../diagnosis/questions';
import { discussable, rankedQuestions } from '../diagnosis/ranking';
import { sheetsOf } from '../diagnosis/sheets';
import { budgetOf, voteTotals } from '../diagnosis/votes';
import type { QuestionId } from '../ids';
import { openParked } from '../running/parked';
import { SIDES, type Side } from '../side';
import { formatDate } from '../time';
import type { Diagnosis, Question } from '../workshop/schema/diagnosis';
import { list } from '../workshop/table';
import { roomAnswer, stepAt } from './room-answer';
import { rankedGaps, roomGap } from './room-gap';
import { roomItems, roomText } from './room-text';
import { roomWords } from './room-words';
import type { RoomLevel, RoomScene } from './scene';

/** A question: until the reveal nothing but its text, then both answers. Null for a question that is not asked. */
export function questionScene(diagnosis: Diagnosis, id: QuestionId): RoomScene | null {
  const asked = askedQuestions(diagnosis);
  const index = asked.findIndex((question) => question.id === id);
  const question = asked[index];
  if (!question) return null;
  const { group } = question;
  const text = roomText(question.text);
  if (diagnosis.revealedAt === null) {
    return {
      kind: 'prompt',
      heading: roomWords.prompt[group],
      text,
      place: roomWords.place(index + 1, asked.length),
    };
  }
  const heading = { ...roomWords.prompt, ...roomWords.asked }[group];
  const answers = bySide((side) => roomAnswer(diagnosis, question, side));
  return { kind: 'reveal', heading, text, ...roomGap(diagnosis, question), answers };
}

/**
 * Both sides at work: how many sheets each has, never what is on them. A side that sits at the console writes, whatever it wrote so far;
 * once all it wrote is sealed, a sheet that was left empty counts no more.
 */
export function answeringScene(diagnosis: Diagnosis, writing: readonly Side[] = []): RoomScene {
  const sides = bySide((side) => {
    const { kind, sheets } = sideState(diagnosis, side);
    const laidOut = sheetsOf(diagnosis, side).length;
    const isAtWork = writing.includes(side) || (kind === 'sealed' && sheets.sealed < laidOut);
    return { state: isAtWork ? ('writing' as const) : STATES[kind], sheets: laidOut, sealedSheets: sheets.sealed };
  });
  return { kind: 'answering', questions: askedQuestions(diagnosis).length, sides };
}

/** The gaps that are open, widest first; before the reveal there are no gaps, and the room sees both sides at work. */
export function gapsScene(diagnosis: Diagnosis): RoomScene {
  if (diagnosis.revealedAt === null) return answeringScene(diagnosis);
  const gaps = discussable(rankedQuestions(diagnosis)).map(({ question }) => ({
    text: roomText(question.text),
    ...roomGap(diagnosis, question),
  }));
  return { kind: 'gaps', gaps: roomItems(gaps) };
}

/**
 * The statements on a scale with both levels, widest gap first; before the reveal the room sees both sides at work. What neither side
 * answered is left out.
 */
export function levelsScene(diagnosis: Diagnosis): RoomScene {
  if (diagnosis.revealedAt === null) return answeringScene(diagnosis);
  const pictured = LEVEL_GROUPS.flatMap((group) => pictureOf(diagnosis, group, 'gap'));
  const levels = new Map(pictured.map((row) => [row.question.id, row.levels]));
  const rows = rankedGaps(diagnosis).flatMap((question) => {
    const both = levels.get(question.id);
    if (!both || (both.marketing === null && both.sales === null)) return [];
    return [{ text: roomText(question.text), ...bySide((side) => roomLevel(question, both[side])) }];
  });
  return { kind: 'levels', rows: roomItems(rows) };
}

/** That the room votes and on what, and once the totals are shown what came of it, most dots first. */
export function votesScene(diagnosis: Diagnosis): RoomScene {
  if (diagnosis.revealedAt === null) return answeringScene(diagnosis);
  const budget = budgetOf(diagnosis);
  if (diagnosis.votes.shownAt === null) {
    // Never by what has dots already: who watches this list grow would read the votes off it.
    const gaps = discussable(rankedQuestions(diagnosis)).map(({ question }) => roomText(question.text));
    return gaps.length === 0
      ? { kind: 'gaps', gaps: [] }
      : { kind: 'votes', totals: null, budget, gaps: roomItems(gaps) };
  }
  const totals = voteTotals(diagnosis)
    .filter(({ total }) => total > 0)
    .map(({ question, marketing, sales, total }) => ({ text: roomText(question.text), marketing, sales, total }));
  return { kind: 'votes', totals: roomItems(totals), budget, gaps: [] };
}

/** What was decided: text, owner, date and side. Before the reveal a decision about a question is not to be seen. */
export function decisionsScene(diagnosis: Diagnosis): RoomScene {
  const decisions = list(diagnosis.decisions)
    .filter(({ text, questionId }) => text.trim() !== '' && (diagnosis.revealedAt !== null || questionId === null))
    .map(({ text, owner, due, side }) => ({
      text: roomText(text),
      owner: roomText(owner),
      due: formatDate(due, ''),
      side,
    }));
  return { kind: 'decisions', decisions: roomItems(decisions) };
}

/** What was parked and is not settled yet. */
export function parkedScene(diagnosis: Diagnosis): RoomScene {
  return { kind: 'parked', items: roomItems(openParked(diagnosis).map(({ text }) => roomText(text))) };
}

const STATES = { 'not-started': 'waiting', started: 'writing', sealed: 'sealed' } as const satisfies Record<
  SideState['kind'],
  string
>;

const LEVEL_GROUPS = ['symptoms', 'barriers'] as const;

const roomLevel = ({ shape }: Question, level: Level | null): RoomLevel | null =>
  level && { position: level.position, steps: level.steps, label: stepAt(shape, level.position) };

function bySide<T>(of: (side: Side) => T): Record<Side, T> {
  const [marketing, sales] = SIDES;
  return { marketing: of(marketing), sales: of(sales) };
}
