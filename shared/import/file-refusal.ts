import { assertNever } from '../invariant';

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

/** The sentence for a file that is refused, in which `what` is what its rows were to be: what is wrong with it and what to do. */
export function describeFileRefusal(refusal: FileRefusal, what = 'deals or activities'): string {
  switch (refusal.kind) {
    case 'too-big':
      return 'The file is larger than 20 MB. Export fewer rows or fewer columns, and try again.';
    case 'unreadable':
      return 'The file could not be read. Check that it is still there and not open in another program, and try again.';
    case 'spreadsheet':
      return 'This is a spreadsheet file. Open it in the spreadsheet program, save it as CSV, and choose that file.';
    case 'binary':
      return `This is not a text file. Export the ${what} as CSV, and choose that file.`;
    case 'empty':
      return `The file is empty. Export the ${what} again, and choose that file.`;
    case 'header-only':
      return 'The file has names of columns but no rows. Export it again with its rows.';
    case 'no-delimiter':
      return 'No columns were found. They have to be separated by commas, semicolons, tabs or vertical bars.';
    case 'unclosed-quote':
      return `A quotation mark is opened on line ${refusal.line} and never closed. Close it or take it out, and try again.`;
    case 'too-many-columns':
      return `Line ${refusal.line} has more than ${IMPORT_LIMITS.columns} columns. Export only the columns that are needed.`;
    case 'too-many-rows':
      return `The file has more than ${IMPORT_LIMITS.rows.toLocaleString('en')} rows. Export a shorter period, and try again.`;
    default:
      return assertNever(refusal);
  }
}
