import type { RejectedRow } from './import-plan';
import type { Table } from './read-table';
import { describeReason } from './reject-reason';
import { writeCsv } from './write-csv';

/**
 * The rejected rows as a CSV file that can be put right and imported again: the columns of the file, then the line and the reason. It
 * begins with the mark (BOM) that tells spreadsheet programs that it is UTF-8.
 */
export function rejectedCsv({ header, delimiter }: Table, rejected: readonly RejectedRow[]): string {
  const rows = rejected.map(({ row, reason }) => [
    ...header.map((_, column) => row.cells[column] ?? ''),
    String(row.line),
    describeReason(reason),
  ]);
  return `\uFEFF${writeCsv([[...header, 'Line', 'Reason'], ...rows], delimiter)}`;
}
