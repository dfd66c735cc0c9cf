/** A month in English: its full name or a beginning of it that is three letters or longer (Jan, Sept, June). */
export function monthNumber(name: string | undefined): number | null {
  const lower = name?.toLowerCase() ?? '';
  const index = lower.length < 3 ? -1 : ENGLISH.findIndex((month) => month.startsWith(lower));
  return index === -1 ? null : index + 1;
}

/** The short English name of a month, from 1 to 12. */
export const shortMonth = (month: number): string => {
  const name = ENGLISH[month - 1]?.slice(0, 3) ?? '';
  return name.slice(0, 1).toUpperCase() + name.slice(1);
};

/**
 * A date whose month is named in German, French, Spanish, Italian, Dutch or Portuguese, with the English name instead: "12. März 2026" as
 * "12 march 2026". A name that is English too is the English month. Any other text stays as it is.
 */
export function inEnglish(text: string): string {
  const { day = '', name = '', year = '' } = NAMED.exec(text)?.groups ?? {};
  const month = ENGLISH[(monthNumber(folded(name)) ?? OTHERS.get(folded(name)) ?? 0) - 1];
  return month === undefined ? text : [day, month, year].filter(Boolean).join(' ');
}

/**
 * The same for some words of a line, where a word may be none of a date: "2 out of 3" and "Marco called" stay as they are, "14 out 2025",
 * "14 set." and "1 marco" do not.
 */
export function inEnglishAmongWords(text: string): string {
  const { day, name = '', dot = '', year } = NAMED.exec(text)?.groups ?? {};
  if (monthNumber(name) !== null || folded(name) !== name.toLowerCase()) return inEnglish(text);
  const isWord = WORDS.has(name.toLowerCase()) && (day === undefined || (year === undefined && dot === ''));
  const isName = NAMES.has(name.toLowerCase()) && day === undefined && year === undefined;
  return isWord || isName ? text : inEnglish(text);
}

/** `12. März 2026`, `12 de marzo de 2026`, `1er mars`, `Okt. 2025`. */
const NAMED =
  /^(?:(?<day>\d{1,2})(?:er|[.ºª])?[ -]?(?:de )?)?(?<name>[\p{L}\p{M}]{3,})(?<dot>\.?),?(?:[ -]?(?:del? )?(?<year>\d{4}))?$/iu;

const ENGLISH = 'january february march april may june july august september october november december'.split(' ');

/** The names of the twelve months in the other languages and their usual short forms, without accents. */
const OTHER_NAMES = [
  'januar janner janvier janv enero ene gennaio gen januari janeiro',
  'februar feber fevrier fevr febrero febbraio februari fevereiro fev',
  'marz maerz mrz mars marzo maart mrt marco',
  'avril avr abril abr aprile',
  'mai mayo maggio mag mei maio',
  'juni juin junio giugno giu junho',
  'juli juillet juil julio luglio lug julho',
  'aout agosto ago augustus',
  'septembre septiembre setiembre settembre set setembro',
  'oktober okt octobre octubre ottobre ott outubro out',
  'novembre noviembre novembro',
  'dezember dez decembre diciembre dic dicembre dezembro',
];

const OTHERS: ReadonlyMap<string, number> = new Map(
  OTHER_NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** Short forms that are English words as well. */
const WORDS: ReadonlySet<string> = new Set(['ago', 'gen', 'mag', 'out', 'set']);

/** Months that people, firms and places are called by as well. */
const NAMES: ReadonlySet<string> = new Set(['abril', 'juli', 'julio', 'mai', 'marco', 'mars', 'mei']);

const folded = (name: string): string => name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
