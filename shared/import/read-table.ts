import { err, ok, type Result } from '../result';
import type { FileRefusal } from './file-refusal';
import { type Delimiter, DELIMITERS, firstRows, readCsv, type Row } from './read-csv';
import type { Steps } from './steps';

/** A file as a table: the names of its columns and its rows. */
export interface Table {
  readonly delimiter: Delimiter;
  readonly header: readonly string[];
  readonly rows: readonly Row[];
}

/** Reads a text as a table whose first row holds the names of the columns. */
export function* readTable(text: string): Steps<Result<Table, FileRefusal>> {
  if (text.trim() === '') return err({ kind: 'empty' });
  if (text.includes('\0')) return err({ kind: 'binary' });
  const { delimiter, from } = findDelimiter(text);
  const read = yield* readCsv(text.slice(from), delimiter ?? ',');
  if (!read.ok) return read;
  if (delimiter === null) return err({ kind: 'no-delimiter' });
  const [header, ...rows] = read.value;
  if (!header || rows.length === 0) return err({ kind: 'header-only' });
  const skipped = from === 0 ? 0 : 1;
  return ok({
    delimiter,
    header: header.cells.map((name, index) => name.trim() || `Column ${index + 1}`),
    rows: skipped === 0 ? rows : rows.map((row) => ({ ...row, line: row.line + skipped })),
  });
}

interface Found {
  readonly delimiter: Delimiter | null;
  /** Where the table begins: behind the line `sep=;` that spreadsheet programs write. */
  readonly from: number;
}

function findDelimiter(text: string): Found {
  const told = /^sep=([,;\t|])\r?\n/i.exec(text);
  if (told) return { delimiter: told[1] as Delimiter, from: told[0].length };
  const [best] = DELIMITERS.map((delimiter) => ({ delimiter, fit: fitOf(text, delimiter) }))
    .filter(({ fit }) => fit > 0)
    .toSorted((one, other) => other.fit - one.fit);
  return { delimiter: best?.delimiter ?? null, from: 0 };
}

/** How well a delimiter cuts the first rows: the share of them with as many columns as the first, then the number of columns. */
function fitOf(text: string, delimiter: Delimiter): number {
  const rows = firstRows(text.slice(0, SAMPLE), delimiter, 40);
  const columns = rows[0]?.cells.length ?? 0;
  if (columns < 2) return 0;
  return rows.filter(({ cells }) => cells.length === columns).length / rows.length + columns / 10_000;
}

const SAMPLE = 64 * 1024;
