import { z } from 'zod';
import { Timestamp } from '../time';
import { doc } from '../workshop/doc';
import { Despite, Signature } from '../workshop/schema/agreement';
import { AgreementTerms } from './terms';

/** What a signed version freezes: the terms, and with them who signed when, as which version and in spite of what, so that the hash covers all of it. */
export const SignedText = doc({
  number: z.int().min(1),
  signedAt: Timestamp,
  signatures: z.array(Signature),
  terms: AgreementTerms,
  /** Absent where nothing was open. */
  despite: Despite.optional(),
});
export type SignedText = z.infer<typeof SignedText>;

/** Reads the frozen text of a signed version; null when it is none that this version of the app understands. */
export function readSigned(canonical: string): SignedText | null {
  try {
    const read = SignedText.safeParse(JSON.parse(canonical));
    return read.success ? read.data : null;
  } catch {
    // Not JSON: the text was changed after signing.
    return null;
  }
}
