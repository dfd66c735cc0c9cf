import { compareText } from '../compare-text';
import type { SampleId } from '../ids';
import type { IsoDate } from '../time';
import type { Criteria, Definition, Definitions } from '../workshop/schema/definitions';
import { emptyTable, list } from '../workshop/table';
import { compareRatings, type RatingComparison } from './compare-ratings';
import { criteriaSentence } from './criteria-words';
import { samplePhase } from './sample-phase';
import { ratedLeads } from './side-ratings';

/** One sample in the row of samples, in counts. */
export interface SamplePoint {
  /** Null for the sample of today. */
  readonly id: SampleId | null;
  readonly name: string;
  readonly closedOn: IsoDate | null;
  readonly counts: RatingComparison;
  /** What the definition said when the sample was rated. */
  readonly text: string;
  readonly criteria: Criteria;
  /** Whether the definition, in words or criteria, reads differently from the sample before; false for the first. */
  readonly hasNewText: boolean;
}

/** The earlier samples by the day they were closed, then the one of today once its ratings are revealed. */
export function samplePoints(definitions: Definitions): readonly SamplePoint[] {
  const earlier = list(definitions.samples)
    .toSorted((one, other) => compareText(one.closedOn, other.closedOn))
    .map((sample) => ({ ...sample, counts: compareRatings(ratedLeads(sample)) }));
  const today = {
    id: null,
    name: definitions.sampleName,
    closedOn: null,
    counts: compareRatings(ratedLeads(definitions)),
    text: calibrated(definitions)?.agreed ?? '',
    criteria: calibrated(definitions)?.criteria ?? NO_CRITERIA,
  };
  const all = samplePhase(definitions) === 'revealed' ? [...earlier, today] : earlier;
  return all.map(({ id, name, closedOn, counts, text, criteria }, index) => {
    const before = all[index - 1];
    const hasNewText = before !== undefined && reading(before) !== reading({ text, criteria });
    return { id, name, closedOn, counts, text, criteria, hasNewText };
  });
}

/** Where no definition holds any. */
const NO_CRITERIA: Criteria = { match: 'all', groups: emptyTable() };

const reading = ({ text, criteria }: Pick<SamplePoint, 'text' | 'criteria'>): string =>
  JSON.stringify([text.trim(), criteriaSentence(criteria)]);

/** The definition that a sample is held against: that of the marketing-qualified lead. */
export const calibrated = ({ terms }: Pick<Definitions, 'terms'>): Definition | undefined =>
  list(terms).find(({ stage }) => stage === 'mql');
