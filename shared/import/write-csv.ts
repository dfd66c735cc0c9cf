import type { Delimiter } from './read-csv';

/**
 * Writes a table as comma-separated values (RFC 4180), every cell quoted. A cell that a spreadsheet program would run as a formula gets an
 * apostrophe before it: after spaces and marks it begins with = + - @ in any width, or it begins with a tab or a line end.
 */
export function writeCsv(rows: readonly (readonly string[])[], delimiter: Delimiter = ','): string {
  return rows.map((cells) => `${cells.map(writeCell).join(delimiter)}\r\n`).join('');
}

const writeCell = (cell: string): string => `"${(isFormula(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;

const isFormula = (cell: string): boolean =>
  /^[\t\r\n]/.test(cell) || /^[=+\-@＝＋－＠]/.test(cell.replace(/^[\s\0\uFEFF\u200B]+/, ''));
