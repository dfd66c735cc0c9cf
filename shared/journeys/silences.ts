import type { JourneyId, TouchpointId } from '../ids';
import { daysBetween, type IsoDate, representativeDay } from '../time';
import type { Journey, Lane, Touchpoint } from '../workshop/schema/journeys';
import { datedToClose } from './before-close';
import { chronology, type Dated } from './chronology';
import { kindName } from './kind-name';

/** A stretch in which nothing reached or came from the buyer. */
export interface Silence {
  readonly after: Touchpoint;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly days: number;
  /** What ended it; null when it lasted until the close. */
  readonly endedBy: Touchpoint | null;
  /** Whether one of its ends is known to the month only. */
  readonly approximate: boolean;
}

/**
 * The silences of at least `threshold` days between touchpoints of any lane, and from the last touchpoint to the close. Hand-offs do
 * not break a silence: the buyer hears nothing of them. What can only have come after the close is left out.
 */
export function findSilences(
  journey: Journey,
  threshold: number,
  dated: readonly Dated[] = chronology(journey),
): readonly Silence[] {
  const close = representativeDay(journey.closedOn);
  const events = datedToClose(journey, dated);
  return events.flatMap(({ touchpoint, day }, index) => {
    const next = events[index + 1];
    const to = next?.day ?? close;
    const days = to === null ? 0 : daysBetween(day, to);
    if (to === null || days < threshold) return [];
    const endDate = next?.touchpoint.date ?? journey.closedOn;
    const approximate = touchpoint.date.precision === 'month' || endDate.precision === 'month';
    return [{ after: touchpoint, from: day, to, days, endedBy: next?.touchpoint ?? null, approximate }];
  });
}

/** What a disconnect that was written from a silence keeps as its signal. */
export const silenceKey = (journey: JourneyId, after: TouchpointId): string => `silence/${journey}/${after}`;

/** A kind of touchpoint that ended silences, or null for the close, with how many it ended. */
export interface SilenceEnding {
  readonly kind: string | null;
  readonly lane: Lane | null;
  readonly silences: number;
  /** The longest of them. */
  readonly longest: number;
}

/** What ended these silences. Formula: counted by the kind of the touchpoint that ended each, the most frequent first; the close last. */
export function endingsOf(silences: readonly Silence[]): readonly SilenceEnding[] {
  const endings = new Map<string, SilenceEnding>();
  for (const { endedBy, days } of silences) {
    const kind = endedBy && kindName(endedBy);
    const key = endedBy ? `${endedBy.lane}/${kind}` : '';
    const known = endings.get(key);
    endings.set(key, {
      kind,
      lane: endedBy?.lane ?? null,
      silences: (known?.silences ?? 0) + 1,
      longest: Math.max(known?.longest ?? 0, days),
    });
  }
  return [...endings.values()].sort(byFrequency);
}

function byFrequency(a: SilenceEnding, b: SilenceEnding): number {
  if (a.kind === null || b.kind === null) return Number(a.kind === null) - Number(b.kind === null);
  return b.silences - a.silences || b.longest - a.longest || (`${a.kind}${a.lane}` < `${b.kind}${b.lane}` ? -1 : 1);
}
