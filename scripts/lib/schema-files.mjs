import path from 'node:path';
import { runnerImport } from 'vite';
import { repository } from './repository.mjs';
import { schemaComments } from './schema-comments.mjs';

/** The folder that holds what explains the workshop file. */
export const schemaFolder = path.join(repository, 'resources/schema');

/** The files that explain the workshop file, by name: as JSON Schema and as a page. */
export async function schemaFiles() {
  const { workshopJsonSchema } = await load('json-schema.ts');
  const { schemaPage } = await load('schema-page.ts');
  const schema = workshopJsonSchema(schemaComments());
  return { 'workshop.schema.json': `${JSON.stringify(schema, null, 2)}\n`, 'README.md': schemaPage(schema) };
}

/** @param {string} name */
async function load(name) {
  const { module } = await runnerImport(path.join(repository, 'shared/workshop', name), {
    configFile: false,
    root: repository,
    logLevel: 'error',
  });
  return module;
}
