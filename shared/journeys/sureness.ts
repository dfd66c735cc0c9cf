import type { Journey } from '../workshop/schema/journeys';
import { list } from '../workshop/table';

/** How well what the figures rest on is known. */
export interface Sureness {
  readonly touchpoints: number;
  /** From the CRM or a document; the rest is remembered or assumed. */
  readonly documented: number;
  /** Dated to the month only. */
  readonly months: number;
  readonly undated: number;
}

/** How well the touchpoints of these deals are known. Formula: plain counts over all their touchpoints. */
export function surenessOf(journeys: readonly Journey[]): Sureness {
  const counts = { touchpoints: 0, documented: 0, months: 0, undated: 0 };
  for (const { touchpoints } of journeys) {
    for (const { evidence, date } of list(touchpoints)) {
      counts.touchpoints += 1;
      if (evidence === 'crm' || evidence === 'document') counts.documented += 1;
      if (date.precision === 'month') counts.months += 1;
      if (date.precision === 'unknown') counts.undated += 1;
    }
  }
  return counts;
}
