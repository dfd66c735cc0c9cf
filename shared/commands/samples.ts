import { calibrated } from '../definitions/recalibration';
import type { LeadId, SampleId } from '../ids';
import type { IsoDate } from '../time';
import type { PastSample, SampleLead } from '../workshop/schema/definitions';
import { settled } from '../workshop/settled';
import { emptyTable, insert, list, remove } from '../workshop/table';
import type { Command } from './command';

/** What a new sample needs to know about the one before and about itself. */
export interface NewSample {
  readonly id: SampleId;
  /** The name under which the sample so far is kept. */
  readonly name: string;
  readonly closedOn: IsoDate;
  /** The name of the new sample. */
  readonly next: string;
}

/**
 * Keeps the sample with its ratings, the criteria and the words of the definition as they are, and starts an empty one with the same
 * raters. Changes nothing until the ratings are revealed.
 */
export const startSample = ({ id, name, closedOn, next }: NewSample): Command => ({
  label: 'samples.start',
  apply({ definitions }) {
    if (definitions.ratingsRevealedAt === null) return;
    const { leads, raters } = definitions;
    const term = calibrated(definitions);
    const criteria: PastSample['criteria'] = term ? settled(term.criteria) : { match: 'all', groups: emptyTable() };
    const kept = { leads: settled(leads), raters: settled(raters), criteria, text: term?.agreed ?? '' };
    insert(definitions.samples, { id, name, closedOn, ...kept });
    for (const rater of list(raters)) rater.sealedAt = null;
    definitions.leads = emptyTable<LeadId, SampleLead>();
    definitions.ratingsRevealedAt = null;
    definitions.sampleName = next;
  },
});

/** Gives the sample of today, or an earlier one, a name; a run of edits is one step. */
export const renameSample = (id: SampleId | null, name: string): Command => ({
  label: 'samples.rename',
  group: `sample:${id ?? 'today'}`,
  apply({ definitions }) {
    const past = id === null ? null : definitions.samples.byId[id];
    if (past === null) definitions.sampleName = name;
    else if (past) past.name = name;
  },
});

/** Takes an earlier sample away. */
export const removeSample = (id: SampleId): Command => ({
  label: 'samples.remove',
  apply({ definitions }) {
    remove(definitions.samples, id);
  },
});
