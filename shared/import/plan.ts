import { foldEntry } from '../diagnosis/fold-entry';
import { JOURNEY_LIMITS, totalTouchpoints } from '../journeys/limits';
import type { PartialDate } from '../time';
import type { Workshop } from '../workshop/schema';
import type { Journey, Touchpoint } from '../workshop/schema/journeys';
import { list } from '../workshop/table';
import { shapeOf } from './columns';
import { tellHeader, type ToldHeader } from './deal-header';
import { headerGains } from './header-gains';
import type { DealRemark, DuplicateRow, ImportPlan, LeftOutDeal, PlannedDeal, RejectedRow } from './import-plan';
import { type ImportRow, readImportRow, type TouchpointDraft } from './import-row';
import { namesakes, remarksOn } from './remarks';
import type { Row } from './read-csv';
import { gainsFrom, touchpointKey } from './same-touchpoint';
import type { ImportSetup } from './setup';
import type { Steps } from './steps';

/** Works out what comes in, without changing anything. */
export function* planImport(
  rows: readonly Row[],
  setup: ImportSetup,
  journeys: Workshop['journeys'],
): Steps<ImportPlan> {
  const draft = newDraft(setup, journeys);
  const deals = yield* gatherDeals(rows, draft);
  let done = 0;
  for (const deal of deals.values()) {
    placeDeal(deal, draft);
    done += deal.length;
    yield 0.7 + (0.3 * done) / rows.length;
  }
  return finished(rows, draft);
}

interface Draft {
  readonly setup: ImportSetup;
  readonly journeys: Workshop['journeys'];
  readonly byName: ReadonlyMap<string, Journey>;
  readonly deals: PlannedDeal[];
  readonly rejected: RejectedRow[];
  readonly duplicates: DuplicateRow[];
  readonly leftOut: LeftOutDeal[];
  readonly remarks: DealRemark[];
  dealRows: number;
  cut: number;
  /** How many touchpoints more the workshop takes. */
  space: number;
}

function newDraft(setup: ImportSetup, journeys: Workshop['journeys']): Draft {
  const named = list(journeys).filter(({ client }) => client.trim() !== '');
  const byName = new Map(named.toReversed().map((journey) => [foldEntry(journey.client), journey]));
  const mapped = setup.existing === 'join' ? byName : new Map<string, Journey>();
  return {
    setup,
    journeys,
    byName: mapped,
    deals: [],
    rejected: [],
    duplicates: [],
    leftOut: [],
    remarks: [],
    dealRows: 0,
    cut: 0,
    space: JOURNEY_LIMITS.total - totalTouchpoints(journeys),
  };
}

/** Reads the rows and puts those of one deal together, in the order in which the deals are named first. */
function* gatherDeals(rows: readonly Row[], draft: Draft): Steps<ReadonlyMap<string, readonly ImportRow[]>> {
  const shape = shapeOf(draft.setup.mapping);
  const keepsEach = shape === 'deals' && draft.setup.duplicates === 'keep';
  const deals = new Map<string, ImportRow[]>();
  for (const [index, row] of rows.entries()) {
    const read = readImportRow(row, draft.setup, shape);
    if (read.refusal?.kind === 'no-deal') draft.rejected.push({ row, deal: '', reason: read.refusal });
    else gather(deals, read, keepsEach);
    if (index % ROWS_A_STEP === 0) yield (0.7 * index) / rows.length;
  }
  return deals;
}

const ROWS_A_STEP = 50;

function gather(deals: Map<string, ImportRow[]>, read: ImportRow, keepsEach: boolean): void {
  const name = foldEntry(read.deal);
  const same = deals.get(name);
  if (same && keepsEach) deals.set(`${name}\n${read.row.line}`, [read]);
  else if (same) same.push(read);
  else deals.set(name, [read]);
}

function placeDeal(rows: readonly ImportRow[], draft: Draft): void {
  const [first] = rows;
  if (!first) return;
  const journey = draft.byName.get(foldEntry(first.deal)) ?? null;
  const told = tellHeader(rows);
  if (journey === null && told.outcome === 'open') {
    draft.leftOut.push({ deal: first.deal, rows: rows.map(({ row }) => row) });
    if (told.differing.includes('outcome')) draft.remarks.push({ kind: 'left-out-differs', deal: first.deal });
    return;
  }
  const good = rows.filter((row) => row.refusal === null);
  for (const { row, deal, refusal } of rows) if (refusal) draft.rejected.push({ row, deal, reason: refusal });
  if (journey === null && draft.journeys.order.length + draft.deals.filter(isNew).length >= JOURNEY_LIMITS.journeys) {
    draft.rejected.push(...good.map(({ row, deal }) => ({ row, deal, reason: { kind: 'too-many-deals' } as const })));
    return;
  }
  planDeal(rows, { journey, told, name: first.deal }, draft);
}

const isNew = ({ existing }: PlannedDeal): boolean => existing === null;

interface Target {
  readonly journey: Journey | null;
  readonly told: ToldHeader;
  readonly name: string;
}

/** What the columns of a deal say is told by all its rows; a rejected one only says nothing of what happened. */
function planDeal(rows: readonly ImportRow[], { journey, told, name }: Target, draft: Draft): void {
  const good = rows.filter(({ refusal }) => refusal === null);
  const { touchpoints, confirmed } = placeTouchpoints(good, journey, draft);
  const deal: PlannedDeal = {
    name,
    existing: journey?.id ?? null,
    outcome: told.outcome === 'lost' ? 'lost' : 'won',
    header: told.header,
    touchpoints,
    confirmed,
    adds:
      journey === null ||
      touchpoints.length > 0 ||
      confirmed.some(({ fields }) => Object.keys(fields).length > 0) ||
      Object.keys(headerGains(journey, told.header)).length > 0,
  };
  draft.deals.push(deal);
  draft.cut += good.filter(({ isCut }) => isCut).length;
  draft.remarks.push(...remarksOn(deal, rows, { journey, told, isOutcomeTold: draft.setup.mapping.outcome !== null }));
}

/** Puts each row in its place: a touchpoint, another record of one, or only its deal. */
function placeTouchpoints(
  rows: readonly ImportRow[],
  journey: Journey | null,
  draft: Draft,
): Pick<PlannedDeal, 'touchpoints' | 'confirmed'> {
  const merges = draft.setup.duplicates === 'merge';
  const there = journey ? list(journey.touchpoints) : [];
  const mapped = new Map(there.map((each) => [touchpointKey(each), each]));
  // What nobody could place may have been put into another lane since.
  const inAnyLane = new Map(there.map((each) => [touchpointKey({ ...each, lane: 'buyer' }), each]));
  const groups = new Map<string, TouchpointDraft[]>();
  const confirming = new Map<Touchpoint, TouchpointDraft[]>();
  let space = JOURNEY_LIMITS.touchpoints - (journey?.touchpoints.order.length ?? 0);
  for (const { row, deal, touchpoint, isUnplaced } of rows) {
    if (touchpoint === null) {
      placeDealRow(row, deal, rows[0]?.row === row, draft);
      continue;
    }
    const key = touchpointKey(touchpoint);
    const [known, group] = [mapped.get(key) ?? (isUnplaced ? inAnyLane.get(key) : undefined), groups.get(key)];
    if (known || group) draft.duplicates.push({ row, deal, touchpoint, of: known ? 'map' : 'file' });
    if (merges && known) addTo(confirming, known, touchpoint);
    else if (merges && group) group.push(touchpoint);
    else if (space <= 0) draft.rejected.push({ row, deal, reason: { kind: 'too-many-touchpoints' } });
    else if (draft.space <= 0) draft.rejected.push({ row, deal, reason: { kind: 'too-many-in-all' } });
    else {
      space -= 1;
      draft.space -= 1;
      groups.set(group ? `${key}\n${row.line}` : key, [touchpoint]);
    }
  }
  return {
    touchpoints: [...groups.values()].flatMap(mergeRecords),
    confirmed: [...confirming].map(([known, records]) => ({ id: known.id, fields: gainsFrom(known, records) })),
  };
}

function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const there = lists.get(key);
  if (there) there.push(value);
  else lists.set(key, [value]);
}

/** In a file of deals a deal that is named again is a duplicate; beside touchpoints such a row just tells about its deal. */
function placeDealRow(row: Row, deal: string, isFirst: boolean, draft: Draft): void {
  if (!isFirst && shapeOf(draft.setup.mapping) === 'deals') {
    draft.duplicates.push({ row, deal, touchpoint: null, of: 'file' });
  } else draft.dealRows += 1;
}

/** One touchpoint from the records of it; of fields that differ the first in the alphabet stands, whatever the order of the rows. */
function mergeRecords(records: readonly TouchpointDraft[]): readonly TouchpointDraft[] {
  const [first, ...others] = records.toSorted((one, other) =>
    one.kind < other.kind ? -1 : one.kind > other.kind ? 1 : 0,
  );
  if (!first) return [];
  const blank = { ...first, channel: '', content: '', heard: '' };
  return [others.length === 0 ? first : { ...blank, ...gainsFrom(blank, records) }];
}

function finished(rows: readonly Row[], draft: Draft): ImportPlan {
  const { deals, rejected, duplicates, leftOut, remarks, dealRows, cut, setup } = draft;
  const touchpoints = deals.flatMap((deal) => deal.touchpoints);
  const isUndated = ({ date }: { readonly date: PartialDate }): boolean => date.precision === 'unknown';
  const merged = setup.duplicates === 'merge' ? duplicates.length : 0;
  return {
    deals,
    rejected: rejected.toSorted((one, other) => one.row.line - other.row.line),
    duplicates: duplicates.toSorted((one, other) => one.row.line - other.row.line),
    leftOut,
    remarks: [...remarks, ...namesakes(deals)],
    counts: {
      rows: rows.length,
      touchpoints: touchpoints.length,
      dealRows,
      merged,
      rejected: rejected.length,
      leftOut: leftOut.reduce((sum, deal) => sum + deal.rows.length, 0),
      undated: touchpoints.filter(isUndated).length,
      cut,
    },
  };
}
