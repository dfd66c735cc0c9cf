import type { Currency } from '../money';
import type { IsoDate } from '../time';
import { type ColumnMapping, shapeOf } from './columns';
import { type DateSurvey, type DayOrder, newDateSurvey } from './dates';
import type { KindChoice } from './kinds';
import type { CellOutcome } from './outcomes';
import type { Row } from './read-csv';
import type { Steps } from './steps';

/** Everything that was decided about how the rows of a file become deals and touchpoints. */
export interface ImportSetup {
  readonly mapping: ColumnMapping;
  /** Whether it is a known export of deals: a row is a deal, at most with a touch of it. */
  readonly isOfDeals: boolean;
  readonly orders: Readonly<Record<DateField, DayOrder | null>>;
  /** What the person chose for a type of activity, by its `plainName`. */
  readonly kinds: ReadonlyMap<string, KindChoice>;
  /** What the person chose for a stage or an outcome, by its `plainName`. */
  readonly outcomes: ReadonlyMap<string, CellOutcome>;
  /** How deals ended in a file that does not say so. */
  readonly usualOutcome: 'won' | 'lost';
  /** Rows that say the same as another: once, or each of them. */
  readonly duplicates: 'merge' | 'keep';
  /** Deals that are on the map already: add to them, or map them a second time. */
  readonly existing: 'join' | 'separate';
  /** Amounts without a currency of their own are of this one. */
  readonly currency: Currency;
  /** What comes after it is still to come. */
  readonly today: IsoDate;
}

export const DATE_FIELDS = ['date', 'closedOn'] as const;
export type DateField = (typeof DATE_FIELDS)[number];

/** What the mapped date columns say about the order of day and month in them. */
export type DateSurveys = Readonly<Record<DateField, DateSurvey>>;

/** Looks through the mapped date columns. */
export function* surveyDateColumns(rows: readonly Row[], mapping: ColumnMapping): Steps<DateSurveys> {
  return { date: yield* surveyColumn(rows, mapping.date), closedOn: yield* surveyColumn(rows, mapping.closedOn) };
}

/** What still has to be decided about the columns before the rows can be read. */
export type OpenQuestion = 'deal' | DateField;

/** The questions about the columns that only a person can answer. */
export function openQuestions(
  mapping: ColumnMapping,
  surveys: DateSurveys,
  chosen: Readonly<Record<DateField, DayOrder | null>>,
): readonly OpenQuestion[] {
  const dates = DATE_FIELDS.filter((field) => needsOrder(surveys[field]) && chosen[field] === null);
  const isUsed = (field: DateField): boolean => field === 'closedOn' || shapeOf(mapping) === 'touchpoints';
  return [...(mapping.deal === null ? (['deal'] as const) : []), ...dates.filter(isUsed)];
}

/** The orders with one chosen; columns that still wait for the same answer take it too. */
export function withOrder(
  orders: ImportSetup['orders'],
  surveys: DateSurveys,
  field: DateField,
  order: DayOrder,
): ImportSetup['orders'] {
  const next = (each: DateField): DayOrder | null =>
    each === field || (orders[each] === null && needsOrder(surveys[each])) ? order : orders[each];
  return { date: next('date'), closedOn: next('closedOn') };
}

/** Whether a person has to say which number is the day. */
export const needsOrder = (survey: DateSurvey): survey is Extract<DateSurvey, { readonly examples: unknown }> =>
  survey.kind === 'ask' || survey.kind === 'torn';

/** The order in which a column's dates are read: as they settle it themselves, else as it was chosen. */
export const orderOf = (survey: DateSurvey, chosen: DayOrder | null): DayOrder | null =>
  survey.kind === 'settled' ? survey.order : needsOrder(survey) ? chosen : null;

function* surveyColumn(rows: readonly Row[], column: number | null): Steps<DateSurvey> {
  if (column === null) return { kind: 'plain' };
  const survey = newDateSurvey();
  for (const [index, { cells }] of rows.entries()) {
    survey.look(cells[column] ?? '');
    if (index % ROWS_A_STEP === 0) yield index / rows.length;
  }
  return survey.verdict();
}

const ROWS_A_STEP = 200;
