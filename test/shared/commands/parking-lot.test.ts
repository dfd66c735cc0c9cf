import { expect, test } from 'vitest';
import { addParked, editParked, removeParked, settleParked } from '../../../shared/commands/parking-lot';
import type { ParkedId } from '../../../shared/ids';
import { newWorkshop, NOW } from '../../support/new-workshop';
import { run, undone } from '../../support/run-commands';

const item = { id: 'p1' as ParkedId, text: 'Who pays for the CRM?', raisedAt: NOW, settled: false };

test('a thought is parked, worded, settled and removed, and each comes back by undo', () => {
  const start = newWorkshop();
  const parked = run(start, addParked(item));
  const settled = run(parked, editParked(item.id, 'Who pays?'), settleParked(item.id, true));
  expect(settled.workshop.diagnosis.parkingLot.byId[item.id]).toEqual({ ...item, text: 'Who pays?', settled: true });
  expect(undone(undone(settled)).workshop).toEqual(parked.workshop);
  const removed = run(settled, removeParked(item.id));
  expect(removed.workshop).toEqual(start);
  expect(undone(removed).workshop).toEqual(settled.workshop);
});
