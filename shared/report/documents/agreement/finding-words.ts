import type { Finding, FindingKind } from '../../../agreement/finding';

/** What a finding of the readiness check says, filled in. */
export function findingSentence({ kind, params }: Finding): string {
  return FINDING_SENTENCES[kind].replaceAll(/\{(\w+)\}/g, (_whole, name: string) => String(params[name] ?? ''));
}

/** What each finding says in one sentence, on paper and on screen; its params stand in braces. */
export const FINDING_SENTENCES: Readonly<Record<FindingKind, string>> = {
  'no-clauses': 'No commitment has been agreed.',
  'clause-empty': 'A commitment has no heading or no text.',
  'clause-unfilled': '“{subject}” still has a place to fill in: {place}.',
  'clause-without-owner': '“{subject}” has no owner.',
  'clause-without-consequence': '“{subject}” does not say what follows if it is missed.',
  'volume-without-quality': 'Marketing commits to a number of leads, but not to their quality.',
  'contradicts-funnel': '“{subject}” says {promised}; the funnel asks for {needed} MQLs per {period}.',
  'contradicts-calibration':
    '“{subject}” promises {promised}; in the sample, both sides called {sample} leads that meet the definition workable.',
  'beyond-capacity': 'The funnel asks for {needed} MQLs per {period}; those who answer can take {most}.',
  'too-fast': 'A first response within {promised} cannot be kept with the people and the hours there are.',
  'funnel-not-computed': '“{subject}” names a number that no funnel backs.',
  'clause-outdated': 'What “{subject}” was made from has changed since.',
  'decision-without-clause': 'The decision “{subject}” is not among the commitments.',
  'too-many-commitments': 'There are {n} commitments; more than {most} are hard to keep.',
  'definition-not-agreed': '“{subject}” has no agreed definition.',
  'definition-stale': 'The definition of “{subject}” is due for review.',
  'metric-without-owner': 'No owner or no source is named for {n} of the {of} shared metrics.',
  'no-start-date': 'No start date is set.',
  'no-alignment-owner': 'Nobody is named who keeps the agreement alive.',
  'no-arbiter': 'Nobody is named who decides when the two sides disagree.',
  'no-escalation': 'No escalation is agreed.',
  'no-review': 'No review is agreed.',
  'cadence-without-metric': 'The review “{subject}” reads no metric.',
  'decision-without-person': 'Nobody is named for the decision “{subject}”.',
  'handoff-without-owner': 'The hand-off step “{subject}” has no owner.',
  'handoff-without-clock': 'The hand-off step “{subject}” has no time limit.',
  'no-signer': 'Nobody is named to sign for {side}.',
};
