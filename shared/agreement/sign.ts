import type { VersionId } from '../ids';
import { type Side, SIDES } from '../side';
import type { IsoDate, Timestamp } from '../time';
import type { Workshop } from '../workshop/schema';
import type { SignedVersion } from '../workshop/schema/agreement';
import { canonicalText, sha256Hex } from './canonical';
import type { SignedText } from './signed-text';
import { agreementTerms } from './terms';
import { draftState, newestVersion } from './versions';

/** What must be put right before anything can be signed; open points of the readiness check are not among these. */
export type SigningObstacle =
  | { readonly kind: 'no-clause' }
  | { readonly kind: 'no-signer'; readonly side: Side }
  | { readonly kind: 'signed-already'; readonly number: number };

/** What a signing needs from outside. */
export interface Signing {
  readonly id: VersionId;
  readonly at: Timestamp;
  /** The day that stands beside each signature. */
  readonly signedOn: IsoDate;
}

/** Why the agreement cannot be signed now; empty when it can. */
export function signingObstacles(workshop: Workshop): readonly SigningObstacle[] {
  const { clauses, signers } = agreementTerms(workshop);
  const state = draftState(workshop);
  if (state.kind === 'unchanged') return [{ kind: 'signed-already', number: state.version.number }];
  const unsigned = SIDES.filter((side) => !signers.some((signer) => signer.side === side));
  return [
    ...(clauses.length === 0 ? [{ kind: 'no-clause' } as const] : []),
    ...unsigned.map((side) => ({ kind: 'no-signer', side }) as const),
  ];
}

/** The number that the next signed version gets. */
export const nextVersionNumber = (workshop: Workshop): number => (newestVersion(workshop)?.number ?? 0) + 1;

/** The agreement as it stands, frozen as the next version and signed by all named signers; null when it cannot be signed. */
export function freezeVersion(workshop: Workshop, { id, at, signedOn }: Signing): SignedVersion | null {
  if (signingObstacles(workshop).length > 0) return null;
  const terms = agreementTerms(workshop);
  const number = nextVersionNumber(workshop);
  const signatures = terms.signers.map((signer) => ({ ...signer, signedOn }));
  const canonical = canonicalText({ number, signedAt: at, signatures, terms } satisfies SignedText);
  // In the order of the schema, in which a file is written: opening and saving it again changes nothing.
  return { id, number, signedAt: at, canonical, sha256: sha256Hex(canonical), signatures };
}
