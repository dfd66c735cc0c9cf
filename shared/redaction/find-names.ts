import { compareText } from '../compare-text';
import { type FoldedText, foldName, foldText } from './fold-text';
import { formsOf, type NameForm, partsOf, withoutLegalForm } from './name-forms';
import { classAt, endsAt, startsAt } from './script-class';
import type { Reason } from './kinds';
import type { Subject } from './subjects';

/** A stretch of a text that goes, what stands there instead, and what is told about it. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: Reason;
  /** What is removed, as the workshop writes it. */
  readonly removed: string;
  readonly replacement: string;
}

/** Names to look for, the longest first, by how they begin. */
export interface NameIndex {
  readonly byBeginning: ReadonlyMap<number, readonly IndexedForm[]>;
  /** Whole names, folded, that only a field for names tells: short ones, ordinary words. */
  readonly whole: ReadonlyMap<string, IndexedForm>;
}

interface IndexedForm extends NameForm {
  readonly folded: string;
  /** The name with a space for whatever stands between its words. */
  readonly pattern: string;
  readonly kind: Subject['kind'];
  readonly replacement: string;
}

/** Makes the names of these subjects findable; where several share a part, it stands for any of them. */
export function indexNames(subjects: readonly Subject[]): NameIndex {
  const byFolded = new Map<string, IndexedForm>();
  const wholes = new Set(subjects.flatMap(({ names }) => names.map(foldName)));
  const whole = new Map<string, IndexedForm>();
  const trade = sharedWords(subjects);
  for (const { kind, names, pseudonym } of subjects) {
    for (const form of formsOf({ kind, names })) {
      const folded = foldName(form.text);
      if (kind === 'names' && trade.has(folded) && !wholes.has(folded)) continue;
      const known = byFolded.get(folded);
      const isNew = known === undefined || known.replacement === pseudonym;
      const replacement = isNew || wholes.has(folded) ? (known?.replacement ?? pseudonym) : either(known, pseudonym);
      const casing = known === undefined ? form.casing : looser(form.casing, known.casing);
      const pattern = folded.replaceAll(BETWEEN_WORDS, ' ');
      const indexed: IndexedForm = { ...form, casing, folded, pattern, kind: known?.kind ?? kind, replacement };
      if (isLong(folded) || kind === 'words') byFolded.set(folded, indexed);
      if (wholes.has(folded) && (casing !== 'any' || !isLong(folded)) && !whole.has(folded)) whole.set(folded, indexed);
    }
  }
  return { byBeginning: grouped([...byFolded.values()]), whole };
}

const looser = (one: NameForm['casing'], other: NameForm['casing']): NameForm['casing'] =>
  CASINGS.find((casing) => casing === one || casing === other) ?? one;

const CASINGS = ['any', 'capital', 'written'] as const;

/** What stands between the words of a name is often another mark in a handle or a file name. */
const BETWEEN_WORDS = /(?<=[\p{L}\p{N}])[ .,_/+'-]+(?=[\p{L}\p{N}])/gu;
const isBetween = (char: string | undefined): boolean => char !== undefined && " .,_/+'-".includes(char);

/** What several companies have in their names, and none of them at the beginning, is their trade: "Environmental". */
function sharedWords(subjects: readonly Subject[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const firsts = new Set<string>();
  for (const { kind, names } of subjects) {
    if (kind !== 'names') continue;
    for (const word of new Set(names.flatMap(partsOf).map(foldName))) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const name of names) firsts.add(foldName(partsOf(withoutLegalForm(name))[0] ?? ''));
  }
  return new Set([...counts].filter(([word, count]) => count > 1 && !firsts.has(word)).map(([word]) => word));
}

/** "Person 1 or Person 3 (sales)". */
const either = (known: IndexedForm, pseudonym: string): string =>
  known.replacement.split(' or ').includes(pseudonym) ? known.replacement : `${known.replacement} or ${pseudonym}`;

/** One letter, or a figure alone, would be found everywhere; one character of a script without spaces as well. */
const isLong = (folded: string): boolean => folded.length >= 2 && !/^\p{N}+$/u.test(folded);

function grouped(forms: readonly IndexedForm[]): ReadonlyMap<number, readonly IndexedForm[]> {
  const byBeginning = new Map<number, IndexedForm[]>();
  const longestFirst = forms.toSorted((a, b) => b.folded.length - a.folded.length || compareText(a.folded, b.folded));
  for (const form of longestFirst) {
    const key = beginningAt(form.pattern, 0);
    const same = byBeginning.get(key);
    if (same) same.push(form);
    else byBeginning.set(key, [form]);
  }
  return byBeginning;
}

const beginningAt = (text: string, index: number): number =>
  text.charCodeAt(index) * 0x1_00_00 + (isBetween(text[index + 1]) ? SPACE : text.charCodeAt(index + 1) || 0);

const SPACE = 0x20;

/** Where names stand in a text, from left to right; the same name twice in a row is one. In a text without capitals none is asked for. */
export function findNames(index: NameIndex, text: string, hasCapitals = true): readonly Span[] {
  const folded = foldText(text);
  const spans: Span[] = [];
  const sought: Sought = { ...folded, original: text, hasCapitals };
  for (let at = 0; at < folded.text.length;) {
    const found = formAt(index, sought, at);
    if (!found) {
      at += 1;
      continue;
    }
    const { form, end } = found;
    const span = {
      ...wholeWord(text, folded.starts[at] ?? 0, folded.starts[end] ?? text.length),
      kind: form.kind,
      removed: form.text,
      replacement: form.replacement,
    };
    const last = spans.at(-1);
    const isSame =
      last?.replacement === span.replacement && /^[\s,.\-–_]{0,2}$/u.test(text.slice(last.end, span.start));
    if (last && isSame) spans[spans.length - 1] = { ...last, end: span.end };
    else spans.push(span);
    at = end;
  }
  return spans;
}

/** Where these names, found in a field that holds nothing but names, stand in it, however short they are. */
export function findWholeNames({ whole }: NameIndex, text: string, names: readonly string[]): readonly Span[] {
  const held = names.filter((name) => whole.has(foldName(name)));
  if (held.length === 0) return [];
  const folded = foldText(text);
  return held.flatMap((name) => {
    const form = whole.get(foldName(name));
    const at = form === undefined ? -1 : wordAt(folded.text, form.folded);
    if (form === undefined || at < 0) return [];
    const start = folded.starts[at] ?? 0;
    const end = folded.starts[at + form.folded.length] ?? text.length;
    return [{ start, end, kind: form.kind, removed: form.text, replacement: form.replacement }];
  });
}

function wordAt(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (startsAt(text, at) && endsAt(text, at + word.length)) return at;
  }
  return -1;
}

interface Sought extends FoldedText {
  readonly original: string;
  readonly hasCapitals: boolean;
}

function formAt(
  { byBeginning }: NameIndex,
  sought: Sought,
  at: number,
): { readonly form: IndexedForm; readonly end: number } | null {
  const { text, starts, original, hasCapitals } = sought;
  const candidates = byBeginning.get(beginningAt(text, at));
  if (!candidates) return null;
  const isStart = startsAt(text, at);
  if (!isStart && !isHump(original, starts[at] ?? 0)) return null;
  const isCapital = !hasCapitals || hasCapital(original, starts[at] ?? 0);
  for (const form of candidates) {
    const isWritten = isCapital || form.casing !== 'capital';
    if (!isWritten || (!isStart && !isInCamelCase(form))) continue;
    const last = endOfPattern(text, at, form.pattern);
    const end = last === null ? null : (endOf(text, last, form.ending, isCapital) ?? endAtHump(sought, last, form));
    if (end !== null && (form.casing !== 'written' || !hasCapitals || isSameCase(sought, at, end, form)))
      return { form, end };
  }
  return null;
}

/** Up to two marks stand for a space of the pattern: "J. R. Smith", "smith_jr". */
function endOfPattern(text: string, at: number, pattern: string): number | null {
  if (text.startsWith(pattern, at)) return at + pattern.length;
  if (!pattern.includes(' ')) return null;
  let end = at;
  for (const char of pattern) {
    if (char !== ' ') {
      if (!text.startsWith(char, end)) return null;
      end += char.length;
      continue;
    }
    if (!isBetween(text[end])) return null;
    end += 1;
    for (let more = 0; more < 2 && isBetween(text[end]); more += 1) end += 1;
  }
  return end;
}

/** "crmAlderWorks" holds a name as plainly as "Alder Works"; short names and ordinary words stand in other words by chance. */
const isInCamelCase = ({ casing, pattern }: IndexedForm): boolean => casing === 'any' && pattern.length >= 4;

const endAtHump = ({ original, starts }: Sought, end: number, form: IndexedForm): number | null =>
  isInCamelCase(form) && isHump(original, starts[end] ?? original.length) ? end : null;

/** Whether a word within a word begins here: "TeamAlder", "CRMAlder". */
const isHump = (text: string, at: number): boolean =>
  isUpper(text[at]) && (isLower(text[at - 1]) || (isUpper(text[at - 1]) && isLower(text[at + 1])));

const isUpper = (char = ''): boolean => char !== char.toLowerCase();
const isLower = (char = ''): boolean => char !== char.toUpperCase();

/** Whether each letter is a capital one where it is in the name; none is in a handle. */
function isSameCase({ original, starts }: Sought, at: number, end: number, { text }: IndexedForm): boolean {
  const found = original.slice(starts[at] ?? 0, starts[end] ?? original.length);
  return HANDLE.test(found) || caseOf(found).startsWith(caseOf(text));
}

/** "j.gross" */
const HANDLE = /^\p{Ll}+[._-]\p{Ll}+$/u;

const caseOf = (text: string): string =>
  [...text.normalize('NFD').replaceAll(/\P{L}/gu, '')].map((char) => (isUpper(char) ? 'A' : 'a')).join('');

/** What is left of a word that held a name would tell it: "crm_alder" goes as one. */
function wholeWord(text: string, from: number, to: number): { readonly start: number; readonly end: number } {
  const isJoined = (at: number): boolean => classAt(text, at) === 'letter' || classAt(text, at) === 'digit';
  let start = from;
  let end = to;
  if (isJoined(start)) {
    while (isJoined(start - 1) || (text[start - 1] === '_' && isJoined(start - 2))) start -= 1;
  }
  if (isJoined(end - 1)) {
    while (isJoined(end) || (text[end] === '_' && isJoined(end + 1))) end += 1;
  }
  return { start, end };
}

/** Where the name ends: here, or after an ending that belongs to it. */
function endOf(folded: string, end: number, ending: number, isCapital: boolean): number | null {
  if (endsAt(folded, end)) return end;
  if (ending === 1) return folded[end] === 's' && endsAt(folded, end + 1) ? end + 1 : null;
  if (!isCapital) return null;
  for (let more = 1; more <= ending && classAt(folded, end + more - 1) === 'letter'; more += 1) {
    if (endsAt(folded, end + more)) return end + more;
  }
  return null;
}

/** Whether a letter is no small one: a capital, or of a script that has none. */
function hasCapital(text: string, at: number): boolean {
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return char === char.toUpperCase();
}
