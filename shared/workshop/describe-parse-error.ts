import { assertNever } from '../invariant';
import { describeDamage } from './describe-damage';
import type { FileKind } from './file-kind';
import type { ParseError } from './parse';
import { LIMITS } from './scan';

/** One sentence for a person: what is wrong with the file and what to do. Used on screen and on the command line. */
export function describeParseError(error: ParseError): string {
  switch (error.kind) {
    case 'too-big':
      return `The file is larger than ${LIMITS.bytes / 1024 / 1024} MB, more than any workshop holds: choose a .parley.json file.`;
    case 'empty':
      return 'The file is empty: choose another file, one that was exported from Parley.';
    case 'truncated':
      return 'The file ends too soon, as if copying it was interrupted: export or copy it again.';
    case 'not-json':
      return 'The file is not a Parley workshop: choose another file, one that was exported from Parley.';
    case 'not-ours':
      return describeOther(error.file);
    case 'too-new':
      return `The file was written by a newer Parley (format ${error.version}): update Parley on this laptop, then open it again.`;
    case 'signer-without-side':
      return `The file holds a signer without a side (${error.name || 'no name'}): name that person again under marketing or sales in the workshop that it came from, and export it again.`;
    case 'damaged':
      return `The file is damaged${damagedPart(error.issues)}: export it again, or open an older copy.`;
    default:
      return assertNever(error);
  }
}

/** Where in the file the first damage is, in technical words, for whoever is asked about it; empty for what is not damaged. */
export const damageDetails = (error: ParseError): string => (error.kind === 'damaged' ? (error.issues[0] ?? '') : '');

/** The name of a refusal, the same in every version: for whoever is asked about it, and for scripts. */
export function refusalCode(error: ParseError): string {
  if (error.kind === 'damaged') return error.code;
  return error.kind === 'not-ours' && error.file !== 'other' ? `is-a-${error.file}` : error.kind;
}

function damagedPart(issues: readonly string[]): string {
  const part = describeDamage(issues[0] ?? '');
  if (part === '') return '';
  return issues.length === 1 ? ` in one place, ${part}` : ` in several places, first ${part}`;
}

function describeOther(file: FileKind): string {
  switch (file) {
    case 'kit':
      return 'The file is a kit of questions, not a workshop: open a workshop, go to Diagnose, and choose “Load kit from a file” in its question bank.';
    case 'backup':
      return 'The file is a backup of a whole library, not a workshop: choose “Restore from a backup” in the library.';
    case 'workshop':
    case 'other':
      return 'The file comes from another app: choose another file, one that was exported from Parley.';
    default:
      return assertNever(file);
  }
}
