import fc from 'fast-check';
import type { z } from 'zod';
import { FORBIDDEN_KEYS, ID_PATTERN, RESERVED_IDS } from '../../shared/ids';
import { parse } from '../../shared/workshop/parse';
import { Workshop } from '../../shared/workshop/schema';
import { serialize } from '../../shared/workshop/serialize';

type Json = Record<string, unknown>;

/** What stands in the places of a generated workshop. */
export interface AnyWorkshopOptions {
  /** The texts that people write; any text at all where nothing is said. */
  readonly text?: fc.Arbitrary<string>;
  /** Whether objects hold fields that only a newer version knows. */
  readonly withNewerFields?: boolean;
}

/** Any workshop that can be opened: everything that the schema allows, with references that lead somewhere. */
export function anyWorkshop({
  text = anyText,
  withNewerFields = false,
}: AnyWorkshopOptions = {}): fc.Arbitrary<Workshop> {
  return arbitraryOf(Workshop, { text, withNewerFields }).map((made) => opened(mended(made as Json)));
}

/** Any text: scripts of all kinds, control characters, lone halves of surrogates, what means something to a format. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('\uD800', '\uDC00', 'a', '"', '\\', '\u0000', '\u2028', '<', '&'), maxLength: 6 }),
  fc.constantFrom('', '42', '-0', 'toString', 'hasOwnProperty', 'Zoë 李明 Анна', '$1,200,000'),
);

function opened(made: Json): Workshop {
  const read = parse(JSON.stringify(made));
  if (!read.ok) throw new Error(`${JSON.stringify(read.error)} in ${JSON.stringify(made).slice(0, 500)}`);
  return read.value;
}

/** A workshop as its text comes back from a file. */
export function reopened(workshop: Workshop): Workshop {
  return opened(JSON.parse(serialize(workshop)) as Json);
}

function arbitraryOf(schema: z.core.$ZodType, options: Required<AnyWorkshopOptions>): fc.Arbitrary<unknown> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const of = (inner: z.core.$ZodType) => arbitraryOf(inner, options);
  if (def.type === 'object') return anyObject(def, options);
  if (def.type === 'record') {
    const keys = (of(def.keyType) as fc.Arbitrary<string>).filter((key) => !RESERVED_IDS.has(key));
    return fc.dictionary(keys, of(def.valueType), { maxKeys: 2 });
  }
  if (def.type === 'array') return fc.array(of(def.element), { maxLength: 2 });
  if (def.type === 'union') return fc.oneof(...def.options.map(of));
  if (def.type === 'nullable') return fc.option(of(def.innerType));
  if (def.type === 'optional') return of(def.innerType);
  if (def.type === 'enum') return fc.constantFrom(...Object.values(def.entries));
  if (def.type === 'literal') return fc.constantFrom(...def.values);
  if (def.type === 'boolean') return fc.boolean();
  if (def.type === 'number') return anyNumber(schema);
  if (def.type === 'string') return anyString(schema, options);
  throw new Error(`no workshop holds a ${def.type}`);
}

function anyObject(
  { shape, catchall }: z.core.$ZodObjectDef,
  options: Required<AnyWorkshopOptions>,
): fc.Arbitrary<unknown> {
  const { byId, order } = shape;
  if (byId !== undefined && order !== undefined) return anyTable(byId, options);
  const fields = Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, arbitraryOf(field, options)]));
  const isOptional = (name: string): boolean => shape[name]?._zod.optin === 'optional';
  const known = fc.record(fields, { requiredKeys: Object.keys(shape).filter((name) => !isOptional(name)) });
  if (!options.withNewerFields || catchall?._zod.def.type !== 'unknown') return known;
  const newer = fc.dictionary(
    fc.oneof(fc.constantFrom('7', '12', 'newer', 'öther', 'zz'), anyKey).filter((key) => !Object.hasOwn(shape, key)),
    fc.oneof(anyText, fc.jsonValue({ maxDepth: 1, noUnicodeString: false }).filter(hasOnlyPlainKeys)),
    { maxKeys: 1 },
  );
  // In whatever order they came to be.
  return fc
    .tuple(known, newer, fc.boolean())
    .map(([one, other, first]) => (first ? { ...other, ...one } : { ...one, ...other }));
}

/** Its entities are filed under their own ids, in any order. */
function anyTable(byId: z.core.$ZodType, options: Required<AnyWorkshopOptions>): fc.Arbitrary<unknown> {
  const { def } = (byId as z.core.$ZodTypes)._zod;
  if (def.type !== 'record') throw new Error('a table keeps its entities in a record');
  const items = fc.uniqueArray(arbitraryOf(def.valueType, options) as fc.Arbitrary<{ readonly id: string }>, {
    selector: ({ id }) => id,
    maxLength: 2,
  });
  return fc.tuple(items, fc.boolean()).map(([found, isTurned]) => ({
    byId: Object.fromEntries(found.map((item) => [item.id, item])),
    order: (isTurned ? found.toReversed() : found).map(({ id }) => id),
  }));
}

function anyNumber(schema: z.core.$ZodType): fc.Arbitrary<number> {
  const [least = -1_000_000] = checksOf(schema, 'greater_than').map(({ value }) => Number(value));
  const [most = 2_000_000_000] = checksOf(schema, 'less_than').map(({ value }) => Number(value));
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return 'format' in def && def.format === 'safeint'
    ? fc.integer({ min: least, max: most })
    : fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(-0, 1e308, 5e-324));
}

function anyString(schema: z.core.$ZodType, { text }: Required<AnyWorkshopOptions>): fc.Arbitrary<string> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const format = 'format' in def ? def.format : undefined;
  if (format === 'date') return anyMoment.map((date) => date.toISOString().slice(0, 10));
  if (format === 'datetime') return anyMoment.map((date) => date.toISOString());
  const [pattern] = checksOf(schema, 'string_format').map((check) => check['pattern'] as RegExp);
  if (pattern === undefined) return text;
  return pattern.source === ID_PATTERN.source ? anyId : fc.stringMatching(pattern, { maxLength: 80 });
}

const checksOf = (schema: z.core.$ZodType, kind: string): readonly Readonly<Record<string, unknown>>[] =>
  (schema._zod.def.checks ?? [])
    .map((check) => ({ ...check._zod.def }) as Readonly<Record<string, unknown>>)
    .filter(({ check }) => check === kind);

const EARLIEST = new Date('1970-01-01T00:00:00Z');
const LATEST = new Date('2099-12-31T00:00:00Z');
const anyMoment = fc.date({ min: EARLIEST, max: LATEST, noInvalidDate: true });

const anyId = fc
  .oneof(fc.stringMatching(/^[A-Za-z0-9_-]{1,8}$/), fc.nat({ max: 99 }).map(String))
  .filter((id) => !RESERVED_IDS.has(id));
const anyKey = fc.string({ minLength: 1, maxLength: 5 }).filter((key) => !FORBIDDEN_KEYS.has(key));

const hasOnlyPlainKeys = (value: unknown): boolean =>
  ![...FORBIDDEN_KEYS].some((key) => JSON.stringify(value).includes(`"${key}"`));

/** Leads every reference to something that is there, or leaves it out. */
function mended(made: Json): Json {
  const workshop = made as unknown as Workshop;
  const journeys = Object.values(workshop.journeys.byId);
  const wins = (ids: string[]): void =>
    void ids.splice(0, ids.length, ...journeys.slice(0, ids.length).map(({ id }) => id));
  const questions = workshop.diagnosis.questions.order;
  for (const { touchpoints, links } of journeys) {
    const [from, to] = touchpoints.order;
    if (from === undefined || to === undefined) Object.assign(links, { byId: {}, order: [] });
    else for (const link of Object.values(links.byId)) Object.assign(link, { from, to });
  }
  for (const disconnect of Object.values(workshop.patterns.disconnects.byId)) {
    disconnect.answers.splice(0, disconnect.answers.length, ...questions.slice(0, disconnect.answers.length));
    disconnect.evidence.splice(journeys.length);
    for (const [index, evidence] of disconnect.evidence.entries()) {
      const journey = journeys[index];
      const touchpoint = evidence.touchpoint === null ? null : (journey?.touchpoints.order[0] ?? null);
      Object.assign(evidence, { journey: journey?.id, touchpoint });
    }
  }
  const { stages, parts } = workshop.sharedMap;
  for (const stage of Object.values(stages.byId)) wins(stage.wins);
  if (stages.order.length === 0) Object.assign(parts, { byId: {}, order: [] });
  for (const part of Object.values(parts.byId)) {
    wins(part.wins);
    Object.assign(part, { stage: stages.order[0] });
  }
  for (const decision of Object.values(workshop.diagnosis.decisions.byId)) {
    if (decision.questionId !== null) Object.assign(decision, { questionId: questions[0] ?? null });
  }
  mendDiagnosis(workshop.diagnosis);
  for (const { raters, leads } of [workshop.definitions, ...Object.values(workshop.definitions.samples.byId)]) {
    for (const { votes } of Object.values(leads.byId)) refile(votes, raters.order);
  }
  for (const cadence of Object.values(workshop.agreement.cadences.byId)) {
    Object.assign(cadence, { metrics: workshop.metrics.sheet.order.slice(0, cadence.metrics.length) });
  }
  for (const [index, version] of Object.values(workshop.agreement.versions.byId).entries()) version.number = index + 1;
  return made;
}

function mendDiagnosis({ questions, sheets, gaps, themes, votes, revisions }: Workshop['diagnosis']): void {
  const byQuestion = [gaps, votes.dots.marketing, votes.dots.sales, revisions.marketing, revisions.sales];
  const answers = Object.values(sheets.byId).flatMap((sheet) => [sheet.answers, sheet.predictions]);
  for (const entries of [...byQuestion, ...answers]) refile(entries, questions.order);
  for (const gap of Object.values(gaps)) if (gap.themeId !== null) gap.themeId = themes.order[0] ?? null;
}

/** The same entries under these keys, as many as there are. */
function refile(entries: object, keys: readonly string[]): void {
  const record = entries as Json;
  const values = Object.values(record);
  for (const key of Object.keys(record)) delete record[key];
  for (const [index, key] of keys.slice(0, values.length).entries()) record[key] = values[index];
}
