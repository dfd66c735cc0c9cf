import { assertNever } from '../invariant';

/** Why a text is not a kit that this version can load. `number` counts questions from 1 in the order of the file. */
export type KitError =
  | { readonly kind: 'too-big' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'truncated' }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'workshop' }
  | { readonly kind: 'not-ours' }
  | { readonly kind: 'too-new'; readonly version: number }
  | { readonly kind: 'other-language'; readonly locale: string }
  | { readonly kind: 'damaged'; readonly issue: string }
  | { readonly kind: 'no-questions' }
  | { readonly kind: 'question'; readonly number: number; readonly text: string; readonly problem: string };

/** A kit holds questions only: a few hundred of them fit easily. */
export const KIT_MEGABYTES = 2;

/** One sentence for a person: what is wrong with the file, naming the broken question, and what to do. */
export function describeKitError(error: KitError): string {
  switch (error.kind) {
    case 'too-big':
      return `The file is larger than ${KIT_MEGABYTES} MB, more than any kit holds: ${CHOOSE}.`;
    case 'empty':
      return `The file is empty: ${CHOOSE}.`;
    case 'truncated':
      return 'The file ends too soon, as if copying it was interrupted: save or copy the kit again.';
    case 'not-json':
      return `The file is not a kit: ${CHOOSE}.`;
    case 'workshop':
      return 'The file is a workshop, not a kit: import it from the library, or save its questions as a kit there.';
    case 'not-ours':
      return `The file comes from another app: ${CHOOSE}.`;
    case 'too-new':
      return `The kit was written by a newer Parley (kit format ${error.version}): update Parley on this laptop, then load it again.`;
    case 'other-language':
      return `The kit is in another language (${error.locale}): this version asks in English.`;
    case 'damaged':
      return `The kit is damaged (${error.issue}): save it again from the workshop that it came from.`;
    case 'no-questions':
      return 'The kit holds no question: save it again from a workshop with questions.';
    case 'question':
      return `Question ${error.number}${quoted(error.text)}: ${error.problem}.`;
    default:
      return assertNever(error);
  }
}

function quoted(text: string): string {
  const short = text.trim();
  if (short === '') return '';
  return ` (“${short.length > MOST_QUOTED ? `${short.slice(0, MOST_QUOTED).trimEnd()}…` : short}”)`;
}

const CHOOSE = 'choose a .parley-kit.json file that was saved from Parley';
const MOST_QUOTED = 60;
