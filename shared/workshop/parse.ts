import { err, ok, type Result } from '../result';
import { migrate } from './migrations/migrate';
import { findBrokenReferences } from './references';
import { LIMITS, readNesting, scanJson } from './scan';
import { FORMAT, SCHEMA_VERSION, Workshop } from './schema';

/** Why a text is not a workshop that this version can open. */
export type ParseError =
  | { readonly kind: 'too-big'; readonly bytes: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'truncated' }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-ours' }
  | { readonly kind: 'too-new'; readonly version: number }
  /** Somebody signs for neither side; `name` is empty where there is none. */
  | { readonly kind: 'signer-without-side'; readonly name: string }
  | { readonly kind: 'damaged'; readonly issues: readonly string[] };

/** The only door in: text of a `.parley.json` file to a workshop of the newest version, or the named reason why not. */
export function parse(text: string): Result<Workshop, ParseError> {
  if (text.length > LIMITS.bytes) return err({ kind: 'too-big', bytes: text.length });
  const body = text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text;
  if (body.trim() === '') return err({ kind: 'empty' });
  const { tooDeep, tooMany, unfinished } = readNesting(body);
  if (tooDeep) return err({ kind: 'damaged', issues: ['it nests too deep'] });
  if (tooMany) return err({ kind: 'damaged', issues: ['it holds too many values'] });
  const json = readJson(body, unfinished);
  return json.ok ? parseValue(json.value) : json;
}

/** The same door for JSON that has been read already: what the working store and the vault hold. */
export function parseValue(json: unknown): Result<Workshop, ParseError> {
  if (!isRecord(json) || json['format'] !== FORMAT) return err({ kind: 'not-ours' });
  const problems = scanJson(json);
  if (problems.length > 0) return err({ kind: 'damaged', issues: problems });
  const version = json['schemaVersion'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return err({ kind: 'damaged', issues: ['schemaVersion: is not a version number'] });
  }
  if (version > SCHEMA_VERSION) return err({ kind: 'too-new', version });
  return validate(migrate(json, version));
}

function validate(json: unknown): Result<Workshop, ParseError> {
  const read = Workshop.safeParse(json);
  const sideless = read.success ? null : signerWithoutSide(json, read.error.issues);
  if (sideless) return err(sideless);
  if (!read.success) return err({ kind: 'damaged', issues: read.error.issues.slice(0, MOST_ISSUES).map(toSentence) });
  const broken = findBrokenReferences(read.data);
  return broken.length > 0 ? err({ kind: 'damaged', issues: broken }) : ok(read.data);
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
    // The parser's own message names positions nobody can use; what matters is whether a workshop was cut short.
    return err({ kind: unfinished && text.trimStart().startsWith('{') ? 'truncated' : 'not-json' });
  }
}

function toSentence(issue: { readonly path: readonly PropertyKey[]; readonly message: string }): string {
  return `${issue.path.map(String).join('.') || 'the document'}: ${issue.message}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const SIDE_OF_SIGNER = /^agreement\.signers\.byId\.[^.]+\.side$/;
const MOST_ISSUES = 20;
const BYTE_ORDER_MARK = 0xfe_ff;
