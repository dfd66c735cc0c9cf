import { FORBIDDEN_KEYS } from '../ids';
import type { SchemaPart } from './json-schema';
import { LIMITS } from './scan';
import { FORMAT, SCHEMA_VERSION } from './schema';

/** The page that explains a workshop file field by field, as Markdown, from its JSON Schema. */
export function schemaPage(schema: SchemaPart): string {
  const defs = schema.$defs ?? {};
  const names = namesInOrder(schema, defs);
  const documented = names.filter((name) => !isId(defs[name]));
  const parts = [
    intro(),
    `## Workshop\n\n${fieldTable(schema)}`,
    ...documented.map((name) => definitionPart(name, defs[name] ?? {})),
    `## Ids\n\n${idsText(names.filter((name) => isId(defs[name])))}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function intro(): string {
  const { bytes, depth, keysPerObject, stringLength, nodes } = LIMITS;
  const megabytes = bytes / 1024 / 1024;
  return `# The workshop file

Made by \`node scripts/schema.mjs\` from the schemas by which the app reads a file; a test fails where the two differ. The same as
JSON Schema (draft 2020-12): [workshop.schema.json](workshop.schema.json).

A \`.parley.json\` file is one JSON object in UTF-8, \`"format": "${FORMAT}"\`, \`"schemaVersion": ${SCHEMA_VERSION}\`. It holds a whole workshop; what can be computed
(gaps, medians, the funnel, checks) is never in it.

- **Fields that the app does not know** are kept and written again, so that a file of a newer minor version survives.
- **An older \`schemaVersion\`** is brought up to the present one while it is read; a newer one is refused.
- **What is written again is the same text:** fields stand in the order of these tables, two spaces deep, with a line feed at the end.
- **A table of things** is an object of two fields: \`byId\` holds each entry under its id, \`order\` lists the ids in the order in which they are
  shown. Both name the same ids, each once, and every entry stands under its own id. JSON Schema cannot say so; the app checks it.
- **References** (an id of something elsewhere in the file) must lead somewhere where the app relies on it. It checks that too.
- **Sealed answers:** until the reveal, a file that was exported holds no answer, no draft and no rating.
- **Limits:** ${megabytes} MB, ${depth} levels deep, ${figure(keysPerObject)} entries in one object, ${figure(stringLength)} characters in one text, ${figure(nodes)} values. The names
  ${[...FORBIDDEN_KEYS].map((key) => `\`${key}\``).join(', ')} are refused anywhere.`;
}

const figure = (count: number): string => new Intl.NumberFormat('en').format(count);

/** The definitions in the order in which a reader comes upon them. */
function namesInOrder(schema: SchemaPart, defs: Readonly<Record<string, SchemaPart>>): readonly string[] {
  const names = new Set<string>();
  const visit = (part: SchemaPart): void => {
    const name = refName(part);
    if (name !== null && !names.has(name)) {
      names.add(name);
      visit(defs[name] ?? {});
    }
    for (const inner of insideOf(part)) visit(inner);
  };
  visit({ ...schema, $defs: {} });
  return [...names];
}

function insideOf(part: SchemaPart): readonly SchemaPart[] {
  const { properties = {}, items, propertyNames, additionalProperties, anyOf = [], oneOf = [] } = part;
  const single = [propertyNames, additionalProperties, items].filter(
    (each): each is SchemaPart => typeof each === 'object' && each !== null,
  );
  return [...Object.values(properties), ...single, ...anyOf, ...oneOf];
}

function definitionPart(name: string, part: SchemaPart): string {
  const meaning = part.description === undefined ? [] : [cell(part.description)];
  const variants = part.oneOf ?? [];
  const body = part.properties
    ? [fieldTable(part)]
    : variants.length > 0
      ? [`One of:\n\n${variants.map((variant) => `- ${typeWords(variant)}`).join('\n')}`]
      : [`${typeWords({ ...part })}`];
  return [`## ${name}`, ...meaning, ...body].join('\n\n');
}

function fieldTable(part: SchemaPart): string {
  const rows = fieldsOf(part, '').map(({ name, field, isOptional }) =>
    [`\`${name}\``, `${typeWords(field)}${isOptional ? ', may be absent' : ''}`, cell(field.description ?? '')].join(
      ' | ',
    ),
  );
  return ['| Field | Type | Meaning |', '| --- | --- | --- |', ...rows.map((row) => `| ${row} |`)].join('\n');
}

interface FieldRow {
  readonly name: string;
  readonly field: SchemaPart;
  readonly isOptional: boolean;
}

/** The fields of an object, and below those that are objects without a name of their own, theirs. */
function fieldsOf({ properties = {}, required = [] }: SchemaPart, before: string): readonly FieldRow[] {
  return Object.entries(properties).flatMap(([key, field]): readonly FieldRow[] => {
    const name = `${before}${key}`;
    const isOptional = !required.includes(key);
    if (!field.properties || isTable(field)) return [{ name, field, isOptional }];
    const { properties: _, ...whole } = field;
    return [{ name, field: whole, isOptional }, ...fieldsOf(field, `${name}.`)];
  });
}

/** What a value may be, in words. */
function typeWords(part: SchemaPart): string {
  const name = refName(part);
  if (name !== null) return name.endsWith('Id') ? `${name}` : `[${name}](#${name.toLowerCase()})`;
  const options = part.anyOf ?? part.oneOf;
  if (options) return options.map(typeWords).join(' or ');
  if (part.const !== undefined) return code(part.const);
  if (part.enum) return part.enum.map(code).join(', ');
  if (isTable(part)) return `table of ${typeWords(entryOf(part.properties?.['byId']))}`;
  if (part.items) return `list of ${typeWords(part.items)}${part.maxItems ? `, at most ${figure(part.maxItems)}` : ''}`;
  if (part.type === 'object') return objectWords(part);
  return scalarWords(part);
}

function objectWords(part: SchemaPart): string {
  const fields = Object.entries(part.properties ?? {});
  if (fields.length > 0)
    return `object of ${fields.map(([key, field]) => `\`${key}\` (${typeWords(field)})`).join(', ')}`;
  const by = part.propertyNames ? refName(part.propertyNames) : null;
  const keys = by === null ? 'name' : by;
  return `${typeWords(entryOf(part))} by ${keys}`;
}

function scalarWords({ type = 'anything', minimum, maximum, maxLength, pattern, format }: SchemaPart): string {
  if (type === 'null') return '`null`';
  if (type === 'integer' || type === 'number') {
    const word = type === 'integer' ? 'whole number' : 'number';
    if (minimum === undefined || maximum === undefined) return word;
    return Math.abs(minimum) >= Number.MAX_SAFE_INTEGER ? word : upTo(word, minimum, maximum);
  }
  if (type === 'boolean') return 'true or false';
  if (type !== 'string') return type;
  if (format === 'date') return 'text, a day that exists as YYYY-MM-DD';
  if (format === 'date-time') return 'text, a moment in UTC as in 2026-11-23T09:00:00.000Z';
  const length = maxLength === undefined ? '' : `, at most ${figure(maxLength)} characters`;
  return pattern === undefined ? `text${length}` : `text like \`${pattern.replaceAll('|', '\\|')}\`${length}`;
}

const upTo = (word: string, minimum: number, maximum: number): string =>
  maximum >= Number.MAX_SAFE_INTEGER ? `${word} from ${minimum}` : `${word} from ${minimum} to ${figure(maximum)}`;

const idsText = (names: readonly string[]): string =>
  `Each is a text of 1 to 64 letters, digits, \`-\` and \`_\`: ${names.join(', ')}.`;

const isId = (part: SchemaPart | undefined): boolean => part !== undefined && 'not' in part;

const isTable = ({ properties = {} }: SchemaPart): boolean => 'byId' in properties && 'order' in properties;

const entryOf = (part: SchemaPart | undefined): SchemaPart =>
  typeof part?.additionalProperties === 'object' ? part.additionalProperties : {};

const refName = ({ $ref }: SchemaPart): string | null => $ref?.replace('#/$defs/', '') ?? null;

const code = (value: unknown): string => `\`${JSON.stringify(value)}\``;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '\\<');
