import { assertNever } from '../invariant';
import { shortFileName } from './short-file-name';

/** What an import takes at most. */
export const IMPORT_LIMITS = { bytes: 20 * 1024 * 1024, rows: 50_000, columns: 300 } as const;

/** Why a file is no table that can be imported. */
export type FileRefusal =
  | { readonly kind: 'too-big' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'spreadsheet' }
  | { readonly kind: 'binary' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'header-only' }
  | { readonly kind: 'no-delimiter' }
  | { readonly kind: 'unclosed-quote'; readonly line: number }
  | { readonly kind: 'too-many-columns'; readonly line: number }
  | { readonly kind: 'too-many-rows' };

/** What was to be imported. */
export interface RefusedTable {
  /** The name of the file; null for a pasted text. */
  readonly name: string | null;
  /** What its rows were to be. */
  readonly what?: string;
}

/** The sentence for a file or a pasted text that is refused: which one, what is wrong with it and what to do. */
export function describeFileRefusal(
  refusal: FileRefusal,
  { name, what = 'deals or activities' }: RefusedTable,
): string {
  const isFile = name !== null;
  const it = isFile ? `“${shortFileName(name)}”` : 'what was pasted';
  const It = isFile ? it : 'What was pasted';
  switch (refusal.kind) {
    case 'too-big':
      return `${It} is larger than 20 MB. Export fewer rows or fewer columns, and try again.`;
    case 'unreadable':
      return `${It} could not be read. Check that it is still there and not open in another program, and try again.`;
    case 'spreadsheet':
      return `${It} is a spreadsheet file. Open it in the spreadsheet program, save it as CSV, and choose that file.`;
    case 'binary':
      return `${It} is not a text file. Export the ${what} as CSV, and choose that file.`;
    case 'empty':
      return isFile
        ? `${It} is empty. Export the ${what} again, and choose that file.`
        : 'Nothing was pasted. Paste the rows with the names of their columns, or choose a file.';
    case 'header-only':
      return `${It} has names of columns but no rows. ${isFile ? 'Export' : 'Copy'} it again with its rows.`;
    case 'no-delimiter':
      return `No columns were found in ${it}. They have to be separated by commas, semicolons, tabs or vertical bars.`;
    case 'unclosed-quote':
      return `A quotation mark is opened on line ${refusal.line} of ${it} and never closed. Close it or take it out, and try again.`;
    case 'too-many-columns':
      return `Line ${refusal.line} of ${it} has more than ${IMPORT_LIMITS.columns} columns. ${isFile ? 'Export' : 'Copy'} only the columns that are needed.`;
    case 'too-many-rows':
      return `${It} has more than ${IMPORT_LIMITS.rows.toLocaleString('en')} rows. ${isFile ? 'Export' : 'Copy'} a shorter period, and try again.`;
    default:
      return assertNever(refusal);
  }
}
