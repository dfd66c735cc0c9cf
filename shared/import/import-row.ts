import { unguarded } from '../formula-guard';
import { isFuture } from '../journeys/date-problems';
import { kindLabel, OTHER_KIND } from '../journeys/kind-name';
import { err, ok, type Result } from '../result';
import { type PartialDate, UNKNOWN_DATE } from '../time';
import type { Touchpoint } from '../workshop/schema/journeys';
import { type CellAmount, readCellAmount } from './amounts';
import { type ImportField, plainName, type Shape } from './columns';
import { readCellDate } from './dates';
import { type KindChoice, kindChannel, kindInTitle, readKind, readLane } from './kinds';
import { type CellOutcome, readOutcome } from './outcomes';
import { withoutPlaceholder } from './placeholder';
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
  /** Cells about a date that need a look: left blank, or still to come. */
  readonly notes: readonly DateNote[];
  /** Whether nothing told who acted in what happened: it stands with the buyer until somebody says. */
  readonly isUnplaced: boolean;
  /** Whether a text was longer than the map keeps and was cut. */
  readonly isCut: boolean;
}

/** A date of a row that is left blank, or that comes in although it is still to come. */
export type DateNote = Extract<RejectReason, { readonly kind: 'bad-date' | 'in-future' }>;

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
    return column === null ? '' : withoutPlaceholder(cleanText(row.cells[column] ?? ''));
  };
  const closedOn = readClose(cell('closedOn'), setup);
  const happened: Result<Happened | null, RejectReason> = shape === 'deals' ? ok(null) : readTouchpoint(cell, setup);
  const what = happened.ok ? happened.value : null;
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
      closedOn: closedOn.date,
    },
    touchpoint: what?.touchpoint ?? null,
    refusal: deal === '' ? { kind: 'no-deal' } : happened.ok ? null : happened.error,
    notes: [...closedOn.notes, ...(what?.notes ?? [])],
    isUnplaced: what?.isUnplaced ?? false,
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

interface ReadDate {
  readonly date: PartialDate;
  readonly notes: readonly DateNote[];
}

/** A close that cannot be read is left blank, one that is still to come stays: the deal comes in either way. */
function readClose(text: string, setup: ImportSetup): ReadDate {
  const date = readDate(text, 'closedOn', setup);
  if (date.ok) return { date: date.value, notes: [] };
  return { date: date.error.kind === 'in-future' ? date.error.date : UNKNOWN_DATE, notes: [date.error] };
}

function readDate(text: string, field: DateField, { orders, today }: ImportSetup): Result<PartialDate, DateNote> {
  const date = readCellDate(text, orders[field]);
  if (!date.ok) return err({ kind: 'bad-date', field, why: date.error, text });
  return isFuture(date.value, today) ? err({ kind: 'in-future', field, date: date.value }) : date;
}

type Cell = (field: ImportField) => string;

interface Happened {
  readonly touchpoint: TouchpointDraft;
  readonly notes: readonly DateNote[];
  readonly isUnplaced: boolean;
}

/** In a file of deals a row without a touch is a deal, and a touch without a readable date has none. */
function readTouchpoint(cell: Cell, setup: ImportSetup): Result<Happened | null, RejectReason> {
  const [type, content, when] = [cell('kind'), cut(cell('content')), cell('date')];
  const title = cut(cell('title')) || (type === '' ? content : '');
  if (title === '' && type === '') return when === '' || setup.isOfDeals ? ok(null) : err({ kind: 'nothing-happened' });
  const read = readDate(when, 'date', setup);
  if (!read.ok && !setup.isOfDeals) return read;
  const actor = readLane(cell('actor'));
  const place = placeOf(type, title, setup);
  const kind = place?.kind ?? OTHER_KIND;
  const touchpoint: TouchpointDraft = {
    lane: actor ?? place?.lane ?? 'buyer',
    kind,
    stage: null,
    title: title || (kind === OTHER_KIND ? cut(type) : kindLabel(kind)),
    date: read.ok ? read.value : UNKNOWN_DATE,
    channel: cut(cell('channel')) || kindChannel(kind),
    content,
    heard: cut(cell('notes'), 'text'),
    important: false,
    evidence: 'crm',
    otherVersion: '',
  };
  return ok({ touchpoint, notes: read.ok ? [] : [read.error], isUnplaced: place === null && actor === null });
}

/** The kind by the chosen or known meaning of the type, else by the title; null where neither tells. */
const placeOf = (type: string, title: string, { kinds }: ImportSetup): KindChoice | null =>
  kinds.get(plainName(type || title)) ?? readKind(type) ?? kindInTitle(title);
