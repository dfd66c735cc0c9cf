import { expect, test } from 'vitest';
import { FEWEST_LEADS, sampleShare, shareText, shareWords } from '../../../shared/agreement/calibration';
import type { DefinitionId, LeadId, SampleId } from '../../../shared/ids';
import type { IsoDate } from '../../../shared/time';
import type { Definition, PastSample, SampleLead } from '../../../shared/workshop/schema/definitions';
import { emptyTable, list, tableOf } from '../../../shared/workshop/table';
import { asks, criteriaOf } from '../../support/criteria';
import { newWorkshop, NOW } from '../../support/new-workshop';
import { ratedSample } from '../../support/rated-sample';

const { definitions } = newWorkshop();
const past = (id: string, closedOn: string, workable: number, disputed: number): PastSample => ({
  id: id as SampleId,
  name: '',
  closedOn: closedOn as IsoDate,
  ...ratedSample(workable, disputed),
  criteria: { match: 'all', groups: emptyTable() },
  text: '',
});

test('is how many leads both sides called workable, of those that both rated', () => {
  const share = sampleShare({ ...definitions, ...ratedSample(12, 8), ratingsRevealedAt: NOW });
  expect(share).toMatchObject({ workable: 12, of: 20, isOfThoseThatMeet: false });
  expect(share && shareText(share)).toBe('12 of 20');
});

test('counts only leads that meet the criteria of the definition, where it has any', () => {
  const sample = ratedSample(12, 8);
  const leads = tableOf<LeadId, SampleLead>(
    list(sample.leads).map((lead, index) => ({ ...lead, attributes: { Employees: index < 15 ? '80' : '20' } })),
  );
  const asksForFifty = criteriaOf('all', { match: 'all', of: [asks('Employees', 'at-least', '50')] });
  const terms = tableOf<DefinitionId, Definition>(
    list(definitions.terms).map((term) => (term.stage === 'mql' ? { ...term, criteria: asksForFifty } : term)),
  );
  const share = sampleShare({ ...definitions, ...sample, terms, leads, ratingsRevealedAt: NOW });
  expect(share).toEqual({ workable: 12, of: 15, isOfThoseThatMeet: true });
  expect(share && shareWords(share)).toBe('12 of the 15 leads of their sample that meet it');
});

test('is not known before the ratings are revealed', () => {
  expect(sampleShare({ ...definitions, ...ratedSample(12, 8) })).toBeNull();
});

test('needs enough leads to back a promise', () => {
  const of = (leads: number) => sampleShare({ ...definitions, ...ratedSample(leads, 0), ratingsRevealedAt: NOW });
  expect(of(FEWEST_LEADS - 1)).toBeNull();
  expect(of(FEWEST_LEADS)).toMatchObject({ workable: FEWEST_LEADS, of: FEWEST_LEADS });
});

test('comes from the newest sample before, while none is revealed', () => {
  const samples = tableOf<SampleId, PastSample>([
    past('s1', '2026-08-20', 4, 8),
    past('s2', '2026-11-19', 9, 3),
    past('s3', '2026-05-20', 1, 11),
  ]);
  expect(sampleShare({ ...definitions, ...ratedSample(12, 8), samples })).toMatchObject({ workable: 9, of: 12 });
});
