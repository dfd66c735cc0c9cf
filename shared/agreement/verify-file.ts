import type { Result } from '../result';
import { type ParseError, parse } from '../workshop/parse';
import type { Workshop } from '../workshop/schema';
import type { SignedVersion } from '../workshop/schema/agreement';
import { canonicalText, sha256Hex } from './canonical';
import { readSigned, type SignedText } from './signed-text';
import { draftState, signedVersions, verifyVersion } from './versions';

/** What a check of one version in a file found. */
export interface VersionCheck {
  readonly number: number;
  /** The hash that stands in the file, and the one that its text has. */
  readonly sha256: string;
  readonly computed: string;
  readonly parts: Readonly<Record<CheckedPart, boolean>>;
  /** Whether its text is that of the same version in the workshop that is open; null where that is another workshop or has none. */
  readonly sameAsHere: boolean | null;
  readonly isGenuine: boolean;
}

/** What is compared: the text with its hash, and what stands beside the text with what the hash covers. */
export type CheckedPart = 'text' | 'names' | 'circumstances';

/** What a check of a whole file found; the newest version first. */
export interface FileCheck {
  readonly client: string;
  readonly title: string;
  readonly versions: readonly VersionCheck[];
  /** Whether the agreement in the file was changed since its newest version was signed. */
  readonly isChangedSince: boolean;
}

/** Checks every signed version in the text of a `.parley.json` file by computing its hash again, beside the workshop that is open; nothing is taken over. */
export function checkFile(text: string, here: Workshop): Result<FileCheck, ParseError> {
  const read = parse(text);
  if (!read.ok) return read;
  const { id, setup, agreement } = read.value;
  const known = id === here.id ? signedVersions(here) : [];
  return {
    ok: true,
    value: {
      client: setup.client,
      title: agreement.title,
      versions: signedVersions(read.value).map((version) => checkVersion(version, known)),
      isChangedSince: draftState(read.value).kind === 'changed',
    },
  };
}

function checkVersion(version: SignedVersion, known: readonly SignedVersion[]): VersionCheck {
  const { number, sha256, canonical } = version;
  const computed = sha256Hex(canonical);
  const signed = readSigned(canonical);
  const same = (part: (signing: SignedText | SignedVersion) => unknown): boolean =>
    signed !== null && canonicalText(part(signed)) === canonicalText(part(version));
  const own = known.find((candidate) => candidate.number === number);
  return {
    number,
    sha256,
    computed,
    parts: {
      text: computed === sha256,
      names: same(({ signatures }) => signatures),
      circumstances: same(({ number: no, signedAt, despite }) => ({ no, signedAt, despite: despite ?? null })),
    },
    sameAsHere: own ? own.canonical === canonical : null,
    isGenuine: verifyVersion(version) === 'genuine',
  };
}
