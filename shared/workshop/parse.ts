import { err, ok, type Result } from '../result';
import { describeFlaw } from './describe-flaw';
import { type FileKind, fileKindOf } from './file-kind';
import { migrate } from './migrations/migrate';
import { type FlawCode, prescan } from './prescan';
import { findBrokenReferences } from './references';
import { LIMITS } from './scan';
import { FORMAT, SCHEMA_VERSION, Workshop } from './schema';

/** What is wrong inside a workshop file, as a name that stays the same for ever. */
export type DamageCode = FlawCode | 'syntax' | 'version' | 'shape' | 'references';

/** Why a text is not a workshop that this version can open. */
export type ParseError =
  | { readonly kind: 'too-big'; readonly bytes: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'truncated' }
  | { readonly kind: 'not-json' }
  /** Written by another app, or another kind of file of ours. */
  | { readonly kind: 'not-ours'; readonly file: FileKind }
  | { readonly kind: 'too-new'; readonly version: number }
  /** Somebody signs for neither side; `name` is empty where there is none. */
  | { readonly kind: 'signer-without-side'; readonly name: string }
  | { readonly kind: 'damaged'; readonly code: DamageCode; readonly issues: readonly string[] };

/** The only door in: text of a `.parley.json` file to a workshop of the newest version, or the named reason why not. */
export function parse(text: string): Result<Workshop, ParseError> {
  if (text.length > LIMITS.bytes) return err({ kind: 'too-big', bytes: text.length });
  const body = text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text;
  if (body.trim() === '') return err({ kind: 'empty' });
  const { flaw, unfinished } = prescan(body);
  if (flaw) return err(damaged(flaw.code, [describeFlaw(flaw)]));
  const json = readJson(body, unfinished);
  return json.ok ? readDocument(json.value) : json;
}

function readDocument(json: unknown): Result<Workshop, ParseError> {
  const file = fileKindOf(json);
  if (file !== 'workshop' || !isRecord(json)) return err({ kind: 'not-ours', file });
  const version = json['schemaVersion'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return err(damaged('version', ['schemaVersion: is not a version number']));
  }
  if (version > SCHEMA_VERSION) return err({ kind: 'too-new', version });
  const newest = migrated(json, version);
  return newest ? validate(newest) : err(damaged('shape', [`it is not a workshop of format ${version}`]));
}

/** An older shape that is not what it says cannot be brought to today's. */
function migrated(json: Readonly<Record<string, unknown>>, version: number): unknown {
  try {
    return migrate(json, version);
  } catch {
    // A step looked for what every file of that version holds.
    return null;
  }
}

function validate(json: unknown): Result<Workshop, ParseError> {
  const read = Workshop.safeParse(json);
  const sideless = read.success ? null : signerWithoutSide(json, read.error.issues);
  if (sideless) return err(sideless);
  if (!read.success) return err(damaged('shape', read.error.issues.slice(0, MOST_ISSUES).map(toSentence)));
  const broken = findBrokenReferences(read.data);
  return broken.length > 0 ? err(damaged('references', broken.slice(0, MOST_ISSUES))) : ok(read.data);
}

/** Only when nothing else is wrong: then it can be put right by hand. */
function signerWithoutSide(
  json: unknown,
  issues: readonly { readonly path: readonly PropertyKey[] }[],
): ParseError | null {
  const [issue] = issues;
  const isSide = ({ path }: { readonly path: readonly PropertyKey[] }) =>
    SIDE_OF_SIGNER.test(path.map(String).join('.'));
  if (!issue || !issues.every(isSide)) return null;
  const signer = issue.path
    .slice(0, -1)
    .reduce<unknown>((value, key) => (isRecord(value) ? value[String(key)] : undefined), json);
  const name = isRecord(signer) ? signer['name'] : '';
  return { kind: 'signer-without-side', name: typeof name === 'string' ? name.trim() : '' };
}

function readJson(text: string, unfinished: boolean): Result<unknown, ParseError> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    // The parser's own message names positions nobody can use; what matters is whether a workshop was cut short or changed by hand.
    if (unfinished && text.trimStart().startsWith('{')) return err({ kind: 'truncated' });
    const isOurs = OUR_MARK.test(text.slice(0, BEGINNING));
    return err(isOurs ? damaged('syntax', ['it is not JSON any more']) : { kind: 'not-json' });
  }
}

const damaged = (code: DamageCode, issues: readonly string[]): ParseError => ({ kind: 'damaged', code, issues });

function toSentence(issue: { readonly path: readonly PropertyKey[]; readonly message: string }): string {
  const place = issue.path.map(String).join('.');
  return `${place.length > MOST_SHOWN ? `${place.slice(0, MOST_SHOWN)}…` : place || 'the document'}: ${issue.message}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const OUR_MARK = new RegExp(String.raw`^\s*\{\s*"format"\s*:\s*"${FORMAT}"`);
const BEGINNING = 1000;
const SIDE_OF_SIGNER = /^agreement\.signers\.byId\.[^.]+\.side$/;
const MOST_ISSUES = 20;
const MOST_SHOWN = 160;
const BYTE_ORDER_MARK = 0xfe_ff;
