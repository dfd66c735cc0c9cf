import { z } from 'zod';
import { err, ok, type Result } from '../result';
import { describeFlaw } from '../workshop/describe-flaw';
import { prescan } from '../workshop/prescan';
import { scanJson } from '../workshop/scan';
import { FORMAT } from '../workshop/schema';
import type { Diagnosis } from '../workshop/schema/diagnosis';
import { list } from '../workshop/table';
import { KIT_MEGABYTES, type KitError } from './kit-error';
import { KitQuestion, toKitQuestion } from './kit-question';
import { describeQuestionProblem, questionProblem } from './question-problem';

const KIT_FORMAT = 'parley-kit';
const KIT_VERSION = 1;

const KitHead = z.strictObject({
  format: z.literal(KIT_FORMAT),
  kitVersion: z.literal(KIT_VERSION),
  name: z.string().trim().min(1).max(200),
  locale: z.literal('en'),
  questions: z.array(z.unknown()),
});

/** A set of questions that travels from workshop to workshop: no answer, no person, no client. */
export interface Kit {
  readonly name: string;
  readonly questions: readonly KitQuestion[];
}

/** A workshop's questions as a kit, in their order; the ids in `leftOut` stay behind. */
export function kitOf(questions: Diagnosis['questions'], name: string, leftOut: ReadonlySet<string> = new Set()): Kit {
  const kept = list(questions).filter(({ id }) => !leftOut.has(id));
  return { name: name.trim(), questions: kept.map(toKitQuestion) };
}

/** The text of a `.parley-kit.json` file: two spaces deep and with a closing line feed. */
export function serializeKit({ name, questions }: Kit): string {
  const file = { format: KIT_FORMAT, kitVersion: KIT_VERSION, name, locale: 'en', questions };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The only door in for kits: text of a `.parley-kit.json` file to a kit whose every question can be asked, or the reason why not. */
export function parseKit(text: string): Result<Kit, KitError> {
  if (text.length > KIT_MEGABYTES * 1024 * 1024) return err({ kind: 'too-big' });
  const body = text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text;
  if (body.trim() === '') return err({ kind: 'empty' });
  const { flaw, unfinished } = prescan(body);
  if (flaw) return err({ kind: 'damaged', issue: describeFlaw(flaw) });
  const json = readJson(body, unfinished);
  return json.ok ? parseKitValue(json.value) : json;
}

/** The same door for a kit that ships with the app. */
export function parseKitValue(json: unknown): Result<Kit, KitError> {
  const refusal = refuseHead(json);
  if (refusal) return err(refusal);
  const [problem] = scanJson(json);
  if (problem !== undefined) return err({ kind: 'damaged', issue: problem });
  const head = KitHead.safeParse(json);
  if (!head.success) return err({ kind: 'damaged', issue: headIssue(head.error) });
  const { name, questions } = head.data;
  return questions.length === 0 ? err({ kind: 'no-questions' }) : readQuestions(name, questions);
}

function refuseHead(json: unknown): KitError | null {
  if (!isRecord(json)) return { kind: 'not-ours' };
  const { format, kitVersion, locale } = json;
  if (format === FORMAT) return { kind: 'workshop' };
  if (format !== KIT_FORMAT) return { kind: 'not-ours' };
  if (typeof kitVersion === 'number' && kitVersion > KIT_VERSION) return { kind: 'too-new', version: kitVersion };
  if (typeof locale === 'string' && locale !== 'en') return { kind: 'other-language', locale: locale.slice(0, 20) };
  return null;
}

function readQuestions(name: string, found: readonly unknown[]): Result<Kit, KitError> {
  const questions: KitQuestion[] = [];
  const seen = new Map<string, number>();
  for (const [index, raw] of found.entries()) {
    const broken = (problem: string) =>
      err({ kind: 'question' as const, number: index + 1, text: textOf(raw), problem });
    const read = KitQuestion.safeParse(raw);
    if (!read.success) return broken(describeIssue(read.error));
    const problem = questionProblem(read.data);
    if (problem) return broken(describeQuestionProblem(problem));
    const twin = seen.get(read.data.id);
    if (twin !== undefined) return broken(`it has the same id as question ${twin}`);
    seen.set(read.data.id, index + 1);
    questions.push(read.data);
  }
  return ok({ name, questions });
}

function describeIssue({ issues }: z.ZodError): string {
  const [issue] = issues;
  if (issue?.code === 'unrecognized_keys') return `“${issue.keys[0]}” has no place in a kit`;
  const field = String(issue?.path[0] ?? '');
  return `${Object.hasOwn(FIELDS, field) ? FIELDS[field] : 'it'} is missing or not one that Parley knows`;
}

function headIssue({ issues }: z.ZodError): string {
  const [issue] = issues;
  if (issue?.code === 'unrecognized_keys') return `“${issue.keys[0]}” has no place in a kit`;
  return `its ${String(issue?.path[0] ?? 'content')} is missing or cannot be read`;
}

function textOf(raw: unknown): string {
  return isRecord(raw) && typeof raw['text'] === 'string' ? raw['text'] : '';
}

function readJson(text: string, unfinished: boolean): Result<unknown, KitError> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    // The parser's own message names positions nobody can use; what matters is whether a kit was cut short.
    return err({ kind: unfinished && text.trimStart().startsWith('{') ? 'truncated' : 'not-json' });
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const FIELDS: Readonly<Record<string, string>> = {
  id: 'its id',
  contentVersion: 'its version',
  group: 'its group',
  text: 'its text',
  probe: 'the help beside it',
  hint: 'its hint',
  shape: 'its kind of answer',
  evidence: 'its evidence',
  leadsTo: 'where it leads to',
  destination: 'its destination',
  fix: 'its fix',
  source: 'its source',
  hidden: 'whether it is asked',
};
const BYTE_ORDER_MARK = 0xfe_ff;
