import { SIDES } from '../side';
import type { Workshop } from '../workshop/schema';
import { list } from '../workshop/table';
import { advice, blocking, type Finding } from './finding';
import { clockOf } from './response-time';

/** What the hand-off, the reviews, the escalation and the decision rights lack, and when it all starts. */
export function processFindings({ agreement }: Workshop): readonly Finding[] {
  const steps = list(agreement.handoff);
  return [
    ...(agreement.startsOn.precision === 'unknown' ? [blocking('no-start-date', 'agree', 'starts-on')] : []),
    ...steps
      .filter(({ owner }) => owner.trim() === '')
      .map(({ id, step }) => advice('handoff-without-owner', 'agree', id, { subject: step })),
    ...steps
      .filter((step) => clockOf(agreement, step).trim() === '')
      .map(({ id, step }) => advice('handoff-without-clock', 'agree', id, { subject: step })),
    ...list(agreement.cadences)
      .filter(({ included, metrics }) => included && metrics.length === 0)
      .map(({ id, name }) => advice('cadence-without-metric', 'agree', id, { subject: name })),
    ...(list(agreement.cadences).some(({ included }) => included) ? [] : [advice('no-review', 'agree', 'cadences')]),
    ...(list(agreement.escalations).some(({ person }) => person.trim() !== '')
      ? []
      : [advice('no-escalation', 'agree', 'escalations')]),
    ...list(agreement.decisionRights)
      .filter(({ decision, person }) => decision.trim() !== '' && person.trim() === '')
      .map(({ id, decision }) => advice('decision-without-person', 'agree', id, { subject: decision })),
  ];
}

/** Who is not named yet. */
export function peopleFindings({ agreement }: Workshop): readonly Finding[] {
  const signers = list(agreement.signers).filter(({ name }) => name.trim() !== '');
  return [
    ...(agreement.alignmentOwner.trim() === '' ? [blocking('no-alignment-owner', 'agree', 'alignment-owner')] : []),
    ...(agreement.arbiter.trim() === '' ? [advice('no-arbiter', 'agree', 'arbiter')] : []),
    ...SIDES.filter((side) => !signers.some((signer) => signer.side === side)).map((side) =>
      blocking('no-signer', 'sign', `signers-${side}`, { side }),
    ),
  ];
}
