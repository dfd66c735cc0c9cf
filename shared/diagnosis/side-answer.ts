import type { QuestionId } from '../ids';
import { assertNever } from '../invariant';
import type { Answer, AnswerShape } from '../workshop/schema/diagnosis';
import { foldEntry } from './fold-entry';
import { mean, median } from './distance';
import type { GivenAnswer } from './sheets';

/** Something that was named, in the words of who named it first, and on how many sheets. */
export interface Mention {
  readonly key: string;
  readonly text: string;
  readonly sheets: number;
  /** The median of how often it is met, where that was counted. */
  readonly times: number | null;
}

/** What the sheets of a side come to: one value for the side, in the shape of the question. */
export type SideValue =
  | { readonly kind: 'list' | 'ordered' | 'counted' | 'picks'; readonly mentions: readonly Mention[] }
  | { readonly kind: 'choice'; readonly chosen: readonly Mention[] }
  | { readonly kind: 'scale'; readonly position: number; readonly steps: number }
  | { readonly kind: 'shares'; readonly percent: Readonly<Record<string, number>> }
  | { readonly kind: 'number'; readonly number: number };

/** A side's value and the number of sheets that it rests on. */
export interface SideAnswer {
  readonly value: SideValue;
  readonly n: number;
}

/**
 * What a side says as one: the median of numbers and of steps on a scale, the mean of shares, everything that was named with how many
 * named it, and how often each option was chosen. Null when no sheet holds more than words.
 */
export function sideAnswer(shape: AnswerShape, answers: readonly Answer[]): SideAnswer | null {
  const values = answers.map(({ value }) => value).filter((value) => isMeasurable(value, shape));
  const value = values.length === 0 ? null : combine(shape, values);
  return value && { value, n: values.length };
}

/**
 * The answers to one question as they may be read out: the side together, then people by name, then the unnamed in an order that says
 * nothing: it follows from their ids, which are random, and is another for every question, so that nobody is known by their place.
 */
export function readingOrder(answers: readonly GivenAnswer[], id: QuestionId): readonly GivenAnswer[] {
  const named = (kind: 'side' | 'person') => answers.filter(({ sheet }) => sheet.by.kind === kind);
  const unnamed = answers.filter(({ sheet }) => sheet.by.kind === 'unnamed');
  return [
    ...named('side'),
    ...named('person'),
    ...unnamed.toSorted((a, b) => mixed(`${id}:${a.sheet.id}`) - mixed(`${id}:${b.sheet.id}`)),
  ];
}

/** The place of a step on its scale, from 0; null when the scale has no such step. */
export function positionOf(shape: AnswerShape, option: string | null): number | null {
  const place = shape.kind === 'scale' ? shape.options.findIndex(({ id }) => id === option) : -1;
  return place < 0 ? null : place;
}

type Value = Answer['value'];

/** Whether a value says something that can be set beside another: words alone cannot. */
function isMeasurable(value: Value, shape: AnswerShape): boolean {
  if (value.kind !== shape.kind) return false;
  switch (value.kind) {
    case 'text':
      return false;
    case 'list':
    case 'ordered':
      return value.entries.some((entry) => foldEntry(entry) !== '');
    case 'counted':
      return value.entries.some(({ text }) => foldEntry(text) !== '');
    case 'choice':
      return value.option !== null;
    case 'scale':
      return positionOf(shape, value.option) !== null;
    case 'picks':
      return value.options.length > 0;
    case 'shares':
      return Object.values(value.percent).some((percent) => percent > 0);
    case 'number':
      return value.number !== null;
    default:
      return assertNever(value);
  }
}

function combine(shape: AnswerShape, values: readonly Value[]): SideValue | null {
  switch (shape.kind) {
    case 'text':
      return null;
    case 'list':
    case 'counted':
    case 'picks':
      return { kind: shape.kind, mentions: mentionsOf(values.map(namedIn), shape).toSorted(mostNamedFirst) };
    case 'ordered':
      return { kind: 'ordered', mentions: inCommonOrder(values.map(namedIn), shape) };
    case 'choice':
      return { kind: 'choice', chosen: mentionsOf(values.map(namedIn), shape).toSorted(mostNamedFirst) };
    case 'scale':
      return scaleValue(shape, values);
    case 'shares':
      return { kind: 'shares', percent: meanShares(values) };
    case 'number': {
      const number = median(values.flatMap((value) => (value.kind === 'number' ? (value.number ?? []) : [])));
      return number === null ? null : { kind: 'number', number };
    }
    default:
      return assertNever(shape);
  }
}

function scaleValue(shape: Extract<AnswerShape, { kind: 'scale' }>, values: readonly Value[]): SideValue | null {
  const places = values.flatMap((value) => (value.kind === 'scale' ? (positionOf(shape, value.option) ?? []) : []));
  const position = median(places);
  return position === null ? null : { kind: 'scale', position, steps: shape.options.length };
}

function meanShares(values: readonly Value[]): Record<string, number> {
  const shares = values.flatMap((value) => (value.kind === 'shares' ? [value.percent] : []));
  const options = new Set(shares.flatMap((percent) => Object.keys(percent)));
  return Object.fromEntries([...options].map((id) => [id, mean(shares.map((percent) => percent[id] ?? 0))]));
}

interface Named {
  readonly key: string;
  readonly text: string;
  readonly times: number | null;
}

/** What one sheet names, each thing once. */
function namedIn(value: Value): readonly Named[] {
  const all = everythingIn(value).filter(({ key }) => key !== '');
  return all.filter(({ key }, index) => all.findIndex((named) => named.key === key) === index);
}

function everythingIn(value: Value): readonly Named[] {
  switch (value.kind) {
    case 'list':
    case 'ordered':
      return value.entries.map((text) => ({ key: foldEntry(text), text: text.trim(), times: null }));
    case 'counted':
      return value.entries.map(({ text, times }) => ({ key: foldEntry(text), text: text.trim(), times }));
    case 'picks':
      return value.options.map(option);
    case 'choice':
      return value.option === null ? [] : [option(value.option)];
    case 'text':
    case 'scale':
    case 'shares':
    case 'number':
      return [];
    default:
      return assertNever(value);
  }
}

const option = (id: string): Named => ({ key: id, text: id, times: null });

/** Options stand in the order of their question, entries in the order in which they are read out. */
function mentionsOf(sheets: readonly (readonly Named[])[], shape: AnswerShape): readonly Mention[] {
  const all = sheets.flat();
  const offered = 'options' in shape ? shape.options.map(({ id }) => id) : [];
  const keys = new Set(all.map(({ key }) => key));
  const inOrder = [...new Set([...offered, ...keys])].filter((key) => keys.has(key));
  return inOrder.map((key) => {
    const same = all.filter((named) => named.key === key);
    const text = labelOf(shape, key) ?? same[0]?.text ?? key;
    return { key, text, sheets: same.length, times: median(same.flatMap(({ times }) => times ?? [])) };
  });
}

/**
 * By the mean of the places on the sheets; a sheet that leaves something out puts it after its last. What shares a place stands by the
 * alphabet, so that the order never depends on which sheet is read first.
 */
function inCommonOrder(sheets: readonly (readonly Named[])[], shape: AnswerShape): readonly Mention[] {
  const placeOn = (sheet: readonly Named[], key: string): number => {
    const place = sheet.findIndex((named) => named.key === key);
    return place < 0 ? sheet.length : place;
  };
  const placed = mentionsOf(sheets, shape).map((mention) => ({
    mention,
    place: mean(sheets.map((sheet) => placeOn(sheet, mention.key))),
  }));
  const byKey = (a: Mention, b: Mention): number => (a.key < b.key ? -1 : 1);
  return placed.toSorted((a, b) => a.place - b.place || byKey(a.mention, b.mention)).map(({ mention }) => mention);
}

const mostNamedFirst = (a: Mention, b: Mention): number => b.sheets - a.sheets;

function labelOf(shape: AnswerShape, id: string): string | undefined {
  return 'options' in shape ? shape.options.find((each) => each.id === id)?.label : undefined;
}

/** FNV-1a in 32 bits: a number that follows from a text and is in no order with it. */
const mixed = (text: string): number =>
  [...text].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0, 2_166_136_261);
