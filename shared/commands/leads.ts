import { FORBIDDEN_KEYS, type LeadId } from '../ids';
import { samplePhase } from '../definitions/sample-phase';
import type { SampleLead } from '../workshop/schema/definitions';
import { insert, remove } from '../workshop/table';
import type { Command } from './command';

/** Adds a lead to the sample, as long as nobody has sealed ratings of it. */
export const addLead = (lead: SampleLead): Command => ({
  label: 'leads.add',
  apply({ definitions }) {
    if (samplePhase(definitions) === 'open') insert(definitions.leads, lead);
  },
});

/** Adds the leads of a list at once, as long as nobody has sealed ratings. */
export const importLeads = (leads: readonly SampleLead[]): Command => ({
  label: 'leads.import',
  apply({ definitions }) {
    if (samplePhase(definitions) !== 'open') return;
    for (const lead of leads) insert(definitions.leads, lead);
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

/** Writes an attribute of a lead; an empty text takes it away, and a name that no attribute may have changes nothing. */
export const writeAttribute = (id: LeadId, name: string, text: string): Command => ({
  label: 'leads.edit',
  group: `lead:${id}:attribute:${name}`,
  apply({ definitions }) {
    const lead = definitions.leads.byId[id];
    if (!lead || name.trim() === '' || FORBIDDEN_KEYS.has(name)) return;
    if (text.trim() === '') delete lead.attributes[name];
    else lead.attributes[name] = text;
  },
});

/** Takes a lead out of the sample, as long as nobody has sealed ratings of it. */
export const removeLead = (id: LeadId): Command => ({
  label: 'leads.remove',
  apply({ definitions }) {
    if (samplePhase(definitions) === 'open') remove(definitions.leads, id);
  },
});
