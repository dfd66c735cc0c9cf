import type { Agreement, Signer } from '../workshop/schema/agreement';
import { list } from '../workshop/table';

/** Those who are to sign, in their order; somebody without a name does not count yet. */
export const namedSigners = ({ signers }: Pick<Agreement, 'signers'>): readonly Signer[] =>
  list(signers).filter(({ name }) => name.trim() !== '');
