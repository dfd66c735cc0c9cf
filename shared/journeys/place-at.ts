import { onDay, type PartialDate, UNKNOWN_DATE } from '../time';
import type { Lane } from '../workshop/schema/journeys';
import { dateAt } from './axis';
import { bandAt, type JourneyLayout } from './layout';
import { startOfMonth } from './months';

/** Where something dropped on the map belongs. */
export interface Place {
  readonly lane: Lane;
  readonly date: PartialDate;
}

/**
 * The lane and the date of a place on the map: the nearest day, and no date left of the axis, where the tray is. What lies between
 * marketing and sales goes to the nearer of the two.
 */
export function placeAt(layout: JourneyLayout, x: number, y: number): Place {
  const date = x < 0 ? UNKNOWN_DATE : onDay(dateAt(layout.axis, x));
  const id = bandAt(layout, y);
  if (id !== 'handoffs') return { lane: id, date };
  const passage = layout.bands.find((band) => band.id === id);
  const isUpperHalf = passage !== undefined && y < passage.y + passage.height / 2;
  return { lane: isUpperHalf ? 'marketing' : 'sales', date };
}

/** A new date known no better than the old one: what is known to the month stays known to the month when it is moved. */
export function asPreciseAs(known: PartialDate, next: PartialDate): PartialDate {
  if (known.precision !== 'month' || next.precision !== 'day') return next;
  return { precision: 'month', date: startOfMonth(next.date) };
}
