import { assertNever } from '../invariant';
import { earliestDay, latestDay } from '../journeys/durations';
import { formatDate } from '../time';
import type { Journey } from '../workshop/schema/journeys';
import { list } from '../workshop/table';
import type { DifferingField } from './deal-header';
import type { ImportRow } from './import-row';
import type { DealRemark, PlannedDeal } from './import-plan';

/** What needs a look about a deal that comes in, with what is mapped of it already. */
export function remarksOn(
  deal: PlannedDeal,
  rows: readonly ImportRow[],
  differing: readonly DifferingField[],
  journey: Journey | null,
): readonly DealRemark[] {
  return [
    ...wrongClose(deal, journey),
    ...(deal.header.value === null ? unreadAmount(deal.name, rows) : []),
    ...differing.map((field): DealRemark => ({ kind: 'differs', deal: deal.name, field })),
  ];
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
