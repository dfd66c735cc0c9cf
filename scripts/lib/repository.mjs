import { createRequire } from 'node:module';
import path from 'node:path';

/** The folder that holds package.json. */
export const repository = path.resolve(import.meta.dirname, '../..');

const require = createRequire(import.meta.url);

/**
 * The JavaScript file behind a command of an installed package, to be run with Node: no shell and no PATH needed.
 * @param {string} packageName
 * @param {string} [command]
 */
export function packageCommand(packageName, command = packageName) {
  const folder = path.join(repository, 'node_modules', packageName);
  const { bin } = require(path.join(folder, 'package.json'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[command]);
}
