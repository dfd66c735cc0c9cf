import { workshopShape } from '../workshop/document-shape';
import type { Workshop } from '../workshop/schema';
import { foldName } from './fold-text';
import { type Redaction } from './kinds';
import { NAME_PLACES, type NamePlace, ATTRIBUTE_PLACES } from './places';
import { namesInField } from './read-names';
import { type Naming, partsOf, withoutLegalForm } from './name-forms';
import { type FoundText, textsIn } from './walk';

/** A company, a person or a word that somebody named, and what it is called instead. */
export interface Subject extends Naming {
  /** "Company 3", "Person 2 (sales)". */
  readonly pseudonym: string;
}

/**
 * Everybody and every company that the fields of a workshop name, each once, with a pseudonym of its own, then the words that somebody named.
 * A first name that only one of them has is that person. No pseudonym stands in the workshop already, so that nobody is taken for somebody else.
 */
export function subjectsOf(
  workshop: Workshop,
  what: ReadonlySet<Redaction>,
  words: readonly string[] = [],
): readonly Subject[] {
  const texts = textsIn(workshopShape(), workshop);
  const gathered = gather(onceEach(texts.flatMap((text) => namedIn(text, what))).flatMap(read));
  const free = freePseudonyms(new Set(texts.map(({ text }) => text)));
  const known = new Map<string, string>();
  const named = gathered.map(({ kind, standIn, names, side }): Subject => {
    // A client may be a person whom another field names as one: the same name is the same stand-in.
    const pseudonym = known.get(foldName(names[0] ?? '')) ?? free(standIn, side);
    for (const name of names) known.set(foldName(name), pseudonym);
    return { kind, names, pseudonym };
  });
  const others = words.map((word): Subject => {
    const pseudonym = known.get(foldName(word)) ?? free('Name', '');
    known.set(foldName(word), pseudonym);
    return { kind: 'words', names: [word], pseudonym };
  });
  return [...named, ...others];
}

/** A field that names somebody. */
interface Field {
  readonly place: NamePlace;
  readonly rank: number;
  readonly text: string;
  readonly side: string;
}

interface Named extends Omit<Field, 'text'> {
  readonly name: string;
}

const RANKS: ReadonlyMap<string, number> = new Map([...NAME_PLACES.keys()].map((place, rank) => [place, rank]));

function namedIn({ place, text, holder, key }: FoundText, what: ReadonlySet<Redaction>): readonly Field[] {
  const named = NAME_PLACES.get(place) ?? (ATTRIBUTE_PLACES.has(place) ? attributePlace(key) : undefined);
  if (!named || !what.has(named.kind)) return [];
  const side = typeof holder['side'] === 'string' && place.endsWith('.name') ? holder['side'] : '';
  return [{ place: named, rank: RANKS.get(place) ?? RANKS.size, text, side }];
}

/** Owners are the same few people again and again. */
function onceEach(fields: readonly Field[]): readonly Field[] {
  const known = new Map<string, Field>();
  for (const field of fields) {
    const key = `${field.rank} ${field.side} ${field.text}`;
    if (!known.has(key)) known.set(key, field);
  }
  return [...known.values()];
}

const read = ({ text, ...rest }: Field): readonly Named[] =>
  namesInField(text, rest.place).map((name) => ({ ...rest, name }));

/** Columns of a lead file are named in words: those that hold a company or a person by what is usual. */
function attributePlace(key: string): NamePlace | undefined {
  if (/\b(company|account|organi[sz]ation|client|employer)(?: name)?\s*$/i.test(key)) {
    return { kind: 'names', standIn: 'Company', holds: 'field' };
  }
  if (/\b(contact|full name|first name|last name|name|owner|person|rep)\s*$/i.test(key)) {
    return { kind: 'people', standIn: 'Contact', holds: 'field' };
  }
  return undefined;
}

interface Gathered {
  readonly kind: NamePlace['kind'];
  readonly standIn: NamePlace['standIn'];
  readonly names: string[];
  readonly parts: ReadonlySet<string>;
  side: string;
}

/** In the order of the places, whole names before single words, so that "Priya" finds the Priya Raman that stands there. */
function gather(found: readonly Named[]): readonly Gathered[] {
  const subjects: Gathered[] = [];
  const byName = new Map<string, Gathered>();
  const inOrder = found.toSorted((a, b) => a.rank - b.rank);
  const isSingle = ({ name }: Named): boolean => partsOf(name).length === 1;
  for (const one of [...inOrder.filter((each) => !isSingle(each)), ...inOrder.filter(isSingle)]) {
    const folded = `${one.place.kind} ${foldName(one.name)}`;
    const known =
      byName.get(folded) ??
      byName.get(baseOf(one)) ??
      (isSingle(one) ? onlyOneWith(subjects, foldName(one.name), one.place.kind) : undefined);
    if (known) {
      if (!known.names.includes(one.name)) known.names.push(one.name);
      if (known.side === '' && known.standIn === 'Person') known.side = one.side;
      byName.set(folded, known);
      continue;
    }
    const { kind, standIn } = one.place;
    const parts = new Set(partsOf(one.name).map(foldName));
    const subject: Gathered = { kind, standIn, names: [one.name], parts, side: standIn === 'Person' ? one.side : '' };
    subjects.push(subject);
    byName.set(folded, subject);
    byName.set(baseOf(one), subject);
  }
  const ranks = new Map(inOrder.toReversed().map(({ name, rank }) => [name, rank]));
  return subjects.toSorted((a, b) => (ranks.get(a.names[0] ?? '') ?? 0) - (ranks.get(b.names[0] ?? '') ?? 0));
}

/** "Alder Works Ltd" and "Alder Works" are one company. */
const baseOf = ({ name, place }: Named): string =>
  `${place.kind} ${foldName(place.kind === 'names' ? withoutLegalForm(name) : name)}`;

function onlyOneWith(subjects: readonly Gathered[], part: string, kind: Subject['kind']): Gathered | undefined {
  if (kind === 'names') return undefined;
  const having = subjects.filter((subject) => subject.kind === kind && subject.parts.has(part));
  return having.length === 1 ? having[0] : undefined;
}

/** Counts up past every stand-in that the texts hold already. */
function freePseudonyms(texts: ReadonlySet<string>): (standIn: NamePlace['standIn'], side: string) => string {
  const taken = new Set<string>();
  for (const text of texts) {
    for (const [, word = '', mark = ''] of text.matchAll(STAND_INS)) taken.add(`${word} ${mark}`.toLowerCase());
  }
  const counts = new Map<string, number>();
  return (standIn, side) => {
    for (;;) {
      const count = (counts.get(standIn) ?? 0) + 1;
      counts.set(standIn, count);
      const name = `${standIn} ${standIn === 'Client' ? letters(count) : count}`;
      if (!taken.has(name.toLowerCase())) return side === '' ? name : `${name} (${side})`;
    }
  };
}

const STAND_INS = /\b(client|company|person|contact|name)\s+([a-z]|\d+)\b/gi;

/** A, B ... Z, AA, AB ... */
function letters(count: number): string {
  const last = String.fromCharCode(65 + ((count - 1) % 26));
  return count <= 26 ? last : letters(Math.floor((count - 1) / 26)) + last;
}
