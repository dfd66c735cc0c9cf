import type { AnswerPart } from '../../../../shared/diagnosis/answer';
import { assertNever } from '../../../../shared/invariant';
import { err, ok, type Result } from '../../../../shared/result';
import type { Answer, AnswerShape } from '../../../../shared/workshop/schema/diagnosis';

/** What a cell of the grid holds: words, or a value of the shape that its question asks for. */
export type CellValue =
  | { readonly kind: 'words'; readonly text: string }
  | Exclude<Answer['value'], { readonly kind: 'text' }>;

/** What a cell takes: plain words, or one shape of answer. */
export type CellShape = { readonly kind: 'words' } | Exclude<AnswerShape, { readonly kind: 'text' }>;

/** Why what was typed into a cell cannot be read. */
export type CellRefusal =
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'negative' }
  | { readonly kind: 'no-option'; readonly typed: string; readonly of: number }
  | { readonly kind: 'several-options'; readonly typed: string; readonly options: readonly string[] }
  | { readonly kind: 'shares-count'; readonly given: number; readonly of: number }
  | { readonly kind: 'shares-sum'; readonly sum: number };

type Options = readonly { readonly id: string; readonly label: string }[];

/** Reads what was typed from a slip: options by number or first letters, entries between semicolons or on lines of their own. */
export function readCell(text: string, shape: CellShape): Result<CellValue, CellRefusal> {
  switch (shape.kind) {
    case 'words':
      return ok({ kind: 'words', text });
    case 'list':
    case 'ordered':
      return ok({ kind: shape.kind, entries: [...entriesOf(text)] });
    case 'counted':
      return ok({ kind: 'counted', entries: entriesOf(text).map(readCounted) });
    case 'choice':
    case 'scale': {
      if (text.trim() === '') return ok({ kind: shape.kind, option: null });
      // A cell shows the label: where labels are figures themselves, they stand above the numbers of the options.
      const shown = shape.options.find(({ label }) => label.trim() === text.trim());
      if (shown) return ok({ kind: shape.kind, option: shown.id });
      const option = readOption(text, shape.options);
      return option.ok ? ok({ kind: shape.kind, option: option.value }) : option;
    }
    case 'picks':
      return readPicks(text, shape.options);
    case 'shares':
      return readShares(text, shape.options);
    case 'number':
      return readNumber(text);
    default:
      return assertNever(shape);
  }
}

/** A value as it stands in its cell; `readCell` reads it back. */
export function writeCell(value: CellValue, shape: CellShape): string {
  switch (value.kind) {
    case 'words':
      return value.text;
    case 'list':
    case 'ordered':
      return joined(value.entries);
    case 'counted':
      return joined(value.entries.map(writeCounted));
    case 'choice':
    case 'scale':
      return optionsOf(shape).find(({ id }) => id === value.option)?.label ?? '';
    case 'picks':
      return optionsOf(shape)
        .flatMap(({ id }, at) => (value.options.includes(id) ? [at + 1] : []))
        .join(', ');
    case 'shares':
      return Object.keys(value.percent).length === 0
        ? ''
        : optionsOf(shape)
            .map(({ id }) => value.percent[id] ?? 0)
            .join(' / ');
    case 'number':
      return value.number === null ? '' : String(value.number);
    default:
      return assertNever(value);
  }
}

/** The fields of an answer that a cell fills in. */
export function cellParts(value: CellValue, shape: CellShape): readonly AnswerPart[] {
  if (value.kind === 'words') return [{ kind: 'text', text: value.text }];
  if (value.kind !== 'shares') return [value];
  return optionsOf(shape).map(({ id }) => ({ kind: 'share', option: id, percent: value.percent[id] ?? null }));
}

/** The options that a shape offers; none for shapes without options. */
export function optionsOf(shape: CellShape): Options {
  return 'options' in shape ? shape.options : [];
}

function entriesOf(text: string): readonly string[] {
  return text
    .split(text.includes('\n') ? '\n' : ';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** Entries that hold a semicolon themselves stand on lines of their own; so does a single one, which the line end tells apart. */
function joined(entries: readonly string[]): string {
  if (!entries.some((entry) => entry.includes(';'))) return entries.join('; ');
  return entries.length === 1 ? `${entries[0] ?? ''}\n` : entries.join('\n');
}

/** A number behind an entry is how often; a question mark says that nobody knows, also where the entry itself ends in a number. */
function readCounted(entry: string): { text: string; times: number | null } {
  const match = /^(.*?)(?:\s*[:×=]\s*|\s+x?\s*)(\d{1,9}|\?)$/.exec(entry);
  const [text, times] = [match?.[1]?.trim(), match?.[2]];
  if (text === undefined || text === '' || times === undefined) return { text: entry, times: null };
  return { text, times: times === '?' ? null : Number(times) };
}

function writeCounted({ text, times }: { readonly text: string; readonly times: number | null }): string {
  if (times !== null) return `${text}: ${times}`;
  return readCounted(text).text === text ? text : `${text}: ?`;
}

function readOption(text: string, options: Options): Result<string, CellRefusal> {
  const typed = text.trim();
  const words = typed.toLowerCase();
  const byNumber = /^\d+$/.test(words) ? options[Number(words) - 1] : undefined;
  const exact = byNumber ?? options.find(({ label }) => label.toLowerCase() === words);
  if (exact) return ok(exact.id);
  const fitting = options.filter(({ label }) => label.toLowerCase().startsWith(words));
  const [first] = fitting;
  if (!first) return err({ kind: 'no-option', typed, of: options.length });
  if (fitting.length === 1) return ok(first.id);
  return err({ kind: 'several-options', typed, options: fitting.map(({ label }) => label) });
}

function readPicks(text: string, options: Options): Result<CellValue, CellRefusal> {
  const picked = new Set<string>();
  const split = /^[\d\s,;.]*$/.test(text) ? /[\s,;.]+/ : /[,;\n]+/;
  for (const typed of text.split(split).filter((part) => part.trim() !== '')) {
    const option = readOption(typed, options);
    if (!option.ok) return option;
    picked.add(option.value);
  }
  return ok({ kind: 'picks', options: options.flatMap(({ id }) => (picked.has(id) ? [id] : [])) });
}

function readShares(text: string, options: Options): Result<CellValue, CellRefusal> {
  const typed = text.split(/[\s,;/%]+/).filter((part) => part !== '');
  if (typed.length === 0) return ok({ kind: 'shares', percent: {} });
  if (typed.some((part) => !/^\d+$/.test(part))) return err({ kind: 'not-a-number' });
  if (typed.length !== options.length) return err({ kind: 'shares-count', given: typed.length, of: options.length });
  const sum = typed.reduce((total, part) => total + Number(part), 0);
  if (sum !== 100) return err({ kind: 'shares-sum', sum });
  return ok({ kind: 'shares', percent: Object.fromEntries(options.map(({ id }, at) => [id, Number(typed[at])])) });
}

function readNumber(text: string): Result<CellValue, CellRefusal> {
  const digits = text.replaceAll(/[\s,']/g, '').replace('−', '-');
  if (digits === '') return ok({ kind: 'number', number: null });
  const number = Number(digits);
  if (!/^-?\d+(\.\d+)?$/.test(digits) || !Number.isFinite(number)) return err({ kind: 'not-a-number' });
  return number < 0 ? err({ kind: 'negative' }) : ok({ kind: 'number', number });
}
