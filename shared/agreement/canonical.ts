import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { invariant } from '../invariant';

/** The one text that RFC 8785 gives a JSON value: keys sorted, no spaces, so that equal values have equal texts. */
export function canonicalText(value: unknown): string {
  return invariant(canonicalize(value), 'a JSON value always has a text');
}

/** The SHA-256 of a text in UTF-8, in 64 lower-case hex digits. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
