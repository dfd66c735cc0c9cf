import { roleOf } from '../diagnosis/questions';
import { answersTo, type GivenAnswer, predictionsOn } from '../diagnosis/sheets';
import { type Mention, readingOrder, type SideAnswer, sideAnswer, type SideValue } from '../diagnosis/side-answer';
import { assertNever } from '../invariant';
import { otherSide, type Side } from '../side';
import type { AnswerShape, Diagnosis, Question } from '../workshop/schema/diagnosis';
import { roomItems, roomText } from './room-text';
import { roomWords } from './room-words';
import type { RoomAnswer, RoomStatement } from './scene';

/** What a side said to a question as the room reads it after the reveal. What backs an answer up stays in the console. */
export function roomAnswer(diagnosis: Diagnosis, question: Question, side: Side): RoomAnswer {
  const given = answersTo(diagnosis, side, question.id);
  const predicted = predictionsOn(diagnosis, side, question.id);
  const { answers, predictions } = roomWords.answer;
  return {
    ...statement(question, given, answers),
    role: given.length === 0 ? '' : roleText(question, side),
    isGuess: roleOf(question.group, side) === 'expects',
    prediction: predicted.length === 0 ? null : statement(question, predicted, predictions),
    revised: roomText(diagnosis.revisions[side][question.id] ?? ''),
  };
}

function roleText({ group }: Question, side: Side): string {
  const { answer, sides } = roomWords;
  return roleOf(group, side) === 'expects' ? answer.expects(sides[otherSide(side)]) : answer.says;
}

/**
 * One sheet: its value and its words. Several: the value that they come to and nothing else, for the words beside it would be those of
 * one of them in the name of all; where there are only words, those of each, in an order that gives nobody away.
 */
function statement({ id, shape }: Question, unordered: readonly GivenAnswer[], what: string): RoomStatement {
  const given = readingOrder(unordered, id).map(({ answer }) => answer);
  const value = sideAnswer(shape, given);
  const lines = value === null ? [] : linesOf(shape, value.value, value.n);
  const voices = roomItems(given.map(({ text }) => roomText(text)).filter((text) => text !== ''));
  if (given.length <= 1) return { from: '', lines, voices };
  return { from: fromText(value, given.length, what), lines, voices: value === null ? voices : [] };
}

/** "median of 3 answers", "average of 3 answers", "3 answers", "median of 2 of 3 answers". */
function fromText(value: SideAnswer | null, sheets: number, what: string): string {
  const { answer } = roomWords;
  const how = value === null ? '' : howText(value.value);
  return roomText(answer.fromSheets(how, answer.countOf(value?.n ?? sheets, sheets), what));
}

function howText({ kind }: SideValue): string {
  if (kind === 'number' || kind === 'scale') return roomWords.answer.median;
  return kind === 'shares' ? roomWords.answer.mean : '';
}

/** The lines of a value that rests on `of` sheets; how many named a thing is told only where sheets can differ. */
function linesOf(shape: AnswerShape, value: SideValue, of: number): string[] {
  const { answer } = roomWords;
  const counted = (line: string, sheets: number): string =>
    of > 1 ? roomText(answer.ofSheets(line, sheets, of)) : roomText(line);
  switch (value.kind) {
    case 'list':
    case 'picks':
      return roomItems(value.mentions.map(({ text, sheets }) => counted(text, sheets)));
    case 'choice':
      return roomItems(value.chosen.map(({ text, sheets }) => counted(text, sheets)));
    case 'ordered':
      return roomItems(
        value.mentions.map(({ text, sheets }, index) => counted(answer.numbered(index + 1, text), sheets)),
      );
    case 'counted':
      return roomItems(value.mentions.map((mention) => counted(timesLine(shape, mention), mention.sheets)));
    case 'scale':
      return [stepAt(shape, value.position)];
    case 'shares':
      return sharesLines(shape, value.percent);
    case 'number':
      return [roomText(`${figure(value.number)} ${shape.kind === 'number' ? shape.unit : ''}`)];
    default:
      return assertNever(value);
  }
}

function timesLine(shape: AnswerShape, { text, times }: Mention): string {
  if (times === null) return text;
  return roomWords.answer.times(text, figure(times), shape.kind === 'counted' ? shape.unit : '');
}

/** The step of a scale; a place between two steps names both. */
export function stepAt(shape: AnswerShape, position: number): string {
  const options = shape.kind === 'scale' ? shape.options : [];
  const [low, high] = [options[Math.floor(position)]?.label ?? '', options[Math.ceil(position)]?.label ?? ''];
  return roomText(roomWords.answer.range(low, high));
}

function sharesLines(shape: AnswerShape, percent: Readonly<Record<string, number>>): string[] {
  const options = shape.kind === 'shares' ? shape.options : [];
  const lines = options.map(({ id, label }) => roomText(roomWords.answer.share(label, figure(percent[id] ?? 0))));
  return roomItems(lines);
}

/** At most one decimal: "12", "12.5". */
const figure = (number: number): string => new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(number);
