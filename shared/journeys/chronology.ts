import { compareText } from '../compare-text';
import { type IsoDate, representativeDay } from '../time';
import { type Journey, LANES, type Touchpoint } from '../workshop/schema/journeys';
import { list } from '../workshop/table';

/** A touchpoint with the day that stands for its date. */
export interface Dated {
  readonly touchpoint: Touchpoint;
  readonly day: IsoDate;
}

/** The dated touchpoints of a journey, earliest first; on one day by lane, then by id, so that the order of entry does not matter. */
export function chronology(journey: Journey): readonly Dated[] {
  const dated: Dated[] = [];
  for (const touchpoint of list(journey.touchpoints)) {
    const day = representativeDay(touchpoint.date);
    if (day !== null) dated.push({ touchpoint, day });
  }
  return dated.sort(byDayLaneId);
}

/** The touchpoints that nobody has dated yet, in the order of entry. */
export function undated(journey: Journey): readonly Touchpoint[] {
  return list(journey.touchpoints).filter(({ date }) => date.precision === 'unknown');
}

function byDayLaneId(a: Dated, b: Dated): number {
  return (
    compareText(a.day, b.day) ||
    LANES.indexOf(a.touchpoint.lane) - LANES.indexOf(b.touchpoint.lane) ||
    compareText(a.touchpoint.id, b.touchpoint.id)
  );
}
