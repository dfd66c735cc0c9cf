import { assertNever } from '../invariant';
import type { Flaw } from './prescan';
import { LIMITS } from './scan';

/** What is wrong with a text, as the part of a sentence, with the place where it is. */
export function describeFlaw({ code, place, key }: Flaw): string {
  const at = place || 'the document';
  switch (code) {
    case 'too-deep':
      return `it nests deeper than ${LIMITS.depth} levels`;
    case 'too-many-values':
      return 'it holds too many values';
    case 'too-many-keys':
      return `${at}: more than ${LIMITS.keysPerObject} entries`;
    case 'key-too-long':
      return `${at}: the name of an entry is too long`;
    case 'text-too-long':
      return `${at}: a text is too long`;
    case 'duplicate-key':
      return `${at}: the key "${key}" stands twice`;
    case 'reserved-key':
      return `${at}: the key "${key}" is not allowed`;
    case 'number-out-of-range':
      return `${at}: a number is too large to be kept`;
    default:
      return assertNever(code);
  }
}
