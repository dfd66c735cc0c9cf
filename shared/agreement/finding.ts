import type { Stage } from '../workshop/stage';

/** What keeps an agreement from being signed with a good conscience, or would make it better. */
export type FindingKind =
  | 'no-clauses'
  | 'clause-empty'
  | 'clause-unfilled'
  | 'clause-without-owner'
  | 'clause-without-consequence'
  | 'volume-without-quality'
  | 'contradicts-funnel'
  | 'contradicts-calibration'
  | 'beyond-capacity'
  | 'too-fast'
  | 'funnel-not-computed'
  | 'clause-outdated'
  | 'decision-without-clause'
  | 'too-many-commitments'
  | 'definition-not-agreed'
  | 'definition-stale'
  | 'metric-without-owner'
  | 'no-start-date'
  | 'no-alignment-owner'
  | 'no-arbiter'
  | 'no-escalation'
  | 'no-review'
  | 'cadence-without-metric'
  | 'decision-without-person'
  | 'handoff-without-owner'
  | 'handoff-without-clock'
  | 'no-signer';

/** One finding, with the place that settles it: `ref` names something on the screen of `stage`: a clause, or one field of it (`SL1.owner`). */
export interface Finding {
  readonly kind: FindingKind;
  /** Blocking: the agreement is not one yet. Advice: it would be better. */
  readonly severity: 'blocking' | 'advice';
  readonly stage: Stage;
  readonly ref: string;
  /** What the sentence of the finding needs: `subject` (a heading, a term, a step, a side), and numbers. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** A finding that has to be settled, or for which a reason to sign all the same is recorded. */
export function blocking(kind: FindingKind, stage: Stage, ref: string, params: Finding['params'] = {}): Finding {
  return { kind, severity: 'blocking', stage, ref, params };
}

/** A finding that would make the agreement better. */
export function advice(kind: FindingKind, stage: Stage, ref: string, params: Finding['params'] = {}): Finding {
  return { kind, severity: 'advice', stage, ref, params };
}
