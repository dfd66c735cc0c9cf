import { isOrdinaryWord } from '../content/kit-warnings';
import { foldName } from './fold-text';
import {
  ABBREVIATIONS,
  COMMON_WORDS,
  COMPANY_WORDS,
  LEGAL_FORMS,
  NAME_PARTICLES,
  ROLE_WORDS,
  SHORT_WORDS,
} from './name-words';

/** A company or a person by every spelling of its name that a field holds, or a word that somebody named. */
export interface Naming {
  readonly kind: 'names' | 'people' | 'words';
  readonly names: readonly string[];
}

/** A spelling under which a name is found. */
export interface NameForm {
  /** As it is written in the workshop. */
  readonly text: string;
  /** How capital letters count: not at all, at the beginning, or all as they are written here. What else the words mean is told by that. */
  readonly casing: 'any' | 'capital' | 'written';
  /** How many letters of an ending may follow: "Иванова", "Müllers". */
  readonly ending: number;
}

/** The words of a name. */
export const partsOf = (name: string): readonly string[] => name.split(WORD_BREAK).filter((part) => part !== '');

/**
 * Every spelling of a name that tells whose it is: the whole of it, without its legal form or title, as one word as in an address, with an
 * initial, and each part that is no ordinary word. All but the first word of a company's name count only with their capital letter.
 */
export function formsOf({ kind, names }: Naming): readonly NameForm[] {
  const forms = names.flatMap((name) => FORMS[kind](name));
  return forms.flatMap((form) => [form, ...otherSpellings(form)]).filter(({ text }) => foldName(text) !== '');
}

/** Whoever names a word means it in every case, and nothing that is only a part of it. */
const wordForms = (word: string): readonly NameForm[] => [
  { text: word, casing: 'any', ending: endingOf(word) },
  ...joined(partsOf(word)),
];

const FORMS = { names: companyForms, people: personForms, words: wordForms } as const;

function companyForms(name: string): readonly NameForm[] {
  const base = withoutLegalForm(name);
  const parts = partsOf(base);
  const telling = parts.filter((part) => isTellingPart(part) && !COMPANY_WORDS.has(foldName(part)));
  return [
    whole(name),
    whole(base),
    ...joined(parts),
    ...base.split(' ').flatMap(asOneWord),
    ...initialsOf(parts),
    ...withoutTrade(parts),
    ...(parts.length > 1 ? telling.map((part) => companyPart(part, part === parts[0])) : []),
  ];
}

/** "Sales Force" for "Sales Force Group": words of the language only where each has its capital letter. */
function withoutTrade(parts: readonly string[]): readonly NameForm[] {
  const last = parts.findLastIndex((part) => !COMPANY_WORDS.has(foldName(part)));
  const kept = parts.slice(0, last + 1);
  if (kept.length < 2 || kept.length === parts.length) return [];
  const isTold = kept.some((part) => isTellingPart(part) && !isCommonWord(part) && part === kept[0]);
  return [{ text: kept.join(' '), casing: isTold ? 'any' : 'written', ending: 0 }];
}

/** "HPML" for "Harbour & Pine M. L.": from four letters on, as shorter ones stand for too much else. */
function initialsOf(parts: readonly string[]): readonly NameForm[] {
  const counted = parts.filter((part) => !LEGAL_FORMS.has(foldName(part)) && !ROLE_WORDS.has(foldName(part)));
  const text = counted.map((part) => [...part][0] ?? '').join('');
  const isTelling = /^\p{Lu}{4,}$/u.test(text) && !ABBREVIATIONS.has(foldName(text));
  return isTelling ? [{ text, casing: 'written', ending: 0 }] : [];
}

/** The first word is the one that a company is called by; the others are often words of its trade. */
const companyPart = (part: string, isFirst: boolean): NameForm => ({
  text: part,
  casing: !isFirst || COMMON_WORDS.has(foldName(part)) ? 'capital' : 'any',
  ending: endingOf(part),
});

function personForms(name: string): readonly NameForm[] {
  const words = name.split(' ').filter((word) => !isParticle(word));
  const bare = words.length === 0 ? name : words.join(' ');
  const parts = partsOf(bare);
  const last = words.at(-1) ?? '';
  const spaced = parts.length > 1 ? [...parts, ...words.filter((word) => partsOf(word).length > 1)] : [];
  const isSurname = (part: string): boolean => part === last && words.length > 1;
  return [
    whole(name),
    whole(bare),
    ...joined(parts),
    ...(words.length > 1
      ? [
          whole(`${last} ${words.slice(0, -1).join(' ')}`),
          ...words.slice(1, MOST_WORDS).flatMap((_, at) => abbreviated(words.slice(0, at + 2))),
        ]
      : []),
    ...words.flatMap(asOneWord),
    ...spaced.flatMap((part) => {
      const casing = casingOf(part, isSurname(part));
      return casing === null ? [] : [{ text: part, casing, ending: endingOf(part) }];
    }),
  ];
}

/** What is longer is no name that anybody abbreviates. */
const MOST_WORDS = 4;

/** How a part of a person's name has to be written to be one, or nothing where it never tells who it is. */
function casingOf(part: string, isSurname: boolean): NameForm['casing'] | null {
  if (isTellingPart(part)) return isCommonWord(part) ? 'capital' : 'any';
  const folded = foldName(part);
  if (ROLE_WORDS.has(folded) || isParticle(part) || LEGAL_FORMS.has(folded) || STAND_IN_WORDS.has(folded)) return null;
  if (isSurname && /^\p{Lu}.{3}/u.test(part) && isOrdinaryWord(part)) return 'capital';
  return /^\p{Lu}\p{Ll}$/u.test(part) && !SHORT_WORDS.has(folded) ? 'written' : null;
}

/** "J. R. Smith", "HP Müller", and handles: "jgross", "grossj". A surname that is a word makes other words with a letter. */
function abbreviated(words: readonly string[]): readonly NameForm[] {
  const last = words.at(-1) ?? '';
  const initials = partsOf(words.slice(0, -1).join(' ')).map((part) => [...part][0] ?? '');
  const [first] = initials;
  if (first === undefined || !/^\p{L}/u.test(last) || ROLE_WORDS.has(foldName(last))) return [];
  const surnames = new Set([last, ...partsOf(last).filter(isTellingPart)]);
  return [...surnames].flatMap((surname) => {
    const isWord = isCommonWord(surname) || isOrdinaryWord(surname);
    const casing = isWord || surname.length < 3 ? 'written' : 'any';
    const several = [initials.join(' '), initials.join(''), initials.at(-1) ?? ''];
    const before = [first, ...(initials.length > 1 ? several : [])];
    const spaced = before.map((text) => ({ text: `${text} ${surname}`, casing, ending: endingOf(surname) }) as const);
    const handles = foldName(surname).length < (isWord ? 5 : 4) ? [] : [first + surname, initials.join('') + surname];
    const turned = foldName(surname).length >= 5 ? handles.slice(0, 1).map(() => surname + first) : [];
    return [
      ...spaced,
      ...[...handles, ...turned].filter(isNoWord).map((text) => ({ text, casing: 'any', ending: 0 }) as const),
    ];
  });
}

const isNoWord = (text: string): boolean =>
  /^[\p{L}\p{M}]+$/u.test(text) && !isCommonWord(text) && !isOrdinaryWord(text);

/** "OConnor" and "O Connor" for "O’Connor", "Hanspeter" for "Hans-Peter". */
function asOneWord(word: string): readonly NameForm[] {
  const parts = partsOf(word);
  const text = parts.join('');
  if (parts.length < 2 || text.length < 4 || !isNoWord(text)) return [];
  const ending = endingOf(text);
  return [
    { text, casing: text.length < 6 ? 'capital' : 'any', ending },
    { text: word, casing: 'any', ending },
  ];
}

/** A word of the language, or one in the plural. */
function isCommonWord(word: string): boolean {
  const folded = foldName(word);
  return [folded, folded.replace(/s$/, '')].some((each) => COMMON_WORDS.has(each) || COMPANY_WORDS.has(each));
}

/** A single word that is short or ordinary counts as a name only with its capital letter. */
function whole(name: string): NameForm {
  const isSingle = partsOf(name).length <= 1;
  const isWord = isOrdinaryWord(name) || isCommonWord(name) || ROLE_WORDS.has(foldName(name));
  return { text: name, casing: isSingle && (name.length <= 3 || isWord) ? 'capital' : 'any', ending: endingOf(name) };
}

/** "alderworks" for "Alder Works", as names stand in addresses and handles. */
function joined(parts: readonly string[]): readonly NameForm[] {
  const text = parts.join('');
  if (parts.length < 2 || text.length < 4 || !isNoWord(text)) return [];
  return [{ text, casing: text.length < 6 ? 'capital' : 'any', ending: 0 }];
}

function isTellingPart(part: string): boolean {
  const folded = foldName(part);
  if (isOrdinaryWord(part) || ROLE_WORDS.has(folded) || isParticle(part) || LEGAL_FORMS.has(folded)) return false;
  if (STAND_IN_WORDS.has(folded)) return false;
  if (/^\p{Lo}/u.test(part)) return [...part].length >= 2;
  return [...part].length >= 3 && /^\p{L}/u.test(part);
}

/** "J.R." are initials, "Jr." is none. */
const isParticle = (word: string): boolean =>
  !/^\p{Lu}\.\p{Lu}\.?$/u.test(word) && NAME_PARTICLES.has(foldName(word).replaceAll('.', ''));

/** The words of pseudonyms: a name that holds one must not take them away. */
const STAND_IN_WORDS: ReadonlySet<string> = new Set([
  'client',
  'company',
  'person',
  'contact',
  'name',
  'amount',
  'mail',
  'link',
]);

/** A company's name without "Ltd", "GmbH" or a leading "The". */
export function withoutLegalForm(name: string): string {
  const words = name.split(' ');
  const isLegal = (word: string): boolean => LEGAL_FORMS.has(foldName(word).replaceAll(/[^\p{L}\p{N}]/gu, ''));
  const last = words.findLastIndex((word) => !isLegal(word));
  const kept = words.slice(BEFORE_NAMES.test(words[0] ?? '') && last > 0 ? 1 : 0, last + 1).join(' ');
  return kept.replace(/[\s,&.-]+$/u, '') || name;
}

/** What stands before the name of a company. */
const BEFORE_NAMES = /^(?:the|ООО|ОАО|АО|ПАО|ЗАО|ИП|ТОВ)$/iu;

/** How many letters of an ending belong to a word: one in Latin for a genitive; three in Cyrillic, whose names are declined. */
export function endingOf(text: string): number {
  const last = text.slice(-1);
  if (/\p{Script=Cyrillic}/u.test(last)) return text.length >= 4 ? 3 : 0;
  return /[a-zà-öø-ž]/i.test(last) && text.length >= 3 ? 1 : 0;
}

/** "Muller" is found by folding; "Mueller", "Harbour and Pine" and "Анну" for "Анна" are spelled otherwise. */
function otherSpellings(form: NameForm): readonly NameForm[] {
  const { text } = form;
  const spellings: NameForm[] = [];
  const umlauts = text.normalize('NFC').replaceAll(/[äöüÄÖÜ]/g, (letter) => `${foldName(letter)}e`);
  if (umlauts !== text.normalize('NFC')) spellings.push({ ...form, text: umlauts });
  if (/\s[&+]\s/.test(text)) spellings.push({ ...form, text: text.replaceAll(/\s[&+]\s/g, ' and ') });
  if (/\sand\s/i.test(text)) spellings.push({ ...form, text: text.replaceAll(/\sand\s/gi, ' & ') });
  if (/[аяйьоеи]$/iu.test(text) && text.length >= 4)
    spellings.push({ text: text.slice(0, -1), casing: 'capital', ending: 3 });
  return [...spellings, ...greekSpellings(text)];
}

/** "Νίκου" and "Νίκο" for "Νίκος". */
function greekSpellings(text: string): readonly NameForm[] {
  if (!/\p{Script=Greek}$/u.test(text)) return [];
  const folded = foldName(text);
  const endings = GREEK_ENDINGS.find(([nominative = '']) => folded.endsWith(nominative) && folded.length >= 4);
  if (endings === undefined) return [];
  const stem = folded.slice(0, -(endings[0] ?? '').length);
  return endings.map((ending) => ({ text: stem + ending, casing: 'capital', ending: 0 }));
}

/** How Greek names are declined, by how they end, without accents. */
const GREEK_ENDINGS: readonly (readonly string[])[] = [
  ['οσ', 'ου', 'ο', 'ε', 'οι', 'ων', 'ουσ'],
  ['ησ', 'η', 'ου', 'ηδεσ', 'ηδων'],
  ['ασ', 'α', 'ου', 'εσ', 'ων'],
  ['ισ', 'ι', 'η'],
  ['α', 'ασ', 'εσ', 'ων'],
  ['η', 'ησ', 'εσ', 'ων'],
  ['ω', 'ωσ'],
];

const WORD_BREAK = /[^\p{L}\p{N}\p{M}]+/u;
