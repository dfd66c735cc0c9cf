import type { CostLineId } from '../ids';
import { wholeBetween } from '../whole-between';
import type { CostLine } from '../workshop/schema/metrics';
import { insert, remove } from '../workshop/table';
import type { Command } from './command';

/** Adds lines of what misalignment costs. */
export const addCostLines = (lines: readonly CostLine[]): Command => ({
  label: 'cost.add',
  apply({ metrics }) {
    for (const line of lines) insert(metrics.cost, line);
  },
});

/** What of a line is changed: its name, or one end of one of its two ranges. */
export interface CostEdit {
  readonly name?: string;
  readonly times?: Partial<CostLine['times']>;
  readonly each?: Partial<CostLine['each']>;
}

/** Changes a line; null empties an end. A run of edits of one field is one step. */
export const editCostLine = (id: CostLineId, edit: CostEdit): Command => ({
  label: 'cost.edit',
  group: `cost:${id}:${Object.entries(edit)
    .map(([key, value]) => (typeof value === 'string' ? key : `${key}.${Object.keys(value ?? {}).join()}`))
    .join()}`,
  apply({ metrics }) {
    const line = metrics.cost.byId[id];
    if (!line) return;
    if (edit.name !== undefined) line.name = edit.name;
    Object.assign(line.each, edit.each);
    Object.assign(line.times, edit.times);
    for (const end of ['low', 'high'] as const) {
      const times = line.times[end];
      if (times !== null) line.times[end] = wholeBetween(times, 0, MOST);
    }
  },
});

/** Takes a line away. */
export const removeCostLine = (id: CostLineId): Command => ({
  label: 'cost.remove',
  apply({ metrics }) {
    remove(metrics.cost, id);
  },
});

const MOST = 1_000_000_000;
