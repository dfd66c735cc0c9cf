import type { ImportComparison } from '../../../../shared/workshop/compare-import';
import type { Timestamp } from '../../../../shared/time';
import type { ImportSummary } from '../../../../shared/workshop/import-summary';
import type { MergeSide } from '../../../../shared/workshop/merge';

/** What of the same workshop is here already: nothing, something that cannot be read, or a workshop to compare with. */
export type Present =
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable' }
  | {
      readonly kind: 'present';
      readonly isTrashed: boolean;
      /** The last change of the one that is here; null where the library does not know it. */
      readonly changedAt: Timestamp | null;
      readonly comparison: ImportComparison;
    };

/** A workshop file that was read and waits for a decision. */
export interface Incoming {
  readonly fileName: string;
  readonly summary: ImportSummary;
  readonly present: Present;
}

/** What is to be done with it; a merge names the side that is taken wherever both differ, and the exceptions by place. */
export type ImportAnswer =
  | { readonly kind: 'cancel' }
  | { readonly kind: 'add' }
  | { readonly kind: 'copy' }
  | { readonly kind: 'merge'; readonly side: MergeSide; readonly except: ReadonlySet<string> };
