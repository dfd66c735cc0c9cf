import { combinedAnswer } from '../diagnosis/measured-gap';
import { roleOf } from '../diagnosis/questions';
import { answersTo, type GivenAnswer, predictionsOn } from '../diagnosis/sheets';
import { type Mention, readingOrder, sideAnswer, type SideValue } from '../diagnosis/side-answer';
import { assertNever } from '../invariant';
import { otherSide, type Side } from '../side';
import type { AnswerShape, Diagnosis, Question } from '../workshop/schema/diagnosis';
import { roomItems, roomText } from './room-text';
import { roomWords } from './room-words';
import type { RoomAnswer } from './scene';

/**
 * What a side said to a question as the room reads it after the reveal: one value for the side, what was said in words without who
 * said it, and how many sheets stand behind it. What backs an answer up stays in the console.
 */
export function roomAnswer(diagnosis: Diagnosis, question: Question, side: Side): RoomAnswer {
  const given = readingOrder(answersTo(diagnosis, side, question.id), question.id);
  const value = combinedAnswer(diagnosis, side, question);
  return {
    role: roleText(question, side, given.length),
    lines: value === null ? [] : linesOf(question.shape, value.value, value.n),
    quote: said(given),
    prediction: predicted(diagnosis, question, side),
    revised: roomText(diagnosis.revisions[side][question.id] ?? ''),
    people: given.length,
  };
}

function roleText({ group }: Question, side: Side, sheets: number): string {
  const { answer, sides } = roomWords;
  if (sheets === 0) return '';
  return roleOf(group, side) === 'expects' ? answer.expects(sides[otherSide(side)]) : answer.says;
}

function predicted(diagnosis: Diagnosis, { id, shape }: Question, side: Side): string {
  const given = readingOrder(predictionsOn(diagnosis, side, id), id);
  const value = sideAnswer(
    shape,
    given.map(({ answer }) => answer),
  );
  const lines = value === null ? [] : linesOf(shape, value.value, value.n);
  return roomText([lines.join(' · '), said(given)].filter((part) => part !== '').join('\n'));
}

const said = (given: readonly GivenAnswer[]): string =>
  roomText(
    given
      .map(({ answer }) => answer.text.trim())
      .filter((text) => text !== '')
      .join('\n'),
  );

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
function stepAt(shape: AnswerShape, position: number): string {
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
