import type { Handoff } from '../../workshop/schema/journeys';
import type { ReadWin } from './read-win';
import { keyOf } from './signal';
import { FINE, type Verdict } from './verdict';

/** Context lost at the hand-off (S5): a hand-off, in either direction, of which nothing is noted as passed on. Needs no date. */
export function findUnnoted({ journey: { id: journey }, handoffs }: ReadWin): readonly Verdict[] {
  const judge = ({ id, date, direction, dataPassed }: Handoff): Verdict => {
    if (dataPassed.trim() !== '') return FINE;
    return {
      kind: 'found',
      signal: {
        kind: 'unnoted',
        key: keyOf('unnoted', journey, id),
        side: direction === 'marketing-to-sales' ? 'marketing' : 'sales',
        evidence: [{ journey, touchpoint: null }],
        journey,
        handoff: id,
        date,
        direction,
      },
    };
  };
  return handoffs.map(judge);
}
