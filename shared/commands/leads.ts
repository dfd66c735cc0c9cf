import type { LeadId } from '../ids';
import type { Side } from '../side';
import type { LeadRating, SampleLead } from '../workshop/schema/definitions';
import { insert, remove } from '../workshop/table';
import type { Command } from './command';

/** Adds a lead to the sample. */
export const addLead = (lead: SampleLead): Command => ({
  label: 'leads.add',
  apply({ definitions }) {
    insert(definitions.leads, lead);
  },
});

/** Changes what is known about a lead; a run of edits of one field is one step. */
export const editLead = (
  id: LeadId,
  fields: Partial<Pick<SampleLead, 'company' | 'contact' | 'source' | 'receivedOn'>>,
): Command => ({
  label: 'leads.edit',
  group: `lead:${id}:${Object.keys(fields).join()}`,
  apply({ definitions }) {
    const lead = definitions.leads.byId[id];
    if (lead) Object.assign(lead, fields);
  },
});

/** Says how one side rates a lead; null takes the rating back. */
export const rateLead = (id: LeadId, side: Side, rating: LeadRating | null): Command => ({
  label: 'leads.rate',
  apply({ definitions }) {
    const lead = definitions.leads.byId[id];
    if (lead) lead.ratings[side] = rating;
  },
});

/** Says why one side rates a lead as it does. */
export const explainRating = (id: LeadId, side: Side, reason: string): Command => ({
  label: 'leads.edit',
  group: `lead:${id}:reason:${side}`,
  apply({ definitions }) {
    const lead = definitions.leads.byId[id];
    if (lead) lead.reasons[side] = reason;
  },
});

/** Takes a lead out of the sample. */
export const removeLead = (id: LeadId): Command => ({
  label: 'leads.remove',
  apply({ definitions }) {
    remove(definitions.leads, id);
  },
});
