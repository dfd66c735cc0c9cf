import { assertNever } from '../invariant';
import type { FileKind } from './file-kind';
import type { ParseError } from './parse';
import { LIMITS } from './scan';

/** One sentence for a person: what is wrong with the file and what to do. Used on screen and on the command line. */
export function describeParseError(error: ParseError): string {
  switch (error.kind) {
    case 'too-big':
      return `The file is larger than ${LIMITS.bytes / 1024 / 1024} MB, more than any workshop holds: choose a .parley.json file.`;
    case 'empty':
      return 'The file is empty: choose a .parley.json file that was exported from Parley.';
    case 'truncated':
      return 'The file ends too soon, as if copying it was interrupted: export or copy it again.';
    case 'not-json':
      return 'The file is not a Parley workshop: choose a .parley.json file that was exported from Parley.';
    case 'not-ours':
      return describeOther(error.file);
    case 'too-new':
      return `The file was written by a newer Parley (format ${error.version}): update Parley on this laptop, then open it again.`;
    case 'signer-without-side':
      return `The file holds a signer without a side (${error.name || 'no name'}): name that person again under marketing or sales in the workshop that it came from, and export it again.`;
    case 'damaged':
      return `The file is damaged (${error.issues[0] ?? 'unknown place'}): export it again, or open an older copy.`;
    default:
      return assertNever(error);
  }
}

/** The name of a refusal, the same in every version: for whoever is asked about it, and for scripts. */
export function refusalCode(error: ParseError): string {
  if (error.kind === 'damaged') return error.code;
  return error.kind === 'not-ours' && error.file !== 'other' ? `is-a-${error.file}` : error.kind;
}

function describeOther(file: FileKind): string {
  switch (file) {
    case 'kit':
      return 'The file is a kit of questions, not a workshop: open a workshop, go to Diagnose, and choose “Load kit from a file” in its question bank.';
    case 'backup':
      return 'The file is a backup of a whole library, not a workshop: choose “Restore from a backup” in the library.';
    case 'workshop':
    case 'other':
      return 'The file comes from another app: choose a .parley.json file that was exported from Parley.';
    default:
      return assertNever(file);
  }
}
