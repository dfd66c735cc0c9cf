import type { AgendaItemId, WorkshopId } from '../../shared/ids';
import type { IsoDate, Timestamp } from '../../shared/time';
import { createWorkshop, type NewWorkshop } from '../../shared/workshop/create';
import type { Workshop } from '../../shared/workshop/schema';

/** Workshops of tests happen at this moment. */
export const NOW = '2026-11-22T14:02:11.000Z' as Timestamp;

/** A workshop that nobody has changed yet, with ids that are the same in every run. */
export function newWorkshop(chosen: Partial<NewWorkshop> = {}): Workshop {
  return createWorkshop({
    id: 'w1' as WorkshopId,
    now: NOW,
    today: '2026-11-22' as IsoDate,
    preset: 'half-day',
    title: 'Spring alignment',
    client: 'Alder Surveyors',
    currency: 'EUR',
    newId: countedIds<AgendaItemId>('agenda'),
    ...chosen,
  });
}

/** Ids that count up: `agenda-1`, `agenda-2`. */
export function countedIds<I extends string>(prefix: string): () => I {
  let count = 0;
  return () => `${prefix}-${++count}` as I;
}
