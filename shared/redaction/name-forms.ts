import { isOrdinaryWord } from '../content/kit-warnings';
import { foldName } from './fold-text';
import { COMMON_WORDS, COMPANY_WORDS, LEGAL_FORMS, NAME_PARTICLES, ROLE_WORDS } from './name-words';

/** A company or a person by every spelling of its name that a field holds. */
export interface Naming {
  readonly kind: 'names' | 'people';
  readonly names: readonly string[];
}

/** A spelling under which a name is found. */
export interface NameForm {
  /** As it is written in the workshop. */
  readonly text: string;
  /** Only where the text has a capital letter there: the words mean something else in small ones. */
  readonly isCased: boolean;
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
  const forms = names.flatMap((name) => (kind === 'names' ? companyForms(name) : personForms(name)));
  return forms.flatMap((form) => [form, ...otherSpellings(form)]).filter(({ text }) => foldName(text) !== '');
}

function companyForms(name: string): readonly NameForm[] {
  const base = withoutLegalForm(name);
  const parts = partsOf(base);
  const telling = parts.filter((part) => isTellingPart(part) && !COMPANY_WORDS.has(foldName(part)));
  return [
    whole(name),
    whole(base),
    ...joined(parts),
    ...(parts.length > 1 ? telling.map((part) => companyPart(part, part === parts[0])) : []),
  ];
}

/** The first word is the one that a company is called by; the others are often words of its trade. */
const companyPart = (part: string, isFirst: boolean): NameForm => ({
  text: part,
  isCased: !isFirst || COMMON_WORDS.has(foldName(part)),
  ending: endingOf(part),
});

function personForms(name: string): readonly NameForm[] {
  const words = name.split(' ').filter((word) => !isParticle(word));
  const bare = words.length === 0 ? name : words.join(' ');
  const parts = partsOf(bare);
  const spaced = parts.length > 1 ? [...parts, ...words.filter((word) => partsOf(word).length > 1)] : [];
  const last = words.at(-1) ?? '';
  const initial = parts[0]?.slice(0, 1) ?? '';
  const abbreviated = words.length > 1 ? [`${initial}. ${last}`, `${initial} ${last}`] : [];
  return [
    whole(name),
    whole(bare),
    ...joined(parts),
    ...abbreviated.map((text) => ({ text, isCased: true, ending: endingOf(last) })),
    ...spaced
      .filter(isTellingPart)
      .map((part) => ({ text: part, isCased: COMMON_WORDS.has(foldName(part)), ending: endingOf(part) })),
  ];
}

/** A single word that is short or ordinary counts as a name only with its capital letter. */
function whole(name: string): NameForm {
  const isSingle = partsOf(name).length <= 1;
  const isWord = isOrdinaryWord(name) || COMMON_WORDS.has(foldName(name)) || ROLE_WORDS.has(foldName(name));
  return { text: name, isCased: isSingle && (name.length <= 3 || isWord), ending: endingOf(name) };
}

/** "alderworks" for "Alder Works", as names stand in addresses and handles. */
function joined(parts: readonly string[]): readonly NameForm[] {
  const text = parts.join('');
  return parts.length > 1 && text.length >= 6 ? [{ text, isCased: false, ending: 0 }] : [];
}

function isTellingPart(part: string): boolean {
  const folded = foldName(part);
  if (isOrdinaryWord(part) || ROLE_WORDS.has(folded) || isParticle(part) || LEGAL_FORMS.has(folded)) return false;
  if (STAND_IN_WORDS.has(folded)) return false;
  if (/^\p{Lo}/u.test(part)) return [...part].length >= 2;
  return [...part].length >= 3 && /^\p{L}/u.test(part);
}

const isParticle = (word: string): boolean => NAME_PARTICLES.has(foldName(word).replaceAll('.', ''));

/** The words of pseudonyms: a name that holds one must not take them away. */
const STAND_IN_WORDS: ReadonlySet<string> = new Set([
  'client',
  'company',
  'person',
  'contact',
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

/** One letter in Latin for a genitive; three in Cyrillic, whose names are declined. */
function endingOf(text: string): number {
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
    spellings.push({ text: text.slice(0, -1), isCased: true, ending: 3 });
  return spellings;
}

const WORD_BREAK = /[^\p{L}\p{N}\p{M}]+/u;
