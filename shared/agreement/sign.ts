import type { SignerId, VersionId } from '../ids';
import { findingSentence } from '../report/documents/agreement/finding-words';
import { type Side, SIDES } from '../side';
import type { IsoDate, Timestamp } from '../time';
import type { Workshop } from '../workshop/schema';
import type { Despite, Signature, SignedVersion } from '../workshop/schema/agreement';
import { canonicalText, sha256Hex } from './canonical';
import type { Stroke } from './drawn-signature';
import { namedSigners } from './named-signers';
import type { Finding } from './finding';
import { bindsNobody } from '../redaction/notice';
import { checkReadiness } from './readiness';
import type { SignedText } from './signed-text';
import { agreementTerms } from './terms';
import { draftState, newestVersion } from './versions';

/** What must be put right before anything can be signed; open points of the readiness check need only a reason (see `openPoints`). */
export type SigningObstacle =
  | { readonly kind: 'redacted' }
  | { readonly kind: 'no-clause' }
  | { readonly kind: 'no-signer'; readonly side: Side }
  | { readonly kind: 'signed-already'; readonly number: number };

/** What a signing needs from outside. */
export interface Signing {
  readonly id: VersionId;
  readonly at: Timestamp;
  /** The day that stands beside each signature. */
  readonly signedOn: IsoDate;
  /** Why it is signed although points are open. */
  readonly reason?: string | undefined;
  /** What the signers drew who wished to. */
  readonly drawn?: Readonly<Record<SignerId, readonly Stroke[]>> | undefined;
}

/** Why the agreement cannot be signed now; empty when it can. */
export function signingObstacles(workshop: Workshop): readonly SigningObstacle[] {
  if (bindsNobody(workshop.redacted ?? [], workshop.wordsLeftOut)) return [{ kind: 'redacted' }];
  const { clauses, signers } = agreementTerms(workshop);
  const state = draftState(workshop);
  if (state.kind === 'unchanged') return [{ kind: 'signed-already', number: state.version.number }];
  const unsigned = SIDES.filter((side) => !signers.some((signer) => signer.side === side));
  return [
    ...(clauses.length === 0 ? [{ kind: 'no-clause' } as const] : []),
    ...unsigned.map((side) => ({ kind: 'no-signer', side }) as const),
  ];
}

/** The findings with which a version is signed only for a recorded reason; without signers or commitments there is nothing to sign. */
export const openPoints = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ kind, severity }) => severity === 'blocking' && kind !== 'no-signer' && kind !== 'no-clauses');

/** Whether a text can stand as the reason of a signing: signs that nobody sees, or dashes alone, give none. */
export const isReason = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** The number that the next signed version gets. */
export const nextVersionNumber = (workshop: Workshop): number => (newestVersion(workshop)?.number ?? 0) + 1;

/**
 * The agreement as it stands, frozen as the next version and signed by all named signers; null when it cannot be signed, or when points
 * are open and no reason is given.
 */
export function freezeVersion(workshop: Workshop, signing: Signing): SignedVersion | null {
  const { id, at: signedAt, signedOn } = signing;
  if (signingObstacles(workshop).length > 0) return null;
  const findings = openPoints(checkReadiness(workshop, signedOn)).map(findingSentence);
  const reason = (signing.reason ?? '').trim();
  if (findings.length > 0 && !isReason(reason)) return null;
  const despite: { readonly despite?: Despite } = findings.length === 0 ? {} : { despite: { reason, findings } };
  const terms = agreementTerms(workshop);
  const number = nextVersionNumber(workshop);
  const signatures = signaturesOf(workshop, signing);
  const canonical = canonicalText({ number, signedAt, signatures, terms, ...despite } satisfies SignedText);
  // In the order of the schema, in which a file is written: opening and saving it again changes nothing.
  return { id, number, signedAt, canonical, sha256: sha256Hex(canonical), signatures, ...despite };
}

function signaturesOf({ agreement }: Workshop, { signedOn, drawn }: Signing): Signature[] {
  return namedSigners(agreement).map(({ id, name, role, side }) => {
    const strokes = drawn?.[id] ?? [];
    const typed = { name, role, side, signedOn };
    return strokes.length === 0 ? typed : { ...typed, drawn: strokes.map((stroke) => [...stroke]) };
  });
}
