import { shapeOf } from '../../shared/import/columns';
import type { ImportPlan } from '../../shared/import/import-plan';
import { planImport } from '../../shared/import/plan';
import { readTable, type Table } from '../../shared/import/read-table';
import { recogniseColumns } from '../../shared/import/recognise';
import { type ImportSetup, orderOf, surveyDateColumns } from '../../shared/import/setup';
import { finish } from '../../shared/import/steps';
import type { IsoDate } from '../../shared/time';
import type { Workshop } from '../../shared/workshop/schema';
import { emptyTable } from '../../shared/workshop/table';

/** The table in a text that is one. */
export function tableIn(text: string): Table {
  const read = finish(readTable(text));
  if (!read.ok) throw new Error(`No table: ${read.error.kind}`);
  return read.value;
}

/** A setup with the columns as they are recognised, and nothing chosen by anybody. */
export function setupFor({ header, rows }: Table, chosen: Partial<ImportSetup> = {}): ImportSetup {
  const mapping = chosen.mapping ?? recogniseColumns(header).mapping;
  const surveys = finish(surveyDateColumns(rows, mapping));
  return {
    mapping,
    isOfDeals: recogniseColumns(header).preset?.of === 'deals',
    orders: { date: orderOf(surveys.date, null), closedOn: orderOf(surveys.closedOn, null) },
    kinds: new Map(),
    outcomes: new Map(),
    usualOutcome: 'won',
    duplicates: 'merge',
    existing: 'join',
    currency: 'EUR',
    today: '2026-11-22' as IsoDate,
    ...chosen,
  };
}

/** What an import of a text would do. */
export function planFor(
  text: string,
  chosen: Partial<ImportSetup> = {},
  journeys: Workshop['journeys'] = emptyTable(),
): ImportPlan {
  const table = tableIn(text);
  return finish(planImport(table.rows, setupFor(table, chosen), journeys));
}

/** How many rows a plan accounts for. */
export const accounted = ({ counts }: ImportPlan, setup: Pick<ImportSetup, 'mapping'>): number =>
  counts.dealRows +
  counts.merged +
  counts.rejected +
  counts.leftOut +
  (shapeOf(setup.mapping) === 'touchpoints' ? counts.touchpoints : 0);
