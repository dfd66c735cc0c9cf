import type { ParkedId } from '../ids';
import type { ParkedItem } from '../workshop/schema/diagnosis';
import { insert, remove } from '../workshop/table';
import type { Command } from './command';

/** Parks a thought that must not be lost and must not be discussed now. */
export const addParked = (item: ParkedItem): Command => ({
  label: 'parking.add',
  apply({ diagnosis }) {
    insert(diagnosis.parkingLot, item);
  },
});

/** Words a parked thought; a run of edits is one step. */
export const editParked = (id: ParkedId, text: string): Command => ({
  label: 'parking.edit',
  group: `parked:${id}`,
  apply({ diagnosis }) {
    const item = diagnosis.parkingLot.byId[id];
    if (item) item.text = text;
  },
});

/** Ticks a parked thought off, or takes the tick back. */
export const settleParked = (id: ParkedId, settled: boolean): Command => ({
  label: 'parking.settle',
  apply({ diagnosis }) {
    const item = diagnosis.parkingLot.byId[id];
    if (item) item.settled = settled;
  },
});

/** Takes a parked thought off the list. */
export const removeParked = (id: ParkedId): Command => ({
  label: 'parking.remove',
  apply({ diagnosis }) {
    remove(diagnosis.parkingLot, id);
  },
});
