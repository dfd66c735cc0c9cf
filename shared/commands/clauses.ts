import { assembleClauses } from '../agreement/assemble';
import { applyUpdate, keepWording, rewrite, staleClauses } from '../agreement/clause-updates';
import type { ClauseId } from '../ids';
import type { Owner } from '../side';
import type { Workshop } from '../workshop/schema';
import type { Clause } from '../workshop/schema/agreement';
import { insert, list, move, remove } from '../workshop/table';
import type { Command } from './command';

/** Builds the clauses from the library and from everything the workshop found out; clauses that are there stay as they are. */
export const assembleAgreement = (): Command => ({
  label: 'clauses.assemble',
  apply(draft) {
    for (const { clause } of assembleClauses(draft)) {
      if (!(clause.id in draft.agreement.clauses.byId)) insert(draft.agreement.clauses, clause);
    }
  },
});

/** Adds a clause that nothing but the room asked for. */
export const addClause = (clause: Clause): Command => ({
  label: 'clauses.add',
  apply({ agreement }) {
    insert(agreement.clauses, clause);
  },
});

/** Changes what a clause says or who carries it; from a new text on, it is never overwritten without being asked. */
export const editClause = (
  id: ClauseId,
  fields: Partial<Pick<Clause, 'heading' | 'text' | 'side' | 'owner' | 'consequence'>>,
): Command => ({
  label: 'clauses.edit',
  group: `clause:${id}:${Object.keys(fields).join()}`,
  apply({ agreement }) {
    const clause = agreement.clauses.byId[id];
    if (!clause) return;
    if (fields.text !== undefined && fields.text !== clause.text) clause.edited = true;
    Object.assign(clause, fields);
  },
});

/** Names one person for every included commitment of a side that has no owner yet. */
export const fillOwners = (side: Owner, owner: string): Command => ({
  label: 'clauses.owners',
  apply({ agreement }) {
    for (const clause of list(agreement.clauses)) {
      if (clause.included && clause.side === side && clause.owner.trim() === '') clause.owner = owner;
    }
  },
});

/** Takes a clause into the agreement, worded as the results are now unless somebody edited it; a library clause may be new. */
export const includeClause = (id: ClauseId): Command => ({
  label: 'clauses.include',
  apply(draft) {
    const { clauses } = draft.agreement;
    const fresh = assembleClauses(draft).find(({ clause }) => clause.id === id)?.clause;
    const clause = clauses.byId[id];
    if (!clause && fresh) insert(clauses, { ...fresh, included: true });
    if (!clause || clause.included) return;
    if (fresh && !clause.edited) rewrite(clause, fresh);
    clause.included = true;
  },
});

/** Leaves a clause out of the agreement; its words stay for the day it is wanted. */
export const leaveOutClause = (id: ClauseId): Command => ({
  label: 'clauses.leaveOut',
  apply({ agreement }) {
    const clause = agreement.clauses.byId[id];
    if (clause) clause.included = false;
  },
});

/** Moves a clause before or after its neighbour among the included clauses of the same side. */
export const moveClause = (id: ClauseId, direction: 'up' | 'down'): Command => ({
  label: 'clauses.move',
  apply(draft) {
    const neighbour = neighbourOf(draft, id, direction);
    if (neighbour) move(draft.agreement.clauses, id, draft.agreement.clauses.order.indexOf(neighbour));
  },
});

/** Takes a clause of the room's own away; clauses of the library can only be left out. */
export const removeClause = (id: ClauseId): Command => ({
  label: 'clauses.remove',
  apply({ agreement }) {
    if (agreement.clauses.byId[id]?.kind === 'custom') remove(agreement.clauses, id);
  },
});

/** Accepts what the results would change in these clauses; an edited one among them gives up its own words. */
export const updateClauses = (ids: readonly ClauseId[]): Command => ({
  label: 'clauses.update',
  apply(draft) {
    for (const update of staleClauses(draft)) if (ids.includes(update.id)) applyUpdate(draft, update);
  },
});

/** Keeps the words of an edited clause although the results have moved on; asks again when they move once more. */
export const keepClauseWording = (id: ClauseId): Command => ({
  label: 'clauses.keep',
  apply(draft) {
    const update = staleClauses(draft).find((stale) => stale.id === id);
    if (update) keepWording(draft, update);
  },
});

/** Gives an edited clause back the words that the results give it. */
export const restoreWording = (id: ClauseId): Command => ({
  label: 'clauses.restore',
  apply(draft) {
    const clause = draft.agreement.clauses.byId[id];
    const fresh = assembleClauses(draft).find((assembled) => assembled.clause.id === id)?.clause;
    if (!clause || !fresh) return;
    rewrite(clause, fresh);
    clause.edited = false;
  },
});

function neighbourOf({ agreement }: Workshop, id: ClauseId, direction: 'up' | 'down'): ClauseId | undefined {
  const side = agreement.clauses.byId[id]?.side;
  const shown = list(agreement.clauses).filter((clause) => clause.included && clause.side === side);
  const at = shown.findIndex((clause) => clause.id === id);
  return shown[direction === 'up' ? at - 1 : at + 1]?.id;
}
