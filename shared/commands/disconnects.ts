import type { DisconnectId } from '../ids';
import type { Disconnect } from '../workshop/schema/journeys';
import { insert, remove } from '../workshop/table';
import type { Command } from './command';

/** Writes a disconnect into the register. */
export const addDisconnect = (disconnect: Disconnect): Command => ({
  label: 'disconnects.add',
  apply({ patterns }) {
    insert(patterns.disconnects, disconnect);
  },
});

/** Changes a disconnect; a run of edits of one field is one step. */
export const editDisconnect = (id: DisconnectId, fields: Partial<Omit<Disconnect, 'id'>>): Command => ({
  label: 'disconnects.edit',
  group: `disconnect:${id}:${Object.keys(fields).join()}`,
  apply({ patterns }) {
    const disconnect = patterns.disconnects.byId[id];
    if (disconnect) Object.assign(disconnect, fields);
  },
});

/** Takes a disconnect out of the register. */
export const removeDisconnect = (id: DisconnectId): Command => ({
  label: 'disconnects.remove',
  apply({ patterns }) {
    remove(patterns.disconnects, id);
  },
});
