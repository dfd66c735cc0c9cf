import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from './repository.mjs';

const folder = path.join(repository, 'shared');
const parts = readdirSync(path.join(folder, 'workshop/schema')).map((name) => `workshop/schema/${name}`);
const sources = ['ids.ts', 'money.ts', 'side.ts', 'time.ts', 'workshop/stage.ts', 'workshop/schema.ts', ...parts];

/** What the comments of the schemas say, by the name of the schema or "Name.field". */
export function schemaComments() {
  return new Map(sources.flatMap((name) => commentsIn(readFileSync(path.join(folder, name), 'utf8'))));
}

/**
 * The comments right above a schema or one of its fields.
 * @param {string} source
 * @returns {[string, string][]}
 */
export function commentsIn(source) {
  let schema = '';
  const found = [...source.matchAll(COMMENTED)];
  return found.flatMap(([, comment = '', named, field, bare]) => {
    schema = named ?? bare ?? schema;
    const text = comment
      .replaceAll(/\n\s*\* ?/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim();
    return text === '' ? [] : [[field ? `${schema}.${field}` : schema, text]];
  });
}

/** A comment and the schema or the field right below it, or a schema without one. */
const COMMENTED = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n(?:(?:export )?const (\w+)|  (\w+):)|^(?:export )?const (\w+)/gm;
