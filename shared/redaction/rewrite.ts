import { foldEntry } from '../diagnosis/fold-entry';
import type { Money } from '../money';
import { type DocumentShape, workshopShape } from '../workshop/document-shape';
import type { Workshop } from '../workshop/schema';
import { list } from '../workshop/table';
import { AMOUNT, amountInWords, findAmounts, type KnownAmounts } from './find-amounts';
import { findDetails } from './find-details';
import { findNames, findWholeNames, type NameIndex, type Span } from './find-names';
import type { Ledger, Taken } from './ledger';
import type { Reason, Redaction } from './kinds';
import { ATTRIBUTE_PLACES, BRAND_PLACES, isFixed, KEY_PLACES, NAME_PLACES, NOTE_PLACES } from './places';
import { namesInField } from './read-names';
import { REDACTED_AREAS, type RedactedArea } from './removed';

/** What a document is rewritten by. */
export interface Rewriting {
  readonly what: ReadonlySet<Redaction>;
  readonly names: NameIndex;
  readonly amounts: KnownAmounts;
  readonly ledger: Ledger;
}

/** The document with everything replaced that goes; fields that this version does not know are left out. */
export function rewrite(workshop: Workshop, by: Rewriting): Workshop {
  const rewriter = new Rewriter(by, moneyQuestions(workshop));
  return rewriter.value(workshopShape(), workshop, '') as Workshop;
}

/** Every amount that stands in a document as a value. */
export function moneyIn(shape: DocumentShape, value: unknown): readonly Money[] {
  if (typeof value !== 'object' || value === null) return [];
  const object = value as JsonObject;
  switch (shape.kind) {
    case 'money':
      return [value as Money];
    case 'object':
      return [...shape.fields].flatMap(([name, field]) => moneyIn(field, object[name]));
    case 'table':
      return Object.values(object['byId'] as JsonObject).flatMap((item) => moneyIn(shape.item, item));
    case 'record':
    case 'array':
      return Object.values(object).flatMap((item) => moneyIn(shape.item, item));
    case 'variants':
    case 'text':
    case 'fixed':
      return [];
  }
}

type JsonObject = Readonly<Record<string, unknown>>;

/** Questions that are answered by an amount: their unit is a currency. */
const moneyQuestions = ({ diagnosis }: Workshop): ReadonlySet<string> =>
  new Set(
    list(diagnosis.questions)
      .filter(({ shape }) => shape.kind === 'number' && findAmounts(`1 ${shape.unit}`, new Set()).length > 0)
      .map(({ id }) => id),
  );

/** Columns and attributes whose figures are amounts without saying so. */
const MONEY_COLUMN =
  /(?<!\[)\b(?:budget|revenue|turnover|arr|mrr|acv|tcv|deal (?:size|value)|value|price|spend|amount|cost|salary|funding)\b/i;

class Rewriter {
  private area: RedactedArea = 'setup';
  private readonly found = new Map<string, readonly Span[]>();

  constructor(
    private readonly by: Rewriting,
    private readonly paid: ReadonlySet<string>,
  ) {}

  value(shape: DocumentShape, value: unknown, key: string): unknown {
    if (shape.kind === 'text' && typeof value === 'string') return this.textAt(shape.place, value, key);
    if (shape.kind === 'fixed') return this.fixed(shape.place, value);
    if (typeof value !== 'object' || value === null) return value;
    const object = value as JsonObject;
    switch (shape.kind) {
      case 'object':
        return this.fields(shape.fields, object, key);
      case 'table': {
        const { byId, order } = value as { readonly byId: JsonObject; readonly order: readonly string[] };
        const entities = Object.entries(byId).map(([id, item]) => [id, this.value(shape.item, item, id)]);
        return { byId: Object.fromEntries(entities), order };
      }
      case 'variants': {
        const option = shape.options.get(object[shape.on]);
        return option ? this.value(option, value, key) : value;
      }
      case 'record':
        return this.record(shape, object);
      case 'array':
        return (value as readonly unknown[]).map((item) => this.value(shape.item, item, key));
      case 'money':
        return this.money(value as Money);
      case 'text':
        return value;
    }
  }

  private fields(fields: ReadonlyMap<string, DocumentShape>, object: JsonObject, key: string): JsonObject {
    const isWhole = fields.has('schemaVersion');
    const entries: (readonly [string, unknown])[] = [];
    for (const [name, item] of Object.entries(object)) {
      if (isWhole) this.area = REDACTED_AREAS.find((area) => area === name) ?? this.area;
      const field = fields.get(name);
      if (field) entries.push([name, this.value(field, item, isAmountField(object, name) ? MONEY : key)]);
      else this.note({ kind: this.first(), what: 'newer', text: name, replacement: '' });
    }
    return this.withoutPaidAnswers(Object.fromEntries(entries), key);
  }

  /** The value of an answer that is an amount. */
  private withoutPaidAnswers(object: JsonObject, key: string): JsonObject {
    const { value } = object as { readonly value?: unknown };
    if (!this.by.what.has('money') || !this.paid.has(key) || !isNumberAnswer(value)) return object;
    this.note({ kind: 'money', what: 'value', text: String(value.number), replacement: '' });
    return { ...object, value: { ...value, number: null } };
  }

  private record(shape: Extract<DocumentShape, { kind: 'record' }>, object: JsonObject): JsonObject {
    const entries: (readonly [string, unknown])[] = [];
    const taken = new Set<string>();
    for (const [key, item] of Object.entries(object)) {
      const isWords = shape.hasOwnWords && !isFixed(shape.place, key);
      const name = isWords ? freeKey(this.text(key), taken) : key;
      taken.add(name);
      entries.push([name, this.value(shape.item, item, key)]);
    }
    return Object.fromEntries(entries);
  }

  private textAt(place: string, text: string, key: string): string {
    const { what } = this.by;
    if (text === '' || isFixed(place, text)) return text;
    if (NOTE_PLACES.has(place) && what.has('notes')) return this.emptied({ kind: 'notes', what: 'note', text });
    if (BRAND_PLACES.has(place) && what.has('names')) return this.emptied({ kind: 'names', what: 'footer', text });
    if (KEY_PLACES.has(place)) return this.keyText(text);
    const isAmount = key === MONEY || (ATTRIBUTE_PLACES.has(place) && MONEY_COLUMN.test(key));
    if (isAmount && what.has('money') && /\p{N}/u.test(text)) {
      this.note({ kind: 'money', what: 'text', text, replacement: AMOUNT });
      return AMOUNT;
    }
    const named = NAME_PLACES.get(place) ?? (ATTRIBUTE_PLACES.has(place) ? ANY_FIELD : undefined);
    return named ? this.text(text, findWholeNames(this.by.names, text, namesInField(text, named))) : this.text(text);
  }

  /** What replaces a name in a key is folded as the key is. */
  private keyText(text: string): string {
    const [, head = '', name = text] = /^((?:[\w-]*\/){3})(.*)$/su.exec(text) ?? [];
    const redacted = this.replaced(name, this.spans(name, false));
    return redacted === name ? text : head + foldEntry(redacted);
  }

  private text(text: string, more: readonly Span[] = []): string {
    return this.replaced(text, [...this.spansIn(text), ...more]);
  }

  private replaced(text: string, found: readonly Span[]): string {
    const spans = united(found);
    let redacted = '';
    let from = 0;
    for (const { start, end, kind, removed, replacement } of spans) {
      this.note({ kind, what: 'text', text: removed, replacement });
      redacted += text.slice(from, start) + replacement;
      from = end;
    }
    return from === 0 ? text : redacted + text.slice(from);
  }

  private spansIn(text: string): readonly Span[] {
    const known = this.found.get(text);
    if (known) return known;
    const spans = this.spans(text, true);
    this.found.set(text, spans);
    return spans;
  }

  private spans(text: string, hasCapitals: boolean): readonly Span[] {
    const { what, names, amounts } = this.by;
    const capital = text.toUpperCase();
    const isSame = hasCapitals || capital.length !== text.length;
    return [
      ...findDetails(text, what),
      ...findNames(names, text, hasCapitals),
      ...(what.has('money') ? findAmounts(isSame ? text : capital, amounts) : []),
    ];
  }

  private fixed(place: string, value: unknown): unknown {
    if (!BRAND_PLACES.has(place) || !this.by.what.has('names') || value === null) return value;
    this.note({ kind: 'names', what: 'logo', text: '', replacement: '' });
    return null;
  }

  private money(value: Money): Money | null {
    if (!this.by.what.has('money')) return { minor: value.minor, currency: value.currency };
    this.note({ kind: 'money', what: 'value', text: amountInWords(value), replacement: '' });
    return null;
  }

  private emptied(taken: Omit<Taken, 'replacement'>): string {
    this.note({ ...taken, replacement: '' });
    return '';
  }

  private note(taken: Taken): void {
    this.by.ledger.note(taken, this.area);
  }

  private first(): Reason {
    return [...this.by.what][0] ?? 'words';
  }
}

/** Stands for the key of a text that is an amount though it has no currency. */
const MONEY = '\n';

const ANY_FIELD = { kind: 'names', standIn: 'Company', holds: 'field' } as const;

/** What a condition asks of an amount. */
const isAmountField = (object: JsonObject, name: string): boolean =>
  name === 'values' && typeof object['attribute'] === 'string' && MONEY_COLUMN.test(object['attribute']);

const isNumberAnswer = (value: unknown): value is { readonly kind: 'number'; readonly number: number } =>
  typeof value === 'object' &&
  value !== null &&
  'number' in value &&
  typeof value.number === 'number' &&
  'kind' in value &&
  value.kind === 'number';

/** Two keys that become the same stay two. */
function freeKey(key: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? key : `${key} (${count})`;
    if (!taken.has(name)) return name;
  }
}

/** Spans from left to right without overlaps: those that reach into each other are one, replaced as the longest of them. */
function united(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (!last || span.start >= last.end) result.push(span);
    else if (span.end > last.end) {
      const longest = span.end - span.start > last.end - last.start ? span : last;
      result[result.length - 1] = { ...longest, start: last.start, end: span.end };
    }
  }
  return result;
}
