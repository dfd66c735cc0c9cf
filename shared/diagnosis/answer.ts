import { assertNever } from '../invariant';
import type { Answer, AnswerShape } from '../workshop/schema/diagnosis';

/** One field of an answer as it is filled in; `share` is one option of a `shares` question, null empties it. */
export type AnswerPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'evidence'; readonly text: string }
  | { readonly kind: 'list'; readonly entries: readonly string[] }
  | { readonly kind: 'ordered'; readonly entries: readonly string[] }
  | { readonly kind: 'counted'; readonly entries: readonly CountedEntry[] }
  | { readonly kind: 'choice'; readonly option: string | null }
  | { readonly kind: 'scale'; readonly option: string | null }
  | { readonly kind: 'picks'; readonly options: readonly string[] }
  | { readonly kind: 'share'; readonly option: string; readonly percent: number | null }
  | { readonly kind: 'number'; readonly number: number | null };

/** A line of a counted list; `times` is null until somebody says how often. */
export interface CountedEntry {
  readonly text: string;
  readonly times: number | null;
}

/** The answer to a question of this shape that nobody has filled in yet. */
export function emptyAnswer(shape: AnswerShape): Answer {
  return { text: '', evidence: '', value: emptyValue(shape) };
}

/** Writes one field into an answer (a draft). A field that the question does not have changes nothing. */
export function writePart(answer: Answer, part: AnswerPart): void {
  const { value } = answer;
  if (part.kind === 'text') answer.text = part.text;
  else if (part.kind === 'evidence') answer.evidence = part.text;
  else if (part.kind === 'list' && value.kind === 'list') value.entries = [...part.entries];
  else if (part.kind === 'ordered' && value.kind === 'ordered') value.entries = [...part.entries];
  else if (part.kind === 'counted' && value.kind === 'counted')
    value.entries = part.entries.map((entry) => ({ ...entry }));
  else if (part.kind === 'choice' && value.kind === 'choice') value.option = part.option;
  else if (part.kind === 'scale' && value.kind === 'scale') value.option = part.option;
  else if (part.kind === 'picks' && value.kind === 'picks') value.options = [...part.options];
  else if (part.kind === 'number' && value.kind === 'number') value.number = part.number;
  else if (part.kind === 'share' && value.kind === 'shares') writeShare(value.percent, part.option, part.percent);
}

/** Whether an answer says anything at all. */
export function isEmptyAnswer(answer: Answer | undefined): boolean {
  if (answer === undefined) return true;
  return answer.text.trim() === '' && answer.evidence.trim() === '' && isEmptyValue(answer.value);
}

/** What the shares of an answer add up to; 0 for answers of another shape. */
export function sumOfShares(value: Answer['value']): number {
  return value.kind === 'shares' ? Object.values(value.percent).reduce((sum, percent) => sum + percent, 0) : 0;
}

/** Shares are either left out or make 100: anything else cannot be compared with the other side's. */
export function sharesAddUp(value: Answer['value']): boolean {
  const sum = sumOfShares(value);
  return sum === 0 || sum === 100;
}

/** Takes the blank lines and the spaces around the lines out of a list (in a draft): they were only ever typing. */
export function tidyAnswer({ value }: Answer): void {
  if (value.kind === 'list' || value.kind === 'ordered') value.entries = tidyLines(value.entries);
  if (value.kind === 'counted') {
    value.entries = value.entries.map((entry) => ({ ...entry, text: entry.text.trim() })).filter(isFilled);
  }
}

const tidyLines = (lines: readonly string[]): string[] =>
  lines.map((line) => line.trim()).filter((line) => line !== '');

/** A count without a word says nothing. */
const isFilled = ({ text }: CountedEntry): boolean => text.trim() !== '';

function emptyValue(shape: AnswerShape): Answer['value'] {
  switch (shape.kind) {
    case 'text':
      return { kind: 'text' };
    case 'list':
    case 'ordered':
    case 'counted':
      return { kind: shape.kind, entries: [] };
    case 'choice':
    case 'scale':
      return { kind: shape.kind, option: null };
    case 'picks':
      return { kind: 'picks', options: [] };
    case 'shares':
      return { kind: 'shares', percent: {} };
    case 'number':
      return { kind: 'number', number: null };
    default:
      return assertNever(shape);
  }
}

function isEmptyValue(value: Answer['value']): boolean {
  switch (value.kind) {
    case 'text':
      return true;
    case 'list':
    case 'ordered':
      return tidyLines(value.entries).length === 0;
    case 'counted':
      return !value.entries.some(isFilled);
    case 'choice':
    case 'scale':
      return value.option === null;
    case 'picks':
      return value.options.length === 0;
    case 'shares':
      return sumOfShares(value) === 0;
    case 'number':
      return value.number === null;
    default:
      return assertNever(value);
  }
}

function writeShare(percent: Record<string, number>, option: string, share: number | null): void {
  if (share === null) delete percent[option];
  else percent[option] = share;
}
