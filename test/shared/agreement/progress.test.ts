import { expect, test } from 'vitest';
import { agreementProgress } from '../../../shared/agreement/progress';
import { editAgreement } from '../../../shared/commands/agreement';
import { editClause, leaveOutClause } from '../../../shared/commands/clauses';
import type { ClauseId } from '../../../shared/ids';
import { newWorkshop } from '../../support/new-workshop';
import { assembledWorkshop, preparedWorkshop } from '../../support/negotiated-workshop';
import { after } from '../../support/run-commands';

test('nothing is done before the clauses are assembled, whatever else is filled in', () => {
  expect(agreementProgress(newWorkshop())).toEqual({ done: 0, of: 6 });
  expect(agreementProgress(preparedWorkshop())).toEqual({ done: 0, of: 6 });
});

test('a commitment counts when it has its words, an owner and a consequence', () => {
  // Eleven commitments and five things around them; the four that both sides carry are the alignment owner's from the start.
  expect(agreementProgress(assembledWorkshop())).toEqual({ done: 4 + 5, of: 16 });
  expect(agreementProgress(after(assembledWorkshop(), editClause('SL1' as ClauseId, { owner: 'Priya' })))).toEqual({
    done: 10,
    of: 16,
  });
  expect(agreementProgress(after(assembledWorkshop(), editClause('SL7' as ClauseId, { text: 'By [whom]' })))).toEqual({
    done: 8,
    of: 16,
  });
  expect(agreementProgress(after(assembledWorkshop(), leaveOutClause('SL7' as ClauseId)))).toEqual({ done: 8, of: 15 });
});

test('the arbiter is one of the things around them', () => {
  const before = agreementProgress(assembledWorkshop());
  const now = agreementProgress(
    after(
      assembledWorkshop(),
      editClause('SL10' as ClauseId, { text: 'x' }),
      editClause('SL11' as ClauseId, { text: 'x' }),
      editAgreement({ arbiter: '' }),
    ),
  );
  expect(now).toEqual({ ...before, done: before.done - 1 });
});
