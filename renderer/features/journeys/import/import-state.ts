import type { Step } from '../../../../shared/history/history';
import type { DateSurveys, ImportSetup } from '../../../../shared/import/setup';
import type { ImportPlan } from '../../../../shared/import/import-plan';
import type { Preset } from '../../../../shared/import/presets';
import type { Words } from '../../../../shared/import/words-to-place';
import type { ColumnChoice } from '../../../state/remembered-columns';
import type { Source } from '../../../state/table-source';

/** What is decided about the rows, beside their columns. */
export type Rules = Pick<ImportSetup, 'kinds' | 'outcomes' | 'usualOutcome' | 'duplicates' | 'existing'>;

/** What takes a moment, and how much of it is done. */
export interface Working {
  readonly what: 'reading' | 'checking' | 'importing';
  readonly done: number;
}

/** A file whose columns are being given to fields. */
export interface Opened {
  readonly source: Source;
  readonly choice: ColumnChoice;
  readonly preset: Preset | null;
  /** The columns stand as they were chosen for the same set of columns before. */
  readonly isRemembered: boolean;
  /** Null while the dates are looked through. */
  readonly surveys: DateSurveys | null;
  readonly rules: Rules;
}

/** What came in. */
export interface BroughtIn {
  readonly created: number;
  readonly joined: number;
  readonly touchpoints: number;
  /** The step of the history that it was: undo is offered while it is the newest. */
  readonly step: Step | undefined;
}

/** The file is being chosen. */
export interface SourceScreen {
  readonly kind: 'source';
  readonly refusal: string | null;
}

/** The columns are being given to fields. */
export interface ColumnsScreen {
  readonly kind: 'columns';
  readonly opened: Opened;
  /** What calling off leads back to while the dates are looked through. */
  readonly before: SourceScreen | ColumnsScreen;
}

/** What would come in, as the rules of `opened` have it. */
export interface CheckScreen {
  readonly kind: 'check';
  readonly opened: Opened;
  readonly plan: ImportPlan;
  readonly words: Words;
  /** The rules that a new plan is being worked out for; null when none is. */
  readonly wanted: Rules | null;
}

/** Where the person is in an import. Nothing was brought in when the map had changed since the check. */
export type ImportScreen =
  | SourceScreen
  | ColumnsScreen
  | CheckScreen
  | { readonly kind: 'done'; readonly brought: BroughtIn | null };

/** How an import begins. */
export const CHOICE_OF_FILE: SourceScreen = { kind: 'source', refusal: null };

/** The rules that hold until somebody chooses others. */
export const USUAL_RULES: Rules = {
  kinds: new Map(),
  outcomes: new Map(),
  usualOutcome: 'won',
  duplicates: 'merge',
  existing: 'join',
};
