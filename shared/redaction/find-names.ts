import { compareText } from '../compare-text';
import { foldName, foldText } from './fold-text';
import { formsOf, type NameForm, partsOf, withoutLegalForm } from './name-forms';
import { classAt, endsAt, startsAt } from './script-class';
import type { Redaction } from './kinds';
import type { Subject } from './subjects';

/** A stretch of a text that goes, what stands there instead, and what is told about it. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: Redaction;
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
      const isCased = form.isCased && (known?.isCased ?? true);
      const indexed: IndexedForm = { ...form, isCased, folded, kind: known?.kind ?? kind, replacement };
      if (isLong(folded)) byFolded.set(folded, indexed);
      if (wholes.has(folded) && (isCased || !isLong(folded)) && !whole.has(folded)) whole.set(folded, indexed);
    }
  }
  return { byBeginning: grouped([...byFolded.values()]), whole };
}

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
    const key = beginningAt(form.folded, 0);
    const same = byBeginning.get(key);
    if (same) same.push(form);
    else byBeginning.set(key, [form]);
  }
  return byBeginning;
}

const beginningAt = (text: string, index: number): number =>
  text.charCodeAt(index) * 0x1_00_00 + (text.charCodeAt(index + 1) || 0);

/** Where names stand in a text, from left to right; the same name twice in a row is one. In a text without capitals none is asked for. */
export function findNames(index: NameIndex, text: string, hasCapitals = true): readonly Span[] {
  const folded = foldText(text);
  const spans: Span[] = [];
  for (let at = 0; at < folded.text.length;) {
    const found = formAt(index, folded, at, !hasCapitals || hasCapital(text, folded.starts[at] ?? 0));
    if (!found) {
      at += 1;
      continue;
    }
    const { form, end } = found;
    const span = {
      start: folded.starts[at] ?? 0,
      end: folded.starts[end] ?? text.length,
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

type Folded = ReturnType<typeof foldText>;

function formAt(
  { byBeginning }: NameIndex,
  folded: Folded,
  at: number,
  isCapital: boolean,
): { readonly form: IndexedForm; readonly end: number } | null {
  const candidates = byBeginning.get(beginningAt(folded.text, at));
  if (!candidates || !startsAt(folded.text, at)) return null;
  for (const form of candidates) {
    if ((form.isCased && !isCapital) || !folded.text.startsWith(form.folded, at)) continue;
    const end = endOf(folded.text, at + form.folded.length, form.ending, isCapital);
    if (end !== null) return { form, end };
  }
  return null;
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
