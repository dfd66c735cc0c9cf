import type { Side } from '../side';
import type { Timestamp } from '../time';
import type { Diagnosis } from '../workshop/schema/diagnosis';
import { isEmptyAnswer } from './answer';
import { askedQuestions } from './questions';

/** How far one side is, as counts: never what it wrote. */
export interface SideState {
  readonly kind: 'not-started' | 'started' | 'sealed';
  readonly sealedAt: Timestamp | null;
  readonly answered: number;
  readonly of: number;
}

/** Where the diagnosis stands: sides write and seal in any order, then both are revealed at once. */
export type Phase =
  | { readonly kind: 'answering'; readonly sides: Readonly<Record<Side, SideState>> }
  | { readonly kind: 'both-sealed'; readonly sides: Readonly<Record<Side, SideState>> }
  | { readonly kind: 'revealed'; readonly at: Timestamp };

/** Derives where the diagnosis stands from the document alone. */
export function diagnosisPhase(diagnosis: Diagnosis): Phase {
  if (diagnosis.revealedAt !== null) return { kind: 'revealed', at: diagnosis.revealedAt };
  const sides = { marketing: sideState(diagnosis, 'marketing'), sales: sideState(diagnosis, 'sales') };
  const bothSealed = sides.marketing.kind === 'sealed' && sides.sales.kind === 'sealed';
  return { kind: bothSealed ? 'both-sealed' : 'answering', sides };
}

/** How far one side is with its answers. */
export function sideState(diagnosis: Diagnosis, side: Side): SideState {
  const asked = askedQuestions(diagnosis);
  const answered = asked.filter(({ id }) => !isEmptyAnswer(diagnosis.answers[side][id])).length;
  const sealedAt = diagnosis.sealedAt[side];
  const kind = sealedAt !== null ? 'sealed' : answered > 0 ? 'started' : 'not-started';
  return { kind, sealedAt, answered, of: asked.length };
}
