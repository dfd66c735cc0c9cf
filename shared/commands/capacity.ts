import { wholeBetween } from '../whole-between';
import type { Capacity } from '../workshop/schema/metrics';
import type { Command } from './command';

/** Says how many people answer leads, and how many leads each takes on a working day; a run of edits of one field is one step. */
export const editCapacity = (fields: Partial<Capacity>): Command => ({
  label: 'capacity.edit',
  group: `capacity:${Object.keys(fields).join()}`,
  apply({ metrics: { capacity } }) {
    for (const key of ['reps', 'perRepDay'] as const) {
      const value = fields[key];
      if (value !== undefined) capacity[key] = value === null ? null : wholeBetween(value, 0, MOST);
    }
  },
});

const MOST = 100_000;
