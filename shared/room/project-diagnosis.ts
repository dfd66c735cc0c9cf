import { sideState, type SideState } from '../diagnosis/phase';
import { askedQuestions } from '../diagnosis/questions';
import { budgetOf, voteTotals } from '../diagnosis/votes';
import type { QuestionId } from '../ids';
import { SIDES, type Side } from '../side';
import { formatDate } from '../time';
import type { Diagnosis } from '../workshop/schema/diagnosis';
import { list } from '../workshop/table';
import { roomAnswer } from './room-answer';
import { rankedGaps, roomGap } from './room-gap';
import { roomItems, roomText } from './room-text';
import { roomWords } from './room-words';
import type { RoomScene } from './scene';

/** A question: until the reveal nothing but its text, then both answers. Null for a question that is not asked. */
export function questionScene(diagnosis: Diagnosis, id: QuestionId): RoomScene | null {
  const asked = askedQuestions(diagnosis);
  const index = asked.findIndex((question) => question.id === id);
  const question = asked[index];
  if (!question) return null;
  const heading = roomWords.prompt[question.group];
  const text = roomText(question.text);
  if (diagnosis.revealedAt === null) {
    return { kind: 'prompt', heading, text, place: roomWords.place(index + 1, asked.length) };
  }
  const answers = bySide((side) => roomAnswer(diagnosis, question, side));
  return { kind: 'reveal', heading, text, ...roomGap(diagnosis, question), answers };
}

/** Both sides at work: how many sheets each has, never what is on them. */
export function answeringScene(diagnosis: Diagnosis): RoomScene {
  const sides = bySide((side) => {
    const { kind, sheets } = sideState(diagnosis, side);
    return { state: STATES[kind], sheets: sheets.sealed + sheets.open };
  });
  return { kind: 'answering', questions: askedQuestions(diagnosis).length, sides };
}

/** The questions by gap, widest first; before the reveal there are no gaps, and the room sees both sides at work. */
export function gapsScene(diagnosis: Diagnosis): RoomScene {
  if (diagnosis.revealedAt === null) return answeringScene(diagnosis);
  const gaps = rankedGaps(diagnosis).map((question) => ({
    text: roomText(question.text),
    ...roomGap(diagnosis, question),
  }));
  return { kind: 'gaps', gaps: roomItems(gaps) };
}

/** That the room votes, and once the totals are shown what came of it, most dots first. */
export function votesScene(diagnosis: Diagnosis): RoomScene {
  if (diagnosis.revealedAt === null) return answeringScene(diagnosis);
  const budget = budgetOf(diagnosis);
  if (diagnosis.votes.shownAt === null) return { kind: 'votes', totals: null, budget };
  const totals = voteTotals(diagnosis)
    .filter(({ total }) => total > 0)
    .map(({ question, marketing, sales, total }) => ({ text: roomText(question.text), marketing, sales, total }));
  return { kind: 'votes', totals: roomItems(totals), budget };
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
  const items = list(diagnosis.parkingLot)
    .filter(({ text, settled }) => !settled && text.trim() !== '')
    .map(({ text }) => roomText(text));
  return { kind: 'parked', items: roomItems(items) };
}

const STATES = { 'not-started': 'waiting', started: 'writing', sealed: 'sealed' } as const satisfies Record<
  SideState['kind'],
  string
>;

function bySide<T>(of: (side: Side) => T): Record<Side, T> {
  const [marketing, sales] = SIDES;
  return { marketing: of(marketing), sales: of(sales) };
}
