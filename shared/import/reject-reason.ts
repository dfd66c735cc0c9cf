import { assertNever } from '../invariant';
import { JOURNEY_LIMITS } from '../journeys/limits';
import { formatDate, type PartialDate } from '../time';
import type { CellDateRefusal } from './dates';

/** Why a row does not come in. */
export type RejectReason =
  | { readonly kind: 'no-deal' }
  | { readonly kind: 'nothing-happened' }
  | {
      readonly kind: 'bad-date';
      readonly field: 'date' | 'closedOn';
      readonly why: CellDateRefusal;
      readonly text: string;
    }
  | { readonly kind: 'in-future'; readonly field: 'date' | 'closedOn'; readonly date: PartialDate }
  | { readonly kind: 'too-many-touchpoints' }
  | { readonly kind: 'too-many-in-all' }
  | { readonly kind: 'too-many-deals' };

/** The sentence for a row that does not come in. */
export function describeReason(reason: RejectReason): string {
  switch (reason.kind) {
    case 'no-deal':
      return 'No deal is named.';
    case 'nothing-happened':
      return 'It does not say what happened: no type and no title.';
    case 'bad-date':
      return BAD_DATES[reason.why](`${FIELD[reason.field]} “${clipped(reason.text)}”`);
    case 'in-future':
      return `${FIELD[reason.field]} ${formatDate(reason.date, '')} is still to come.`;
    case 'too-many-touchpoints':
      return `The deal would have more than ${JOURNEY_LIMITS.touchpoints.toLocaleString('en')} touchpoints.`;
    case 'too-many-in-all':
      return `The workshop would have more than ${JOURNEY_LIMITS.total.toLocaleString('en')} touchpoints.`;
    case 'too-many-deals':
      return `There would be more than ${JOURNEY_LIMITS.journeys} deals on the map.`;
    default:
      return assertNever(reason);
  }
}

const FIELD = { date: 'The date', closedOn: 'The close date' } as const;

const BAD_DATES = {
  ambiguous: (date: string) => `${date} can be read two ways.`,
  'no-such-day': (date: string) => `${date} is not a day on the calendar.`,
  'not-a-date': (date: string) => `${date} cannot be read as a date.`,
} as const satisfies Record<CellDateRefusal, (date: string) => string>;

const clipped = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
