import type { VersionId } from '../ids';
import type { Workshop } from '../workshop/schema';
import type { SignedVersion } from '../workshop/schema/agreement';
import { list } from '../workshop/table';
import { canonicalText, sha256Hex } from './canonical';
import { readSigned, type SignedText } from './signed-text';
import { agreementTerms, type AgreementTerms } from './terms';

/** How the agreement as it stands relates to what was signed last. */
export type DraftState =
  | { readonly kind: 'never-signed' }
  | { readonly kind: 'unchanged'; readonly version: SignedVersion }
  | { readonly kind: 'changed'; readonly version: SignedVersion };

/** Whether a signed version is still what was signed, and if not, which part is not. */
export type Verification = 'genuine' | 'text-changed' | 'signatures-changed';

/** The version that was signed last, or null before the first signing. */
export function newestVersion(workshop: Workshop): SignedVersion | null {
  return signedVersions(workshop)[0] ?? null;
}

/** All signed versions, the newest first. */
export function signedVersions(workshop: Workshop): readonly SignedVersion[] {
  return [...list(workshop.agreement.versions)].sort((one, other) => other.number - one.number);
}

/** Compares the agreement as it stands with the newest signed version: a later edit begins a new draft. */
export function draftState(workshop: Workshop): DraftState {
  const version = newestVersion(workshop);
  if (!version) return { kind: 'never-signed' };
  const signed = readSigned(version.canonical);
  const isSame = signed !== null && saysTheSame(signed.terms, agreementTerms(workshop));
  return { kind: isSame ? 'unchanged' : 'changed', version };
}

/** Whether two terms are the same to a reader: the keys of the clauses say nothing, and versions signed early have none. */
export function saysTheSame(one: AgreementTerms, other: AgreementTerms): boolean {
  const read = (terms: AgreementTerms) =>
    canonicalText({ ...terms, clauses: terms.clauses.map(({ key: _key, ...clause }) => clause) });
  return read(one) === read(other);
}

/** Computes the hash of a version again and compares what stands beside the text with what the hash covers. */
export function verifyVersion(version: SignedVersion): Verification {
  if (sha256Hex(version.canonical) !== version.sha256) return 'text-changed';
  const signed = readSigned(version.canonical);
  if (!signed) return 'text-changed';
  return sameSigning(signed, version) ? 'genuine' : 'signatures-changed';
}

/** The beginning of a hash: enough to tell versions apart by eye. */
export const shortHash = (sha256: string): string => sha256.slice(0, 12);

/** What of the agreement goes into a document: one signed version, or the draft. */
export type DocumentChoice = VersionId | 'draft';

/** The document that stands for the agreement now: the signed version while nothing has changed since, else the draft. */
export function currentDocument(workshop: Workshop): DocumentChoice {
  const state = draftState(workshop);
  return state.kind === 'unchanged' ? state.version.id : 'draft';
}

/** The terms of a document: frozen in its version, or as the workshop stands; null when the frozen text cannot be read any more. */
export function documentTerms(workshop: Workshop, document: DocumentChoice): AgreementTerms | null {
  if (document === 'draft') return agreementTerms(workshop);
  const version = workshop.agreement.versions.byId[document];
  return version ? (readSigned(version.canonical)?.terms ?? null) : null;
}

/** Whether number, time, signatures and the reason to sign all the same are those of the frozen text. */
function sameSigning(signed: SignedText, version: SignedVersion): boolean {
  const signingOf = ({ number, signedAt, signatures, despite }: SignedText | SignedVersion): string =>
    canonicalText({ number, signedAt, signatures, despite: despite ?? null });
  return signingOf(signed) === signingOf(version);
}
