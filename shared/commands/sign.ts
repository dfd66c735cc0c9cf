import { freezeVersion, type Signing } from '../agreement/sign';
import { insert } from '../workshop/table';
import type { Command } from './command';

/**
 * Freezes the agreement as it stands as the next version, signed by everybody who is named. Undo never takes a signature back.
 * While it cannot be signed (see `freezeVersion`) nothing happens.
 */
export const signVersion = (signing: Signing): Command => ({
  label: 'sign.version',
  barrier: true,
  apply(draft) {
    const version = freezeVersion(draft, signing);
    if (version) insert(draft.agreement.versions, version);
  },
});
