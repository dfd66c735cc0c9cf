import { AlignmentType, ImageRun, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { clip } from '../../clip';
import type { Cell, Column, Fact, SideBySide } from '../../model';
import { isRightToLeft } from '../../scripts-in-text';
import { words } from '../../words';
import type { PlainCell, PlainTable } from '../plain-blocks';
import { plainLine } from '../plain-text';
import { signaturePng } from '../pictures/signature-png';
import { runs, type RunLook } from './docx-runs';
import { COLOURS, NO_LINE, STYLES } from './docx-styles';

/** A paragraph of typed text in a style; it stands at the side from which its words are read. */
export function styled(
  style: string,
  text: string,
  { look = {}, end = false, keepNext = false }: ParagraphLook = {},
): Paragraph {
  return new Paragraph({
    style,
    children: runs(text, look),
    bidirectional: isRightToLeft(text),
    ...(end ? { alignment: AlignmentType.END } : {}),
    ...(keepNext ? { keepNext } : {}),
  });
}

interface ParagraphLook {
  readonly look?: RunLook;
  /** Stands at the end of its lines. */
  readonly end?: boolean;
  readonly keepNext?: boolean;
}

/** A table whose head stands on each of its pages; the width is in twentieths of a point. */
export function dataTable({ caption, of = '', columns, rows, isWritten }: PlainTable, width: number): Table {
  const widths = shares(columns, width);
  const ends = columns.map(({ align }) => align === 'end');
  const headed = columns.some(({ header }) => header !== '');
  const head = columns.map(({ header }, index) =>
    cell([styled(STYLES.head, header, { end: ends[index] === true })], widths[index]),
  );
  const body = rows.map(
    (cells, index) =>
      new TableRow({
        cantSplit: isShort(cells),
        keepNext: staysWhole(rows, index),
        ...(isWritten ? { height: { value: HIGH_ROW, rule: 'atLeast' } } : {}),
        children: columns.map((_, index) => cell(cellText(cells[index], ends[index] === true), widths[index])),
      }),
  );
  const whose = styled(STYLES.head, `${caption} · ${clip(of, WHOSE_COLUMNS)}`, { look: { color: COLOURS.ink } });
  return framed(widths, [
    ...(of === ''
      ? []
      : [new TableRow({ tableHeader: true, cantSplit: true, children: [across([whose], columns.length)] })]),
    ...(headed ? [new TableRow({ tableHeader: true, cantSplit: true, children: head })] : []),
    ...body,
  ]);
}

/** A name longer than a line stands whole in the heading of its part. */
const WHOSE_COLUMNS = 60;

/** Words and what they stand for, as two columns. */
export function factTable(facts: readonly Fact[], width: number): Table {
  const widths = [Math.round(width * 0.27), width - Math.round(width * 0.27)];
  return framed(
    widths,
    facts.map(
      ({ label, value }, index) =>
        new TableRow({
          cantSplit: isShort([{ text: value }]),
          keepNext: staysWhole(
            facts.map((fact) => [{ text: fact.value }]),
            index,
          ),
          children: [cell([styled(STYLES.label, label)], widths[0]), cell([styled(STYLES.cell, value)], widths[1])],
        }),
    ),
    false,
  );
}

/** A question across the table, below it what each side said, then what became of it. */
export function sideBySideTable({ rows }: SideBySide, width: number): Table {
  const widths = [Math.floor(width / 2), Math.ceil(width / 2)];
  const head = SIDE_MARKS.map(({ side, mark, color }, index) =>
    cell([styled(STYLES.head, `${mark} ${words.sides[side]}`, { look: { color } })], widths[index]),
  );
  return framed(widths, [
    new TableRow({ tableHeader: true, cantSplit: true, children: head }),
    ...rows.flatMap((row) => sideBySideRows(row, widths)),
  ]);
}

/** A side is told by shape, word and colour together. */
export const SIDE_MARKS = [
  { side: 'marketing', mark: '●', color: COLOURS.marketing },
  { side: 'sales', mark: '■', color: COLOURS.sales },
] as const;

function sideBySideRows(
  { number, question, outcome, ...said }: SideBySide['rows'][number],
  widths: readonly number[],
): readonly TableRow[] {
  const answers = SIDE_MARKS.map(({ side }, index) =>
    cell(
      said[side].length === 0
        ? [styled(STYLES.note, words.noAnswer)]
        : said[side].map((text) => styled(STYLES.cell, text)),
      widths[index],
    ),
  );
  const asked = styled(STYLES.head, `${number} ${question}`.trim(), { look: { color: COLOURS.ink } });
  return [
    new TableRow({ cantSplit: true, children: [across([asked], 2, COLOURS.wash)] }),
    new TableRow({
      cantSplit: isShort(SIDE_MARKS.map(({ side }) => ({ text: said[side].join(' ') }))),
      children: answers,
    }),
    ...(outcome.length === 0
      ? []
      : [
          new TableRow({
            children: [
              across(
                outcome.map((text) => styled(STYLES.note, text)),
                2,
              ),
            ],
          }),
        ]),
  ];
}

function cellText({ text, note = '', drawn }: PlainCell = { text: '' }, end = false): readonly Paragraph[] {
  if (drawn) return [drawing(text, drawn)];
  const below = note.trim() === '' ? [] : [styled(STYLES.note, note, { end })];
  return [styled(STYLES.cell, text, { end }), ...below];
}

/** A drawn signature; its words are what is read aloud. */
function drawing(description: string, strokes: NonNullable<PlainCell['drawn']>): Paragraph {
  const picture = new ImageRun({
    type: 'png',
    data: signaturePng(strokes),
    transformation: DRAWN,
    altText: { name: plainLine(description), description: plainLine(description) },
  });
  return new Paragraph({ style: STYLES.cell, children: [picture] });
}

/** In pixels, 96 to the inch; the shape of the sheet. */
const DRAWN = { width: 130, height: 39 };

/** A cell that takes so many columns. */
const across = (children: readonly Paragraph[], columns: number, fill?: string): TableCell =>
  new TableCell({
    columnSpan: columns,
    children,
    ...(fill === undefined ? {} : { shading: { fill, color: 'auto', type: 'clear' } }),
  });

const cell = (children: readonly Paragraph[], width = 0): TableCell =>
  new TableCell({ children, width: { size: width, type: WidthType.DXA } });

function framed(widths: readonly number[], rows: readonly TableRow[], firstRow = true): Table {
  return new Table({
    style: STYLES.table,
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow, noHBand: true, noVBand: true },
    borders: { left: NO_LINE, right: NO_LINE, insideVertical: NO_LINE },
    rows,
  });
}

/** Each column's share of the width; together exactly the whole. */
function shares(columns: readonly Column[], width: number): readonly number[] {
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  const ends = columns.map((_, index) =>
    Math.round((width * columns.slice(0, index + 1).reduce((sum, { weight }) => sum + weight, 0)) / total),
  );
  return ends.map((end, index) => end - (ends[index - 1] ?? 0));
}

/** A row stays whole unless it is so long that a page may not hold it. */
const isShort = (cells: readonly Cell[]): boolean =>
  cells.every(({ text, note = '' }) => text.length + note.length < LONG_CELL);

const LONG_CELL = 900;

/** Whether a row is kept with the next: in a table of so few and so short rows that it is moved rather than torn. */
const staysWhole = (rows: readonly (readonly Cell[])[], index: number): boolean =>
  index < rows.length - 1 && rows.length <= WHOLE_ROWS && rows.every(isShort);

const WHOLE_ROWS = 6;

/** Room to sign in. */
const HIGH_ROW = 640;
