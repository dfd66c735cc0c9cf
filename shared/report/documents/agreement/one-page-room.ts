import { textWidth } from '../../../shared-map/text-width';
import { wrapText } from '../../../shared-map/wrap-text';
import { clip } from '../../clip';
import type { Block, Cover, CoveredReport, Fact, Paper, Section, Table } from '../../model';

/**
 * How much of a page a close-set document takes, in points, as resources/print/record.css sets it: reckoned from the widths of the words,
 * rather too much than too little, for the narrower of the two papers, and for the lower one where nobody says which it is.
 */
const PAGE = { width: 496 } as const;
const HEIGHT = { a4: 744, letter: 694, either: 694 } as const satisfies Record<Paper | 'either', number>;
/** How much of it is filled with what was cut: a page that is filled to its last line has none left for a word that turns out wider. */
const FILLED = { a4: 730, letter: 682, either: 682 } as const satisfies Record<Paper | 'either', number>;
/** Type of 8 pt, less what `textWidth` has in reserve for wider faces; it has little for capitals and for signs that fill a square. */
const SIZE = { small: 7.25, capital: 7.7 } as const;
const LINE = 10.72;
const PADDING = 11;
const LABEL = 96;

/** The height that a document takes, in points. */
const heightOf = ({ cover, sections }: CoveredReport): number =>
  coverHeight(cover) + sections.reduce((sum, section) => sum + sectionHeight(section), 0);

/** How many lines a text of the page may take: it goes by a name of its own, and has so many at least. */
export type LinesFor = (name: string, atLeast: number) => number;

/** What a page is printed on, if that is known, and whether its head will tell what was taken out of it. */
export interface PageHeight {
  readonly paper: Paper | undefined;
  readonly isRedacted: boolean;
}

/** The notice of what was taken out. */
const REDACTED = 44;

/**
 * The first of the documents that fits, with the room that it leaves given to what was cut in it: a line after another, to those first that
 * have the fewest.
 */
export function filledPage(
  documents: readonly ((linesFor: LinesFor) => CoveredReport)[],
  last: (linesFor: LinesFor) => CoveredReport,
  room: PageHeight,
): CoveredReport {
  const taken = room.isRedacted ? REDACTED : 0;
  const paper = room.paper ?? 'either';
  const filled = FILLED[paper] - taken;
  const lines = new Map<string, number>();
  const linesFor: LinesFor = (name, atLeast) => Math.max(atLeast, lines.get(name) ?? 0);
  const make = chosen(documents, last, HEIGHT[paper] - taken);
  const least = new Map<string, number>();
  let page = make((name, atLeast) => {
    least.set(name, atLeast);
    return atLeast;
  });
  if (heightOf(page) > filled) return page;
  for (let most = 2; most <= MOST_LINES; most += 1) {
    for (const [name, atLeast] of least) {
      if (atLeast >= most) continue;
      lines.set(name, most);
      const fuller = make(linesFor);
      const isFuller = !isSame(fuller, page) && heightOf(fuller) <= filled;
      if (isFuller) page = fuller;
      else {
        // It is whole, or has no room: more lines would change nothing about either.
        lines.set(name, most - 1);
        least.delete(name);
      }
    }
  }
  return page;
}

const isSame = (one: CoveredReport, other: CoveredReport): boolean =>
  JSON.stringify(one.sections) === JSON.stringify(other.sections);

/** A text that takes more is left to the full document. */
const MOST_LINES = 5;

/** The first of the documents that fits the page; the last where none does. Each later one says less. */
function chosen(
  documents: readonly ((linesFor: LinesFor) => CoveredReport)[],
  last: (linesFor: LinesFor) => CoveredReport,
  height: number,
): (linesFor: LinesFor) => CoveredReport {
  const atLeast: LinesFor = (_, lines) => lines;
  return documents.find((make) => heightOf(make(atLeast)) <= height) ?? last;
}

/** The beginning of a text that takes at most so many lines of a column with this share of the page, with an ellipsis when it was cut. */
export function inLines(text: string, { share, lines }: { readonly share: number; readonly lines: number }): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const width = widthOf(share);
  const size = sizeOf(line);
  const most = atMost(line, width * lines, size);
  const wrapped = wrapText(most, width, size);
  if (most === line && wrapped.length <= lines) return line;
  let kept = startOf(line, wrapped.slice(0, lines));
  while (kept !== '' && wrapText(`${kept}…`, width, size).length > lines) kept = shortened(kept);
  return `${kept.replace(/[\s,;:.]+$/u, '')}…`;
}

/** The beginning of a text that these lines hold: between two of them is a space, but where a word that is wider than a line was broken. */
const startOf = (text: string, lines: readonly string[]): string =>
  lines.reduce((start, line) => {
    const next = `${start} ${line}`;
    return start === '' || text.startsWith(next) ? next.trimStart() : start + line;
  }, '');

/** The beginning of a text that is no wider than this: wrapping what cannot stand there anyway takes long. */
function atMost(text: string, width: number, size: number): string {
  let [wide, end] = [0, 0];
  for (const { segment, index } of LETTERS.segment(text)) {
    wide += textWidth(segment, size);
    if (wide > width || index > MOST_LETTERS) return text.slice(0, end);
    end = index + segment.length;
  }
  return text;
}

/** The size at which the widths of a text come out as they are: where one letter in seven is a wide one, that of wide ones. */
function sizeOf(text: string): number {
  const start = text.slice(0, MOST_LETTERS);
  const wide = start.match(WIDE)?.length ?? 0;
  return 7 * wide > start.length ? SIZE.capital : SIZE.small;
}

/** Capitals, and scripts whose signs fill a square. */
const WIDE =
  /[\p{Lu}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}@%—…]/gu;

/** More than these do not stand in the lines of a page, also where some take no room. */
const MOST_LETTERS = 4000;
const LETTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Without its last word, or without its last letter where it is a single word. */
const shortened = (text: string): string => (/\s/.test(text) ? text.replace(/\s+\S*$/u, '') : text.replace(/.$/su, ''));

/** What a row of items may take: its share of the page, its lines, and how it says that there are more. */
export interface ItemsRoom {
  readonly share: number;
  readonly lines: number;
  readonly more: (n: number) => string;
  readonly separator?: string | undefined;
}

/** As many of the items as the lines hold, and how many more there are; the first is always there, cut where it must be. */
export function itemsInLines(items: readonly string[], { share, lines, more, separator = '; ' }: ItemsRoom): string {
  const said = items.map((item) => inLines(item, { share, lines }));
  for (let shown = said.length; shown > 0; shown -= 1) {
    const text = spokenOf(said.slice(0, shown), shown < said.length ? more(said.length - shown) : '', separator);
    if (inLines(text, { share, lines }) === text) return text;
  }
  const [first] = items;
  return first === undefined
    ? ''
    : spokenOf([inLines(first, { share, lines: Math.max(1, lines - 1) })], more(items.length - 1), separator);
}

/** The number of those that are left out is none of the items: an arrow between these does not lead to it. */
const spokenOf = (items: readonly string[], rest: string, separator: string): string =>
  [items.join(separator), ...(rest === '' ? [] : [rest])].join('; ');

/** The first sentence of a text: what it says, without what explains it. */
export function firstSentence(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  for (const { segment } of SENTENCES.segment(line)) return segment.trim();
  return line;
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A name as it stands in the head of a page: clipped, so that the page can hold something else as well. */
export const headName = (name: string): string => clip(name, 110);

const widthOf = (share: number): number => PAGE.width * share - PADDING;

const linesIn = (text: string, width: number): number => Math.max(1, wrapText(text, width, sizeOf(text)).length);

/** The mark of the client, which may stand beside the name, with its distance. */
const LOGO = 142;

function coverHeight({ client, title, notices }: Cover): number {
  const name =
    wrapText(client, PAGE.width - LOGO, client.length > 60 ? 13 : 17).length * (client.length > 60 ? 16 : 20);
  const under = wrapText(title, PAGE.width, 10).length * 14;
  const told = notices.reduce(
    (sum, notice) => sum + linesIn(`${notice.title} ${notice.text}`, PAGE.width - 28) * LINE + 16,
    0,
  );
  return 14 + name + under + 25 + told;
}

/** The head of a table does not show where the heading of a side says enough. */
function sectionHeight({ blocks, owner }: Section): number {
  const head = owner === null ? 12 : 2;
  return 23 + blocks.reduce((sum, block) => sum + blockHeight(block) + (block.kind === 'table' ? head : 0), 0);
}

/** The blocks that close-set documents are made of. */
function blockHeight(block: Block): number {
  if (block.kind === 'paragraph') return linesIn(block.text, PAGE.width) * LINE + 3;
  if (block.kind === 'list') return heightsOf(block.items, (item) => linesIn(item, PAGE.width - 14) * LINE + 2);
  if (block.kind === 'facts') return heightsOf(block.facts, factHeight);
  return block.kind === 'table' ? tableHeight(block) : 0;
}

const heightsOf = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((sum, item) => sum + of(item), 0);

const factHeight = ({ label, value }: Fact): number =>
  Math.max(linesIn(label, LABEL), linesIn(value, PAGE.width - LABEL - PADDING)) * LINE + 3.6;

function tableHeight({ columns, rows }: Table): number {
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  const widths = columns.map(({ weight }) => widthOf(weight / total));
  const rowHeight = (row: Table['rows'][number]): number => {
    const lines = row.map(({ text, note }, index) => {
      const width = widths[index] ?? PAGE.width;
      return linesIn(text, width) + (note === undefined || note === '' ? 0 : linesIn(note, width));
    });
    return Math.max(1, ...lines) * LINE + 4.8;
  };
  return heightsOf(rows, rowHeight);
}
