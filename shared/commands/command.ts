import type { Workshop } from '../workshop/schema';
import type { ChangeLabel } from './labels';

/** A change of the document as a value: what it is called, which run of edits it belongs to, and what it does. */
export interface Command {
  /** Names the undo step; never holds what anybody typed. */
  readonly label: ChangeLabel;
  /** Consecutive commands of one group within a few seconds are one undo step: a run of edits in one field. */
  readonly group?: string;
  /** Undo never goes back across a barrier: what was sealed, revealed or signed stays so. */
  readonly barrier?: true;
  /** Stands beside undo: it is kept like every change, but undo and redo pass over it. Only for `running`, which nothing else writes. */
  readonly aside?: true;
  /** Writes the change into a draft of the document. A command whose target is gone changes nothing. */
  apply(draft: Workshop): void;
}
