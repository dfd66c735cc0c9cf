import type { AgendaItemId } from '../ids';
import { arrange } from '../running/stage-order';
import { presetOrder } from '../workshop/preset-agenda';
import type { AgendaItem, StartingOrder } from '../workshop/schema/setup';
import { insert, list, move, remove } from '../workshop/table';
import { wholeBetween } from '../whole-between';
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
    if (!item) return;
    Object.assign(item, fields);
    item.minutes = boxOf(item.minutes);
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

/** Gives several steps other time boxes at once, in minutes. */
export const setAgendaMinutes = (minutes: Readonly<Record<AgendaItemId, number>>): Command => ({
  label: 'agenda.minutes',
  apply({ setup }) {
    for (const item of Object.values(setup.agenda.byId)) item.minutes = boxOf(minutes[item.id] ?? item.minutes);
  },
});

/**
 * Chooses where the workshop starts. An agenda that is still the one of its preset follows; one that somebody edited stays until it
 * is rearranged.
 */
export const chooseOrder = (order: StartingOrder): Command => ({
  label: 'agenda.order',
  apply({ setup }) {
    if (setup.order === order) return;
    const follows = presetOrder(setup, order);
    setup.order = order;
    if (follows) setup.agenda.order = [...follows];
  },
});

/** Puts the steps of the agenda into the order in which the workshop starts. */
export const rearrangeAgenda = (): Command => ({
  label: 'agenda.rearrange',
  apply({ setup }) {
    const order = arrange(list(setup.agenda), setup.order).map(({ id }) => id);
    if (order.some((id, index) => id !== setup.agenda.order[index])) setup.agenda.order = order;
  },
});

/** A time box is whole minutes, a day at most. */
const boxOf = (minutes: number): number => wholeBetween(minutes, 0, 1440);
