import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { hostileFiles } from './lib/hostile-files.mjs';
import { repository } from './lib/repository.mjs';

// Writes the hostile files that tests open anew, with an index that says what becomes of each.
const folder = path.join(repository, 'test/fixtures/hostile');
const files = hostileFiles();
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
await Promise.all(files.map(({ name, content }) => writeFile(path.join(folder, name), content)));
const index = files.map(({ name, kind, code }) => ({ name, kind, code }));
await writeFile(path.join(folder, 'index.json'), `${JSON.stringify(index, null, 2)}\n`);
console.log(`${files.length} files in ${path.relative(repository, folder)}`);
