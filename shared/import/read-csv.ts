import { err, ok, type Result } from '../result';
import { type FileRefusal, IMPORT_LIMITS } from './file-refusal';
import type { Steps } from './steps';

/** What may stand between two columns, the one first that is least likely inside a cell. */
export const DELIMITERS = ['\t', '|', ';', ','] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** A row of a table, with the line of the file that it begins on, from 1. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads comma-separated values (RFC 4180) with any delimiter and any line ends; rows without anything in them are passed over. */
export function* readCsv(text: string, delimiter: Delimiter): Steps<Result<readonly Row[], FileRefusal>> {
  const rows: Row[] = [];
  const cursor: Cursor = { at: 0, line: 1 };
  let read = 0;
  while (cursor.at < text.length) {
    const row = readRow(text, delimiter, cursor);
    if (!row.ok) return row;
    if (row.value.cells.length > IMPORT_LIMITS.columns) return err({ kind: 'too-many-columns', line: row.value.line });
    if (row.value.cells.some((cell) => cell.trim() !== '')) rows.push(row.value);
    if (rows.length > IMPORT_LIMITS.rows + 1) return err({ kind: 'too-many-rows' });
    read += 1;
    if (read % ROWS_A_STEP === 0) yield cursor.at / text.length;
  }
  return ok(rows);
}

/** The first rows of a text, as many as are whole in it and at most `most`. */
export function firstRows(text: string, delimiter: Delimiter, most: number): readonly Row[] {
  const rows: Row[] = [];
  const cursor: Cursor = { at: 0, line: 1 };
  while (cursor.at < text.length && rows.length < most) {
    const row = readRow(text, delimiter, cursor);
    if (!row.ok) break;
    if (row.value.cells.some((cell) => cell.trim() !== '')) rows.push(row.value);
  }
  return rows;
}

interface Cursor {
  at: number;
  line: number;
}

const ROWS_A_STEP = 200;

function readRow(text: string, delimiter: Delimiter, cursor: Cursor): Result<Row, FileRefusal> {
  const { line } = cursor;
  const cells: string[] = [];
  for (;;) {
    const quoted = text[cursor.at] === '"' ? readQuoted(text, cursor) : '';
    if (quoted === null) return err({ kind: 'unclosed-quote', line: cursor.line });
    cells.push(quoted + readPlain(text, delimiter, cursor));
    if (text[cursor.at] === delimiter) cursor.at += 1;
    else break;
  }
  skipLineEnd(text, cursor);
  return ok({ line, cells });
}

/** What stands between two quotation marks, where a doubled one means one; null when the second never comes. */
function readQuoted(text: string, cursor: Cursor): string | null {
  let value = '';
  let from = cursor.at + 1;
  for (;;) {
    const end = text.indexOf('"', from);
    if (end === -1) return null;
    value += text.slice(from, end);
    if (text[end + 1] !== '"') {
      cursor.line += lineEnds(value);
      cursor.at = end + 1;
      return value;
    }
    value += '"';
    from = end + 2;
  }
}

function readPlain(text: string, delimiter: Delimiter, cursor: Cursor): string {
  const from = cursor.at;
  while (cursor.at < text.length) {
    const char = text[cursor.at];
    if (char === delimiter || char === '\n' || char === '\r') break;
    cursor.at += 1;
  }
  return text.slice(from, cursor.at);
}

function skipLineEnd(text: string, cursor: Cursor): void {
  if (cursor.at >= text.length) return;
  cursor.at += text[cursor.at] === '\r' && text[cursor.at + 1] === '\n' ? 2 : 1;
  cursor.line += 1;
}

const lineEnds = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;
