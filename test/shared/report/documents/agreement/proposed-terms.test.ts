import { describe, expect, test } from 'vitest';
import { editCadence } from '../../../../../shared/commands/cadences';
import { editClause } from '../../../../../shared/commands/clauses';
import { editHandoffStep } from '../../../../../shared/commands/handoff-steps';
import { editResponse } from '../../../../../shared/commands/response';
import { invariant } from '../../../../../shared/invariant';
import { onePageReport } from '../../../../../shared/report/documents/agreement/one-page';
import { proposedTerms } from '../../../../../shared/report/documents/agreement/proposed-terms';
import { slaReport } from '../../../../../shared/report/documents/agreement/sla-report';
import { reportMarkdown } from '../../../../../shared/report/formats/markdown';
import type { IsoDate } from '../../../../../shared/time';
import type { Workshop } from '../../../../../shared/workshop/schema';
import { list } from '../../../../../shared/workshop/table';
import { founderWorkshop } from '../../../../support/founder-workshop';
import { sampleWorkshop } from '../../../../support/marked-workshop';
import { after } from '../../../../support/run-commands';
import { signedWorkshop, TODAY } from '../../../../support/signed-workshop';

const founder = founderWorkshop();
const counts = (workshop: Workshop) => {
  const { clauses, handoff, meetings } = proposedTerms(workshop);
  return [clauses.size, handoff.size, meetings.size];
};
const draft = (workshop: Workshop) => slaReport(workshop, { document: 'draft', today: TODAY });

test('a draft marks what stands as the library proposes it, in every format, and says how much that is', () => {
  const text = reportMarkdown(draft(founder));
  expect(counts(founder)).toEqual([7, 7, 4]);
  expect(text).toContain('18 terms are marked as proposed');
  expect(text.match(/Proposed; not agreed yet/g)).toHaveLength(7);
  expect(text).toContain('Within 24 hours (proposed)');
  expect(text).toContain('Every month, 60 minutes (proposed)');
  const onePage = onePageReport(founder, { document: 'draft', today: TODAY });
  expect(onePage.cover.notices[0]?.text).toMatch(/^18 terms are only proposed; the full draft marks them\. /);
});

test('a draft that the room has gone through marks nothing', () => {
  expect(counts(sampleWorkshop())).toEqual([0, 0, 0]);
  expect(reportMarkdown(draft(sampleWorkshop()))).not.toMatch(/proposed; not agreed|marked as proposed/i);
});

describe('it is agreed once somebody', () => {
  const [clause] = list(founder.agreement.clauses).filter(({ included, owner }) => included && owner === '');
  const [, , firstResponse, decision] = list(founder.agreement.handoff);
  const [meeting] = list(founder.agreement.cadences);
  const idOf = <I>(item: { readonly id: I } | undefined): I => invariant(item, 'the library has it').id;

  test('takes a clause over, or says what follows if it is missed', () => {
    expect(counts(after(founder, editClause(idOf(clause), { owner: 'Nell Okafor' })))).toEqual([6, 7, 4]);
    expect(counts(after(founder, editClause(idOf(clause), { consequence: 'We talk.' })))).toEqual([6, 7, 4]);
  });

  test('gives a step its clock, or promises a response', () => {
    expect(counts(after(founder, editHandoffStep(idOf(decision), { clock: 'Within a week' })))).toEqual([7, 6, 4]);
    const promised = editResponse({ amount: 4 });
    expect(proposedTerms(after(founder, promised)).handoff.has(2)).toBe(false);
    expect(firstResponse?.id).toBe('HS3');
  });

  test('sets the day on which a meeting is first held', () => {
    expect(counts(after(founder, editCadence(idOf(meeting), { firstOn: '2027-01-11' as IsoDate })))).toEqual([7, 7, 3]);
  });
});

test('what is signed is agreed, and so is a later draft of it', () => {
  expect(counts(signedWorkshop())).toEqual([0, 0, 0]);
  const { versions } = signedWorkshop().agreement;
  const signed = slaReport(signedWorkshop(), {
    document: invariant(versions.order[0], 'it was signed'),
    today: TODAY,
  });
  expect(reportMarkdown(signed)).not.toContain('(proposed)');
});
