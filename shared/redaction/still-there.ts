import { isOrdinaryWord } from '../content/kit-warnings';
import { workshopShape } from '../workshop/document-shape';
import type { Workshop } from '../workshop/schema';
import { type FoldedText, foldName, foldText } from './fold-text';
import { endingOf } from './name-forms';
import { COMMON_WORDS, ROLE_WORDS } from './name-words';
import { endsAt, startsAt } from './script-class';
import { textsIn } from './walk';

/** Where something that was looked for stands in a text: a few words around it. */
export interface Occurrence {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** How often a text was found, the first few places, and the words that it was found as or within, the most frequent first. */
export interface Search {
  readonly count: number;
  readonly first: readonly Occurrence[];
  readonly words: readonly NameLike[];
}

/** Every free text of a workshop, once each, with how often it stands there. */
export function textsOf(workshop: Workshop): ReadonlyMap<string, number> {
  const texts = new Map<string, number>();
  for (const { text } of textsIn(workshopShape(), workshop)) {
    if (text !== '') texts.set(text, (texts.get(text) ?? 0) + 1);
  }
  return texts;
}

/** Looks for words in the texts of a copy, without minding case and accents, also inside longer words. */
export function findStillThere(texts: ReadonlyMap<string, number>, sought: string): Search {
  const wanted = foldName(sought);
  const first: Occurrence[] = [];
  const words = new Map<string, NameLike>();
  let count = 0;
  if (wanted === '') return { count, first, words: [] };
  for (const [text, times] of texts) {
    const folded = foldText(text);
    for (let at = folded.text.indexOf(wanted); at >= 0; at = folded.text.indexOf(wanted, at + wanted.length)) {
      count += times;
      const word = wordAround(folded, text, at, at + wanted.length);
      const before = words.get(foldName(word));
      words.set(foldName(word), { text: before?.text ?? word, count: (before?.count ?? 0) + times });
      if (first.length < MOST_SHOWN) first.push(around(text, folded.starts, at, at + wanted.length));
    }
  }
  return { count, first, words: [...words.values()].toSorted(byFrequency).slice(0, MOST_SHOWN) };
}

/** What was found, where it can be left out as it is: a word of its own; else the word that it is a part of. */
function wordAround({ text: folded, starts }: FoldedText, text: string, from: number, to: number): string {
  const hasEnding = folded[to] === 's' && endingOf(folded.slice(from, to)) === 1 && endsAt(folded, to + 1);
  const isWhole = startsAt(folded, from) && (endsAt(folded, to) || hasEnding);
  let [start, end] = [from, to];
  while (!isWhole && !startsAt(folded, start)) start -= 1;
  while (!isWhole && !endsAt(folded, end)) end += 1;
  return text.slice(starts[start] ?? 0, starts[end] ?? text.length).trim();
}

/** A word that looks like a name and was left. */
export interface NameLike {
  readonly text: string;
  readonly count: number;
}

/**
 * Words with a capital letter in the middle of a sentence that stand nowhere in small letters, as names do: the most frequent first. They may
 * name somebody whom no field of the workshop names.
 */
export function wordsLikeNames(texts: ReadonlyMap<string, number>): readonly NameLike[] {
  const small = new Set<string>();
  const counts = new Map<string, number>();
  for (const [text, times] of texts) {
    for (const [word] of text.matchAll(SMALL_WORD)) small.add(word);
    for (const [words] of text.matchAll(INSIDE_A_SENTENCE)) counts.set(words, (counts.get(words) ?? 0) + times);
  }
  const isTelling = (word: string): boolean => {
    const folded = foldName(word);
    return !small.has(word.toLowerCase()) && !ROLE_WORDS.has(folded) && !STAND_INS.has(folded) && !isOrdinaryWord(word);
  };
  return [...counts]
    .filter(([words]) => words.split(' ').every((word) => isTelling(word) && !isCommonAlone(words, word)))
    .map(([text, count]) => ({ text, count }))
    .toSorted(byFrequency)
    .slice(0, MOST_NAME_LIKE);
}

const byFrequency = (a: NameLike, b: NameLike): number => b.count - a.count || (a.text < b.text ? -1 : 1);

const isCommonAlone = (words: string, word: string): boolean => words === word && COMMON_WORDS.has(foldName(word));

const SMALL_WORD = /(?<![\p{L}\p{N}])\p{Ll}[\p{L}’']+/gu;
/** Two letters are an abbreviation, and so is what is all capitals. */
const INSIDE_A_SENTENCE = /(?<=[\p{L}\p{N},;)’'"”] )\p{Lu}\p{Ll}[\p{L}’'-]+(?: \p{Lu}\p{Ll}[\p{L}’'-]+)*/gu;
const STAND_INS: ReadonlySet<string> = new Set(['client', 'company', 'person', 'contact', 'name']);
const MOST_SHOWN = 5;
const MOST_NAME_LIKE = 20;

function around(text: string, starts: readonly number[], from: number, to: number): Occurrence {
  const start = starts[from] ?? 0;
  const end = starts[to] ?? text.length;
  const head = text.slice(Math.max(0, start - CONTEXT), start);
  const tail = text.slice(end, end + CONTEXT);
  return {
    before: (start > CONTEXT ? '… ' : '') + head.trimStart(),
    match: text.slice(start, end),
    after: tail.trimEnd() + (end + CONTEXT < text.length ? ' …' : ''),
  };
}

const CONTEXT = 40;
