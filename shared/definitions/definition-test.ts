import type { LeadId } from '../ids';
import type { Criteria, SampleLead } from '../workshop/schema/definitions';
import { countedGroups } from './criteria';
import { type Evaluation, evaluate } from './evaluate';
import { leadAttributes } from './lead-attributes';
import type { RatedLead } from './side-ratings';

/** How what the criteria say of a lead stands to what both sides say of it. */
export type Verdict = 'right-in' | 'right-out' | 'wrongly-in' | 'wrongly-out' | 'not-judged';

/** Why a lead cannot tell whether the criteria are right: a side has not rated it, a side is unsure, or the sides disagree. */
export type NotJudged = 'not-rated' | 'unsure' | 'disputed';

/** One lead of the sample with what the criteria say of it. */
export interface TestedLead {
  readonly lead: SampleLead;
  readonly evaluation: Evaluation;
  readonly verdict: Verdict;
  /** Set for what cannot be judged. */
  readonly why: NotJudged | null;
}

/** Criteria run on a sample: the leads in their order, and how many there are of each verdict. */
export interface DefinitionTest {
  readonly leads: readonly TestedLead[];
  readonly counts: Readonly<Record<Verdict, number>>;
  /** Leads that both sides rate alike: the only ones that tell. */
  readonly judged: number;
  /** Of those judged, how many the criteria see as both sides do. */
  readonly right: number;
  /** Of all leads, how many the criteria let in. */
  readonly letIn: number;
}

/** A lead that criteria see otherwise than before. */
export interface MovedLead {
  readonly lead: SampleLead;
  readonly from: TestedLead;
  readonly to: TestedLead;
}

/** Runs criteria on a sample; null while they say nothing. */
export function testDefinition(criteria: Criteria, rated: readonly RatedLead[]): DefinitionTest | null {
  if (countedGroups(criteria).length === 0) return null;
  const leads = rated.flatMap((one) => testLead(criteria, one) ?? []);
  const counts = { 'right-in': 0, 'right-out': 0, 'wrongly-in': 0, 'wrongly-out': 0, 'not-judged': 0 };
  for (const { verdict } of leads) counts[verdict] += 1;
  return {
    leads,
    counts,
    judged: leads.length - counts['not-judged'],
    right: counts['right-in'] + counts['right-out'],
    letIn: leads.filter(({ evaluation }) => evaluation.result === 'in').length,
  };
}

/** The leads that were in and are out now, or the other way round. */
export function movedLeads(before: DefinitionTest, now: DefinitionTest): readonly MovedLead[] {
  const earlier = new Map<LeadId, TestedLead>(before.leads.map((tested) => [tested.lead.id, tested]));
  return now.leads.flatMap((to) => {
    const from = earlier.get(to.lead.id);
    return from && from.evaluation.result !== to.evaluation.result ? { lead: to.lead, from, to } : [];
  });
}

function testLead(criteria: Criteria, { lead, ratings }: RatedLead): TestedLead | null {
  const evaluation = evaluate(criteria, leadAttributes(lead));
  if (evaluation === null) return null;
  const why = whyNotJudged(ratings);
  const isRight = (evaluation.result === 'in') === (ratings.marketing === 'workable');
  const verdict = why === null ? (`${isRight ? 'right' : 'wrongly'}-${evaluation.result}` as const) : 'not-judged';
  return { lead, evaluation, verdict, why };
}

function whyNotJudged({ marketing, sales }: RatedLead['ratings']): NotJudged | null {
  if (marketing === null || sales === null) return 'not-rated';
  if (marketing === 'unsure' || sales === 'unsure') return 'unsure';
  return marketing === sales ? null : 'disputed';
}
