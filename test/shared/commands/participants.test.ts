import { expect, test } from 'vitest';
import { addParticipant, editParticipant, removeParticipant } from '../../../shared/commands/participants';
import type { ParticipantId } from '../../../shared/ids';
import type { Participant } from '../../../shared/workshop/schema/setup';
import { newWorkshop } from '../../support/new-workshop';
import { after, run, undone } from '../../support/run-commands';

const person = (name: string): Participant => ({
  id: name.toLowerCase() as ParticipantId,
  name,
  role: '',
  side: 'sales',
});
const [ada, ben, cleo] = [person('Ada'), person('Ben'), person('Cleo')];

test('people are added, edited and removed', () => {
  const { participants } = after(
    newWorkshop(),
    addParticipant(ada),
    addParticipant(ben),
    editParticipant(ada.id, { role: 'Head of sales' }),
    editParticipant(ada.id, { side: 'leader' }),
    removeParticipant(ben.id),
  ).setup;
  expect(participants).toEqual({ byId: { ada: { ...ada, role: 'Head of sales', side: 'leader' } }, order: ['ada'] });
});

test('somebody who was removed comes back to the same place', () => {
  const before = run(newWorkshop(), addParticipant(ada), addParticipant(ben), addParticipant(cleo));
  const without = run(before, removeParticipant(ben.id));
  expect(without.workshop.setup.participants.order).toEqual(['ada', 'cleo']);
  expect(undone(without).workshop).toEqual(before.workshop);
});

test('the fields of one person are separate steps, and somebody who is gone cannot be edited', () => {
  const history = run(
    newWorkshop(),
    addParticipant(ada),
    editParticipant(ada.id, { name: 'A' }),
    editParticipant(ada.id, { role: 'B' }),
  );
  expect(history.undo).toHaveLength(3);
  expect(run(history, editParticipant(ben.id, { name: 'X' }), removeParticipant(ben.id)).seq).toBe(history.seq);
});
