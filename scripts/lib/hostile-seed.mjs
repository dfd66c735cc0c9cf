import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from './repository.mjs';

/**
 * A file that must not harm whoever opens it: refused with `code`, or `accepted` and inert.
 * @typedef {{ readonly name: string, readonly kind: string, readonly code: string, readonly content: string | Buffer }} HostileFile
 */

/** A small workshop with something in nearly every place: what every hostile file is made from. */
export const seedText = JSON.stringify(
  JSON.parse(readFileSync(path.join(repository, 'scripts/lib/hostile-seed.json'), 'utf8')),
);

/** @param {string} kind @param {string} name @param {string} code @param {string | Buffer} content @returns {HostileFile} */
export const file = (kind, name, code, content) => ({ name: `${kind}-${name}.parley.json`, kind, code, content });

/** The seed with one more member at its beginning. @param {string} member */
export const withMember = (member) => seedText.replace('{', `{${member},`);

/** @typedef {any} Json */

/** The seed after a change. @param {(workshop: Json) => void} change */
export function changed(change) {
  const workshop = JSON.parse(seedText);
  change(workshop);
  return JSON.stringify(workshop);
}
