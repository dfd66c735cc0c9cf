import { keepCurrent } from '../agreement/clause-updates';
import { wholeBetween } from '../whole-between';
import type { Agreement, ResponsePromise } from '../workshop/schema/agreement';
import type { Command } from './command';

/**
 * Changes how fast sales promises to answer; the clauses and the hand-off step that name it follow. Amounts are at least 1, and nine leads
 * in ten never take less time than half of them.
 */
export const editResponse = (fields: Partial<ResponsePromise>): Command => ({
  label: 'agreement.response',
  group: `response:${Object.keys(fields).join()}`,
  apply(draft) {
    keepCurrent(draft, ({ agreement }) => {
      const { response } = agreement;
      Object.assign(response, fields);
      response.amount = counted(response.amount, MOST_TIME);
      response.p90 = counted(response.p90, MOST_TIME);
      if (response.amount === null || (response.p90 ?? Infinity) < response.amount) response.p90 = null;
    });
  },
});

/** Changes how often sales tries to reach a lead before it gives it back; the clause that names it follows. */
export const editAttempts = (attempts: number | null): Command => ({
  label: 'agreement.response',
  group: 'response:attempts',
  apply(draft) {
    keepCurrent(draft, ({ agreement }) => {
      agreement.attempts = counted(attempts, MOST_ATTEMPTS);
    });
  },
});

/** The longest promise that can be made, in its own unit. */
export const MOST_TIME = 10_000;

/** The most attempts that can be promised. */
export const MOST_ATTEMPTS = 100;

const counted = (count: number | null, most: number): Agreement['attempts'] =>
  count === null ? null : wholeBetween(count, 1, most);
