import type { AgendaItemId } from '../ids';
import type { AgendaItem } from '../workshop/schema/setup';
import { insert, move, remove } from '../workshop/table';
import type { Command } from './command';

/** Adds a step at the end of the agenda. */
export const addAgendaItem = (item: AgendaItem): Command => ({
  label: 'agenda.add',
  apply({ setup }) {
    insert(setup.agenda, item);
  },
});

/** Changes the title, the stage or the time box of a step; a run of edits of one field is one undo step. */
export const editAgendaItem = (id: AgendaItemId, fields: Partial<Omit<AgendaItem, 'id'>>): Command => ({
  label: 'agenda.edit',
  group: `agenda:${id}:${Object.keys(fields).join()}`,
  apply({ setup }) {
    const item = setup.agenda.byId[id];
    if (item) Object.assign(item, fields);
  },
});

/** Takes a step off the agenda. */
export const removeAgendaItem = (id: AgendaItemId): Command => ({
  label: 'agenda.remove',
  apply({ setup }) {
    remove(setup.agenda, id);
  },
});

/** Moves a step to another place of the agenda, counted from 0. */
export const moveAgendaItem = (id: AgendaItemId, index: number): Command => ({
  label: 'agenda.move',
  apply({ setup }) {
    move(setup.agenda, id, index);
  },
});
