import type { ParticipantId } from '../ids';
import type { Participant } from '../workshop/schema/setup';
import { insert, remove } from '../workshop/table';
import type { Command } from './command';

/** Adds somebody who takes part. */
export const addParticipant = (participant: Participant): Command => ({
  label: 'participants.add',
  apply({ setup }) {
    insert(setup.participants, participant);
  },
});

/** Changes a name, a role or a side; a run of edits of one field is one step. */
export const editParticipant = (id: ParticipantId, fields: Partial<Omit<Participant, 'id'>>): Command => ({
  label: 'participants.edit',
  group: `participant:${id}:${Object.keys(fields).join()}`,
  apply({ setup }) {
    const participant = setup.participants.byId[id];
    if (participant) Object.assign(participant, fields);
  },
});

/** Takes somebody off the list. */
export const removeParticipant = (id: ParticipantId): Command => ({
  label: 'participants.remove',
  apply({ setup }) {
    remove(setup.participants, id);
  },
});
