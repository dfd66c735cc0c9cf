import type { Workshop } from '../workshop/schema';
import type { Clause } from '../workshop/schema/agreement';
import { list } from '../workshop/table';

/** The commitments that are part of the agreement. */
export const includedClauses = ({ agreement }: Pick<Workshop, 'agreement'>): readonly Clause[] =>
  list(agreement.clauses).filter(({ included }) => included);
