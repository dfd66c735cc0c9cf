import { textWidth, widestStart } from './text-width';

/** A text in lines that are at most so wide; a word that is wider by itself is broken, and nothing is left out. */
export function wrapText(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = broken(word, width, size);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

/** The first lines of a text, at most so many; the last of them ends in an ellipsis where something is left out. */
export function clippedLines(text: string, width: number, size: number, most: number): readonly string[] {
  const few = text.trim().slice(0, LONGEST);
  const lines = wrapText(few, width, size);
  if (lines.length <= most && few.length === text.trim().length) return lines;
  const last = lines[most - 1] ?? lines.at(-1) ?? '';
  const letters = [...LETTERS.segment(last)].map(({ segment }) => segment);
  while (letters.length > 0 && textWidth(`${letters.join('').trimEnd()}…`, size) > width) letters.pop();
  const kept = letters.join('');
  // Where a word is broken over two lines, it goes on without a space.
  const next = lines[most] ?? '';
  const isTorn = kept.length === last.length && few.includes(`${last}${next}`) && next !== '';
  const after = isTorn ? next : `${last.slice(kept.length)} ${next}`;
  return [...lines.slice(0, most - 1), `${wholeWords(kept, after)}…`];
}

/**
 * A text that is cut before `after`, without the beginning of a word or number at its end: half of a number is another number. A word that
 * has nothing before it keeps its letters, but not the digits at which it is cut.
 */
export function wholeWords(kept: string, after: string): string {
  const isWithin = CUT_WORD.test(kept) && IN_WORD.test(after);
  const whole = isWithin ? kept.replace(CUT_WORD, '') : kept;
  const rest = `${kept.slice(whole.length)}${after}`;
  const honest = NUMBER_GOES_ON.test(rest) ? whole.replace(NUMBER, '') : whole;
  if (honest.trim() !== '') return honest.trimEnd();
  return kept.replace(NUMBER, '').trimEnd() || kept.trimEnd();
}

const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;
/** The letters of a word at the end of a text; scripts that are written without spaces may be cut between any two. */
const CUT_WORD = new RegExp(`(?:(?!${UNSPACED})\\S)+$`, 'u');
const IN_WORD = new RegExp(`^(?!${UNSPACED})\\S`, 'u');
/** A number with its currency, and what makes another number of it: more digits, or a word for many of it. */
const NUMBER = /[\p{Sc}\d.,'’]*\d[\d.,'’ \u00A0\u202F]*$/u;
const NUMBER_GOES_ON =
  /^\s*(?:[.,'’]?\d|%|(?:thousand|million|billion|trillion|k|m|bn|mn)(?![\p{L}])|[千万萬億亿兆百천만억조])/iu;

/** No card shows more characters than these: what lies beyond need not be measured. */
const LONGEST = 600;

function broken(word: string, width: number, size: number): readonly string[] {
  if (textWidth(word, size) <= width) return [word];
  const pieces: string[] = [];
  let [start, fits] = [0, widestStart(word.slice(0, LONGEST_PIECE), width, size).length];
  for (const { index, segment } of LETTERS.segment(word)) {
    while (index > start && index + segment.length > start + fits) {
      // After a hyphen, where there is one.
      const end = word.lastIndexOf('-', index - 1) + 1;
      const cut = end > start ? end : index;
      pieces.push(word.slice(start, cut));
      start = cut;
      fits = widestStart(word.slice(start, start + LONGEST_PIECE), width, size).length;
    }
  }
  return [...pieces, word.slice(start)];
}

/** No line is taken to hold more than these, however little room each of them takes. */
const LONGEST_PIECE = 2000;

const LETTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });
