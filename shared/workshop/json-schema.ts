import { z } from 'zod';
import * as ids from '../ids';
import { ID_PATTERN, RESERVED_IDS } from '../ids';
import * as money from '../money';
import * as side from '../side';
import * as time from '../time';
import { FORMAT, SCHEMA_VERSION, Workshop } from './schema';
import * as agreement from './schema/agreement';
import * as definitions from './schema/definitions';
import * as diagnosis from './schema/diagnosis';
import * as journeys from './schema/journeys';
import * as metrics from './schema/metrics';
import * as running from './schema/running';
import * as setup from './schema/setup';
import * as sharedMap from './schema/shared-map';
import * as stage from './stage';

/** What the schemas and their fields mean, by name: "Touchpoint" or "Touchpoint.heard". */
export type Meanings = ReadonlyMap<string, string>;

/** A JSON Schema, or a part of one, as far as ours needs it. */
export interface SchemaPart {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: SchemaPart | boolean;
  readonly propertyNames?: SchemaPart;
  readonly items?: SchemaPart;
  readonly anyOf?: readonly SchemaPart[];
  readonly oneOf?: readonly SchemaPart[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly $defs?: Readonly<Record<string, SchemaPart>>;
}

/**
 * The JSON Schema (draft 2020-12) of a workshop file, made from the schemas by which the app reads it. Two rules go beyond what
 * JSON Schema can say and stand in the descriptions: that the order of a table and its entries match, and what a reference leads to.
 */
export function workshopJsonSchema(meanings: Meanings): SchemaPart {
  const schema = z.toJSONSchema(Workshop, {
    target: 'draft-2020-12',
    io: 'input',
    metadata: namedSchemas(meanings),
    unrepresentable: 'throw',
    override: ({ jsonSchema }) => {
      delete jsonSchema.id;
      sayRules(jsonSchema);
    },
  });
  const { $defs = {}, ...whole } = withMeanings('Workshop', schema as SchemaPart, meanings) as SchemaPart;
  const { $schema, ...rest } = whole as SchemaPart & { readonly $schema: string };
  const defs = Object.entries($defs)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, part]) => [name, withMeanings(name, part, meanings)] as const);
  return { $schema, title: TITLE, ...rest, $defs: Object.fromEntries(defs) } as SchemaPart;
}

const TITLE = `${FORMAT}, version ${SCHEMA_VERSION}`;

/** The schemas that have a name of their own: they are written once, and referred to. */
function namedSchemas(meanings: Meanings) {
  const registry = z.registry<{ id: string; description?: string }>();
  for (const [id, schema] of MODULES.flatMap((module) => Object.entries<unknown>(module))) {
    if (!(schema instanceof z.core.$ZodType) || schema === Workshop) continue;
    const description = meanings.get(id);
    registry.add(schema, description === undefined ? { id } : { id, description });
  }
  return registry;
}

const MODULES = [
  ids,
  money,
  side,
  time,
  stage,
  setup,
  diagnosis,
  journeys,
  sharedMap,
  definitions,
  metrics,
  agreement,
  running,
];

interface Rules {
  pattern?: string;
  not?: unknown;
  type?: unknown;
  properties?: Record<string, object>;
}

/** Rules of our own that JSON Schema can say too: reserved words are no ids, and no id stands twice in an order. */
function sayRules(schema: object): void {
  const part = schema as Rules;
  if (part.pattern === ID_PATTERN.source) part.not = { enum: [...RESERVED_IDS] };
  const { byId, order } = part.properties ?? {};
  if (byId === undefined || order === undefined) return;
  Object.assign(order, { uniqueItems: true, description: ORDER });
}

const ORDER = 'Every id of "byId", once, in the order in which the entries are shown.';

/** The fields of a schema with what they mean. */
function withMeanings(name: string, part: SchemaPart, meanings: Meanings): SchemaPart {
  if (!part.properties) return part;
  const fields = Object.entries(part.properties).map(([field, value]) => {
    const description = meanings.get(`${name}.${field}`);
    return [field, description === undefined ? value : { ...value, description }] as const;
  });
  return { ...part, properties: Object.fromEntries(fields) };
}
