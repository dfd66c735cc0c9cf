import os from 'node:os';
import path from 'node:path';

/**
 * A folder for something large that can be had again, outside the repository's tree.
 * @param {string} name
 */
export function cacheFolder(name) {
  const caches = process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache');
  return path.join(caches, 'parley', name);
}
