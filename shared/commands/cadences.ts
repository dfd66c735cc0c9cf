import { keepCurrent } from '../agreement/clause-updates';
import type { CadenceId } from '../ids';
import type { Cadence } from '../workshop/schema/agreement';
import { insert, remove } from '../workshop/table';
import type { Command } from './command';

/** Changes when a meeting is held, by whom, how long, about what and which metrics it reads; clauses that name it follow. */
export const editCadence = (id: CadenceId, fields: Partial<Omit<Cadence, 'id' | 'included'>>): Command => ({
  label: 'cadences.edit',
  group: `cadence:${id}:${Object.keys(fields).join()}`,
  apply(draft) {
    keepCurrent(draft, ({ agreement }) => {
      const cadence = agreement.cadences.byId[id];
      if (cadence) Object.assign(cadence, fields);
    });
  },
});

/** Takes a meeting into the agreement or leaves it out; clauses that name the review follow. */
export const includeCadence = (id: CadenceId, included: boolean): Command => ({
  label: 'cadences.include',
  apply(draft) {
    keepCurrent(draft, ({ agreement }) => {
      const cadence = agreement.cadences.byId[id];
      if (cadence) cadence.included = included;
    });
  },
});

/** Adds a meeting of the room's own, last; clauses that name the review follow. */
export const addCadence = (cadence: Cadence): Command => ({
  label: 'cadences.add',
  apply(draft) {
    keepCurrent(draft, ({ agreement }) => {
      insert(agreement.cadences, cadence);
    });
  },
});

/** Takes a meeting off the list; clauses that name the review follow. */
export const removeCadence = (id: CadenceId): Command => ({
  label: 'cadences.remove',
  apply(draft) {
    keepCurrent(draft, ({ agreement }) => {
      remove(agreement.cadences, id);
    });
  },
});
