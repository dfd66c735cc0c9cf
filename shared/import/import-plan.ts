import type { JourneyId, TouchpointId } from '../ids';
import type { PartialDate } from '../time';
import type { Journey, Touchpoint } from '../workshop/schema/journeys';
import type { DifferingField } from './deal-header';
import type { DealHeader } from './header-gains';
import type { DateNote, TouchpointDraft } from './import-row';
import type { Row } from './read-csv';
import type { RejectReason } from './reject-reason';

/** A row that does not come in, and why. */
export interface RejectedRow {
  readonly row: Row;
  readonly deal: string;
  readonly reason: RejectReason;
}

/** A row that says the same as an earlier one of the file, or as what is mapped already. */
export interface DuplicateRow {
  readonly row: Row;
  readonly deal: string;
  /** What it is about; null for a deal that is named a second time. */
  readonly touchpoint: Pick<TouchpointDraft, 'title' | 'date' | 'lane'> | null;
  readonly of: 'file' | 'map';
}

/** A deal that has not ended: nothing of it comes in. */
export interface LeftOutDeal {
  readonly deal: string;
  readonly rows: readonly Row[];
}

/** A touchpoint on the map that a row of the file confirms: what it gains. */
export interface Confirmed {
  readonly id: TouchpointId;
  readonly fields: Partial<Touchpoint>;
}

/** A deal as it will come in: new, or added to the one on the map. */
export interface PlannedDeal {
  readonly name: string;
  readonly existing: JourneyId | null;
  readonly outcome: Journey['outcome'];
  readonly header: DealHeader;
  readonly touchpoints: readonly TouchpointDraft[];
  readonly confirmed: readonly Confirmed[];
  /** Whether anything comes in with it; not so when all of it is on the map already. */
  readonly adds: boolean;
}

/** What an import would do. Every row of the file is counted once: as touchpoint, deal row, merged, rejected or left out. */
export interface ImportPlan {
  readonly deals: readonly PlannedDeal[];
  readonly rejected: readonly RejectedRow[];
  /** Listed whether they are merged or kept. */
  readonly duplicates: readonly DuplicateRow[];
  readonly leftOut: readonly LeftOutDeal[];
  readonly remarks: readonly DealRemark[];
  readonly counts: {
    readonly rows: number;
    readonly touchpoints: number;
    readonly dealRows: number;
    readonly merged: number;
    readonly rejected: number;
    readonly leftOut: number;
    /** Touchpoints that come in without a date. */
    readonly undated: number;
    /** Rows with a text that was too long and is cut. */
    readonly cut: number;
  };
}

/** Something about a deal that comes in and still needs a look. */
export type DealRemark =
  | {
      readonly kind: 'close-before-first-touch';
      readonly deal: string;
      readonly close: PartialDate;
      readonly firstTouch: PartialDate;
    }
  | { readonly kind: 'amount'; readonly deal: string; readonly line: number }
  | { readonly kind: 'currency'; readonly deal: string; readonly line: number; readonly currency: string }
  | { readonly kind: 'differs'; readonly deal: string; readonly field: DifferingField }
  /** Rows in which nothing told who acted. */
  | { readonly kind: 'unplaced'; readonly deal: string; readonly lines: readonly number[]; readonly title: string }
  | { readonly kind: 'date'; readonly deal: string; readonly line: number; readonly note: DateNote }
  /** All rows of a deal were rejected, and its own columns come in. */
  | { readonly kind: 'deal-only'; readonly deal: string }
  /** A deal that is left out as open, of which a row says otherwise. */
  | { readonly kind: 'left-out-differs'; readonly deal: string }
  /** Deals of one name, each of which comes in. */
  | { readonly kind: 'namesakes'; readonly deal: string; readonly field: 'outcome' | 'closedOn' }
  | {
      readonly kind: 'against-map';
      readonly deal: string;
      readonly told: Journey['outcome'];
      readonly mapped: Journey['outcome'] | 'followed';
    };
