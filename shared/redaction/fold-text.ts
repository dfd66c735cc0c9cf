/** A text as names are looked for in it, and where each of its characters stands in the text itself. */
export interface FoldedText {
  readonly text: string;
  /** One more than there are characters: the last is the length of the original. */
  readonly starts: readonly number[];
}

/**
 * A text without case, accents, width and what cannot be seen; white space is one space, every dash a hyphen. Letters of other scripts stay:
 * "Léa  O’Neill" and "LEA O'NEILL" are one, "Müller" and "Muller" are.
 */
export function foldText(text: string): FoldedText {
  let folded = '';
  const starts: number[] = [];
  for (let index = 0; index < text.length;) {
    const code = text.codePointAt(index) ?? 0;
    const next = foldPoint(code);
    if (next !== ' ' || !folded.endsWith(' ')) {
      folded += next;
      for (let unit = 0; unit < next.length; unit += 1) starts.push(index);
    }
    index += code > 0xff_ff ? 2 : 1;
  }
  starts.push(text.length);
  return { text: folded, starts };
}

/** A name as it is compared: folded, without spaces around. */
export const foldName = (name: string): string => foldText(name).text.trim();

function foldPoint(code: number): string {
  const known = foldedPoints.get(code);
  if (known !== undefined) return known;
  const folded = foldChar(String.fromCodePoint(code));
  if (foldedPoints.size >= MOST_POINTS) foldedPoints.clear();
  foldedPoints.set(code, folded);
  return folded;
}

/** Every character is folded once: a document repeats the same few hundred. */
const foldedPoints = new Map<number, string>();
const MOST_POINTS = 20_000;

function foldChar(char: string): string {
  if (/\s/u.test(char)) return ' ';
  if (/\p{Pd}/u.test(char)) return '-';
  if (/[\u2018\u2019\u02bc\u0060\u00b4]/.test(char)) return "'";
  if (/\p{Cf}/u.test(char)) return '';
  // Syllables of Hangul stay whole: taken apart, half of one would match another.
  const apart = /\p{Script=Hangul}/u.test(char) ? char : char.normalize('NFKD');
  return [...apart.replaceAll(MARKS, '').toLowerCase().replaceAll(MARKS, '')].map((c) => SAME[c] ?? c).join('');
}

/** Accents of Latin, Greek and Cyrillic, points of Hebrew, vowels and the stretch of Arabic: people leave them out. */
const MARKS = /[\u0300-\u036F\u0483-\u0487\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670\u0640]/g;

const SAME: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};
