import { flushSync } from 'react-dom';
import { commitTyping } from '../../ui/pending-commit';

/**
 * Keeps what is being typed, and lets the field see that: it would otherwise go on showing what undo takes out of the document in
 * the same moment.
 */
export function keepTyping(): void {
  flushSync(commitTyping);
}
