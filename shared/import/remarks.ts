import { foldEntry } from '../diagnosis/fold-entry';
import { assertNever } from '../invariant';
import { earliestDay, latestDay } from '../journeys/possible-days';
import { formatDate, type PartialDate } from '../time';
import type { Journey } from '../workshop/schema/journeys';
import { list } from '../workshop/table';
import type { DifferingField, ToldHeader } from './deal-header';
import type { ImportRow } from './import-row';
import type { CellOutcome } from './outcomes';
import { describeReason } from './reject-reason';
import { touchpointKey } from './same-touchpoint';
import type { DealRemark, PlannedDeal } from './import-plan';

/** What needs a look about a deal that comes in, with what is mapped of it already. */
export function remarksOn(
  deal: PlannedDeal,
  rows: readonly ImportRow[],
  { journey, told, isOutcomeTold }: Beside,
): readonly DealRemark[] {
  return [
    ...(isOutcomeTold ? againstMap(deal.name, told.outcome, journey) : []),
    ...(journey === null && rows.every(({ refusal }) => refusal !== null)
      ? [{ kind: 'deal-only' as const, deal: deal.name }]
      : []),
    ...unplaced(deal, rows),
    ...dateNotes(deal.name, rows),
    ...wrongClose(deal, journey),
    ...(deal.header.value === null ? unreadAmount(deal.name, rows) : []),
    ...told.differing.map((field): DealRemark => ({ kind: 'differs', deal: deal.name, field })),
  ];
}

interface Beside {
  /** The deal as it is mapped; null for one that is new. */
  readonly journey: Journey | null;
  readonly told: ToldHeader;
  /** Whether the file says how its deals ended. */
  readonly isOutcomeTold: boolean;
}

/** Deals of one name that each come in although they ended differently, or on different days. */
export function namesakes(deals: readonly PlannedDeal[]): readonly DealRemark[] {
  const byName = new Map<string, PlannedDeal>();
  const found = new Map<string, DealRemark>();
  for (const deal of deals) {
    const name = foldEntry(deal.name);
    const first = byName.get(name);
    if (!first) byName.set(name, deal);
    else if (first.outcome !== deal.outcome)
      found.set(`${name}\noutcome`, { kind: 'namesakes', deal: first.name, field: 'outcome' });
    else if (dateKey(first.header.closedOn) !== dateKey(deal.header.closedOn))
      found.set(`${name}\nclosedOn`, { kind: 'namesakes', deal: first.name, field: 'closedOn' });
  }
  return [...found.values()];
}

/** The sentence for a remark; `currency` is the one that the workshop counts in. */
export function describeRemark(remark: DealRemark, currency: string): string {
  switch (remark.kind) {
    case 'close-before-first-touch':
      return `${remark.deal}: the close on ${formatDate(remark.close, '')} is before the first touch on ${formatDate(remark.firstTouch, '')}. It comes in as it is.`;
    case 'amount':
      return `${remark.deal}: the amount on line ${remark.line} cannot be read and is left empty.`;
    case 'currency':
      return `${remark.deal}: the amount on line ${remark.line} is in ${remark.currency}, and this workshop counts in ${currency}. It is left empty.`;
    case 'differs':
      return `${remark.deal}: its rows differ about the ${FIELDS[remark.field]}. The one given most often comes in.`;
    case 'unplaced':
      return `${remark.deal}: ${unplacedWords(remark)} The buyer lane has ${remark.lines.length === 1 ? 'it' : 'them'} as Other.`;
    case 'date':
      return `${remark.deal}, line ${remark.line}: ${describeReason(remark.note)} ${remark.note.kind === 'in-future' && remark.note.field === 'closedOn' ? 'It comes in as it is.' : 'It is left blank.'}`;
    case 'deal-only':
      return `${remark.deal}: the deal comes in without touchpoints, because all its rows were rejected.`;
    case 'left-out-differs':
      return `${remark.deal}: it is left out as open, but its rows differ about the outcome.`;
    case 'namesakes':
      return `${remark.deal}: deals of this name come in with different ${remark.field === 'outcome' ? 'outcomes' : 'close dates'}.`;
    case 'against-map':
      return `${remark.deal}: the file says ${remark.told}, and on the map it is ${MAPPED[remark.mapped]}. The map stays as it is.`;
    default:
      return assertNever(remark);
  }
}

const FIELDS = {
  size: 'size',
  source: 'source',
  value: 'amount',
  closedOn: 'close date',
  outcome: 'outcome',
} as const satisfies Record<DifferingField, string>;

const MAPPED = { won: 'won', lost: 'lost', followed: 'a lead that is followed' } as const;

const SHOWN_LINES = 8;

function unplacedWords({ lines, title }: Extract<DealRemark, { readonly kind: 'unplaced' }>): string {
  const [first] = lines;
  if (lines.length === 1) return `nothing tells who acted in “${title}” on line ${first}.`;
  const more = lines.length - SHOWN_LINES;
  const which = `${lines.slice(0, SHOWN_LINES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return `nothing tells who acted in ${lines.length} touchpoints (lines ${which}).`;
}

/** A file that says won of a deal that is mapped otherwise, or the other way round; an open one says nothing against it. */
function againstMap(deal: string, told: CellOutcome, journey: Journey | null): readonly DealRemark[] {
  if (journey === null || told === 'open') return [];
  const mapped = journey.followed ? 'followed' : journey.outcome;
  return mapped === told ? [] : [{ kind: 'against-map', deal, told, mapped }];
}

/** Of the touchpoints that come in, those that nothing could place. */
function unplaced({ name: deal, touchpoints }: PlannedDeal, rows: readonly ImportRow[]): readonly DealRemark[] {
  const coming = new Set(touchpoints.map(touchpointKey));
  const lost = rows.filter((row) => row.isUnplaced && row.touchpoint && coming.has(touchpointKey(row.touchpoint)));
  const title = lost[0]?.touchpoint?.title;
  return title === undefined ? [] : [{ kind: 'unplaced', deal, lines: lost.map(({ row }) => row.line), title }];
}

/** Each note once, however many rows repeat it. */
function dateNotes(deal: string, rows: readonly ImportRow[]): readonly DealRemark[] {
  const found = new Map<string, DealRemark>();
  for (const { row, notes } of rows) {
    for (const note of notes) {
      const key = describeReason(note);
      if (!found.has(key)) found.set(key, { kind: 'date', deal, line: row.line, note });
    }
  }
  return [...found.values()];
}

const dateKey = (date: PartialDate): string => (date.precision === 'unknown' ? '' : `${date.precision}:${date.date}`);

function wrongClose(deal: PlannedDeal, journey: Journey | null): readonly DealRemark[] {
  const mapped = journey && journey.closedOn.precision !== 'unknown' ? journey.closedOn : null;
  const close = mapped ?? deal.header.closedOn;
  const last = latestDay(close);
  const dated = [...deal.touchpoints, ...(journey ? list(journey.touchpoints) : [])].map(({ date }) => date);
  const [first] = dated
    .flatMap((date) => (date.precision === 'unknown' ? [] : [date]))
    .toSorted((one, other) => (one.date < other.date ? -1 : 1));
  const earliest = first && earliestDay(first);
  if (last === null || !first || !earliest || earliest <= last) return [];
  return [{ kind: 'close-before-first-touch', deal: deal.name, close, firstTouch: first }];
}

function unreadAmount(deal: string, rows: readonly ImportRow[]): readonly DealRemark[] {
  for (const { row, facts } of rows) {
    const { amount } = facts;
    if (amount.kind === 'other-currency')
      return [{ kind: 'currency', deal, line: row.line, currency: amount.currency }];
    if (amount.kind === 'not-an-amount') return [{ kind: 'amount', deal, line: row.line }];
  }
  return [];
}
