import { columnsOf } from '../clip';
import type { Block, Cell, Table } from '../model';

/** Whether a table takes so little of a page that it goes on to the next one rather than over the end of this one. */
export const isKeptWhole = (table: Table): boolean => table.rows.length <= WHOLE_ROWS && heightOf(table) <= WHOLE;

/** Whether the two tables of a part are so small that none of them stands on a page without the other. */
export function isKeptTogether(blocks: readonly Block[]): boolean {
  if (blocks.length > TOGETHER_BLOCKS) return false;
  const tables = blocks.filter((block) => block.kind === 'table');
  return tables.length === 2 && tables.reduce((sum, table) => sum + heightOf(table), 0) <= TOGETHER;
}

const WHOLE_ROWS = 6;
const TOGETHER_BLOCKS = 5;

/** In points; the text of a page is 650 to 700 points high. */
const WHOLE = 230;
const TOGETHER = 300;

/** What a line takes, and a row and the head beside their lines, in points, as resources/print/sla.css sets them. */
const LINE = 12;
const ROW = 8;
const HEAD = 17;

/** What a page is wide, and what stands between two columns of a table, in average small letters. */
const WIDE = 100;
const GAP = 3;

function heightOf({ columns, rows }: Table): number {
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  const widths = columns.map(({ weight }) => Math.max(1, (WIDE * weight) / total - GAP));
  const linesIn = (text: string, width: number) => Math.ceil(columnsOf(text, MOST * width) / width);
  const cellLines = ({ text, note = '' }: Cell, index: number) => {
    const width = widths[index] ?? WIDE;
    return Math.max(1, linesIn(text, width)) + linesIn(note, width);
  };
  return rows.reduce((sum, row) => sum + ROW + LINE * Math.max(1, ...row.map(cellLines)), HEAD);
}

/** More lines than any page has. */
const MOST = 60;
