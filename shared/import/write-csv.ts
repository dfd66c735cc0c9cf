import { guarded } from '../formula-guard';
import type { Delimiter } from './read-csv';

/** Writes a table as comma-separated values (RFC 4180), every cell quoted; a spreadsheet program takes none of them for a formula. */
export function writeCsv(rows: readonly (readonly string[])[], delimiter: Delimiter = ','): string {
  return rows.map((cells) => `${cells.map(writeCell).join(delimiter)}\r\n`).join('');
}

const writeCell = (cell: string): string => `"${guarded(cell).replaceAll('"', '""')}"`;
