// node scripts/schema.mjs: writes resources/schema, the JSON Schema of the workshop file and the page that explains it.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { schemaFiles, schemaFolder } from './lib/schema-files.mjs';

mkdirSync(schemaFolder, { recursive: true });
for (const [name, text] of Object.entries(await schemaFiles())) {
  writeFileSync(path.join(schemaFolder, name), text);
  console.log(path.join(schemaFolder, name));
}
