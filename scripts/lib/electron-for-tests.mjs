import { communityElectron } from './community-electron.mjs';
import { officialElectron } from './official-electron.mjs';

/**
 * The Electron that tests run in: the official one, and only where that cannot be had the community one.
 * @returns {Promise<import('./official-electron.mjs').Found>}
 */
export async function electronForTests() {
  const official = await officialElectron();
  if (official.ok) return official;
  const community = communityElectron();
  return community.ok ? community : { ok: false, why: `${official.why}, and ${community.why}` };
}
