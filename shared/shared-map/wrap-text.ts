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
  const letters = [...LETTERS.segment(lines[most - 1] ?? lines.at(-1) ?? '')].map(({ segment }) => segment);
  while (letters.length > 0 && textWidth(`${letters.join('').trimEnd()}…`, size) > width) letters.pop();
  return [...lines.slice(0, most - 1), `${letters.join('').trimEnd()}…`];
}

/** No card shows more characters than these: what lies beyond need not be measured. */
const LONGEST = 600;

function broken(word: string, width: number, size: number): readonly string[] {
  if (textWidth(word, size) <= width) return [word];
  const pieces: string[] = [];
  let [start, fits] = [0, widestStart(word.slice(0, LONGEST_PIECE), width, size).length];
  for (const { index, segment } of LETTERS.segment(word)) {
    if (index === start || index + segment.length <= start + fits) continue;
    pieces.push(word.slice(start, index));
    start = index;
    fits = widestStart(word.slice(start, start + LONGEST_PIECE), width, size).length;
  }
  return [...pieces, word.slice(start)];
}

/** No line is taken to hold more than these, however little room each of them takes. */
const LONGEST_PIECE = 2000;

const LETTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });
