import founderKit from '../../resources/kits/founder-alone.parley-kit.json';
import openerKit from '../../resources/kits/opener.parley-kit.json';
import { invariant } from '../invariant';
import { type Kit, parseKitValue } from './kit';

/** The kits that ship with the app. */
export const builtInKits: readonly Kit[] = [founderKit, openerKit].map(readShipped);

function readShipped(json: unknown): Kit {
  const read = parseKitValue(json);
  return invariant(read.ok ? read.value : null, 'the kits ship with the app and are tested');
}
