import { unguarded } from '../formula-guard';
import { isFuture } from '../journeys/date-problems';
import { kindLabel, OTHER_KIND } from '../journeys/kind-name';
import { err, ok, type Result } from '../result';
import { type PartialDate, UNKNOWN_DATE } from '../time';
import type { Lane, Touchpoint } from '../workshop/schema/journeys';
import { type CellAmount, readCellAmount } from './amounts';
import { type ImportField, plainName, type Shape } from './columns';
import { readCellDate } from './dates';
import { type KindChoice, kindChannel, kindInTitle, readKind, readLane } from './kinds';
import { type CellOutcome, readOutcome } from './outcomes';
import type { Row } from './read-csv';
import type { RejectReason } from './reject-reason';
import type { DateField, ImportSetup } from './setup';

/** A touchpoint that has no place on the map yet. */
export type TouchpointDraft = Omit<Touchpoint, 'id'>;

/** What one row says. */
export interface ImportRow {
  readonly row: Row;
  /** The name of the deal; empty when the row has none. */
  readonly deal: string;
  /** How the deal ended; null when the row leaves that open. */
  readonly outcome: CellOutcome | null;
  readonly facts: DealFacts;
  /** What happened; null when the row only tells about the deal. */
  readonly touchpoint: TouchpointDraft | null;
  /** Why the row cannot come in by itself; null when it can. */
  readonly refusal: RejectReason | null;
  /** Whether a text was longer than the map keeps and was cut. */
  readonly isCut: boolean;
}

/** What a row says about its deal; empty where it says nothing. */
export interface DealFacts {
  readonly size: string;
  readonly source: string;
  readonly owners: string;
  readonly notes: string;
  readonly amount: CellAmount;
  readonly closedOn: PartialDate;
}

/** What a text of an import is cut to, in characters. */
export const TEXT_LIMITS = { name: 300, text: 5_000 } as const;

/** Reads one row as the setup says. */
export function readImportRow(row: Row, setup: ImportSetup, shape: Shape): ImportRow {
  const cell = (field: ImportField): string => {
    const column = setup.mapping[field];
    return column === null ? '' : cleanText(row.cells[column] ?? '');
  };
  const closedOn = readDate(cell('closedOn'), 'closedOn', setup);
  const happened: Result<TouchpointDraft | null, RejectReason> =
    shape === 'deals' ? ok(null) : readTouchpoint(cell, setup);
  const deal = cut(cell('deal'));
  return {
    row,
    deal,
    outcome: readDealOutcome(cell('outcome'), setup),
    facts: {
      size: cut(cell('size')),
      source: cut(cell('source')),
      owners: cut(cell('owner')),
      notes: shape === 'deals' ? cut(cell('notes'), 'text') : '',
      amount: readCellAmount(cell('amount'), setup.currency),
      closedOn: closedOn.ok ? closedOn.value : UNKNOWN_DATE,
    },
    touchpoint: happened.ok ? happened.value : null,
    refusal: deal === '' ? { kind: 'no-deal' } : !happened.ok ? happened.error : closedOn.ok ? null : closedOn.error,
    isCut: CUT_FIELDS.some((field) => cell(field).length > TEXT_LIMITS[field === 'notes' ? 'text' : 'name']),
  };
}

const CUT_FIELDS = ['deal', 'size', 'source', 'owner', 'title', 'channel', 'content', 'notes'] as const;

/** A cell as plain text: no guard against formulas, no control characters, no space around it. */
const cleanText = (text: string): string =>
  unguarded(text)
    .replaceAll(/\r\n?/g, '\n')
    // oxlint-disable-next-line no-control-regex -- control characters are what is taken out
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F\uFEFF]/g, '')
    .trim()
    .normalize('NFC');

const cut = (text: string, limit: keyof typeof TEXT_LIMITS = 'name'): string => text.slice(0, TEXT_LIMITS[limit]);

/** Null for a stage that says nothing of the end of the deal, and where there is no column for it. */
function readDealOutcome(text: string, { mapping, outcomes, usualOutcome }: ImportSetup): CellOutcome | null {
  if (mapping.outcome === null) return usualOutcome;
  return text === '' ? null : (outcomes.get(plainName(text)) ?? readOutcome(text) ?? 'open');
}

function readDate(text: string, field: DateField, { orders, today }: ImportSetup): Result<PartialDate, RejectReason> {
  const date = readCellDate(text, orders[field]);
  if (!date.ok) return err({ kind: 'bad-date', field, why: date.error, text });
  return isFuture(date.value, today) ? err({ kind: 'in-future', field, date: date.value }) : date;
}

type Cell = (field: ImportField) => string;

function readTouchpoint(cell: Cell, setup: ImportSetup): Result<TouchpointDraft | null, RejectReason> {
  const [title, type, when] = [cut(cell('title')), cell('kind'), cell('date')];
  if (title === '' && type === '' && when === '' && cell('content') === '') return ok(null);
  if (title === '' && type === '' && cell('content') === '') return err({ kind: 'nothing-happened' });
  const date = readDate(when, 'date', setup);
  if (!date.ok) return date;
  const { kind, lane } = placeOf(type, title, readLane(cell('actor')), setup);
  return ok({
    lane,
    kind,
    stage: null,
    title: title || (kind === OTHER_KIND && type !== '' ? cut(type) : kindLabel(kind)),
    date: date.value,
    channel: cut(cell('channel')) || kindChannel(kind),
    content: cut(cell('content')),
    heard: cut(cell('notes'), 'text'),
    important: false,
    evidence: 'crm',
    otherVersion: '',
  });
}

/** The kind by the chosen or known meaning of the type, else by the title; the lane by whoever acted, else by the kind. */
function placeOf(type: string, title: string, actor: Lane | null, { kinds }: ImportSetup): KindChoice {
  const place = kinds.get(plainName(type)) ?? readKind(type) ?? kindInTitle(title) ?? UNKNOWN_KIND;
  return { kind: place.kind, lane: actor ?? place.lane };
}

/** What a CRM notes without a type was mostly done by sales. */
const UNKNOWN_KIND: KindChoice = { kind: OTHER_KIND, lane: 'sales' };
