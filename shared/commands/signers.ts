import type { SignerId } from '../ids';
import type { Signer } from '../workshop/schema/agreement';
import { insert, remove } from '../workshop/table';
import type { Command } from './command';

/** Adds somebody who is to sign; a signer without a name does not count yet. */
export const addSigner = (signer: Signer): Command => ({
  label: 'signers.add',
  apply({ agreement }) {
    insert(agreement.signers, signer);
  },
});

/** Changes a name, a role or a side; a run of edits of one field is one step. */
export const editSigner = (id: SignerId, fields: Partial<Omit<Signer, 'id'>>): Command => ({
  label: 'signers.edit',
  group: `signer:${id}:${Object.keys(fields).join()}`,
  apply({ agreement }) {
    const signer = agreement.signers.byId[id];
    if (signer) Object.assign(signer, fields);
  },
});

/** Takes somebody off the list of signers; versions that they signed keep their signature. */
export const removeSigner = (id: SignerId): Command => ({
  label: 'signers.remove',
  apply({ agreement }) {
    remove(agreement.signers, id);
  },
});
