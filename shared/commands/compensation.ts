import { assembleClauses } from '../agreement/assemble';
import { keepCurrent } from '../agreement/clause-updates';
import { ClauseId } from '../ids';
import type { Compensation } from '../workshop/schema/agreement';
import { insert } from '../workshop/table';
import type { Command } from './command';

/** The clause that says what both teams are paid for. */
const PAY_CLAUSE = ClauseId.parse('SL18');

/** Records the model of pay that both sides recommend; a model that is chosen takes its clause into an assembled agreement. */
export const chooseCompensation = (compensation: Compensation): Command => ({
  label: 'agreement.compensation',
  apply(draft) {
    keepCurrent(draft, ({ agreement }) => {
      agreement.compensation = compensation;
    });
    const { clauses } = draft.agreement;
    if (compensation === 'undecided' || clauses.order.length === 0) return;
    const clause = clauses.byId[PAY_CLAUSE];
    if (clause) {
      clause.included = true;
      return;
    }
    const fresh = assembleClauses(draft).find(({ clause: { id } }) => id === PAY_CLAUSE)?.clause;
    if (fresh) insert(clauses, { ...fresh, included: true });
  },
});
