import { describe, expect, test } from 'vitest';
import { assembleClauses } from '../../../shared/agreement/assemble';
import { staleClauses } from '../../../shared/agreement/clause-updates';
import { updateClauses } from '../../../shared/commands/clauses';
import { chooseCompensation } from '../../../shared/commands/compensation';
import { editDefinition } from '../../../shared/commands/definitions';
import { editMetric } from '../../../shared/commands/metrics';
import { editAttempts, editResponse } from '../../../shared/commands/response';
import type { ClauseId, DefinitionId, MetricId } from '../../../shared/ids';
import { newWorkshop } from '../../support/new-workshop';
import { assembledWorkshop, preparedWorkshop } from '../../support/negotiated-workshop';
import { withSample } from '../../support/rated-sample';
import { after, run, undone } from '../../support/run-commands';
import type { Workshop } from '../../../shared/workshop/schema';

const textOf = ({ agreement }: Workshop, id: string) => agreement.clauses.byId[id as ClauseId]?.text;
const freshOf = (workshop: Workshop, id: string) =>
  assembleClauses(workshop).find(({ clause }) => clause.id === id)?.clause ?? expect.fail();
const MQL = 'DF2' as DefinitionId;

describe('the promised response', () => {
  const promised = run(assembledWorkshop(), editResponse({ amount: 4 }));

  test('stands in its clause at once, with the hours that count, in one undo step', () => {
    expect(textOf(promised.workshop, 'SL4')).toBe(
      'Sales contacts every qualified lead by phone or personal e-mail within 4 business hours of the hand-off and records the attempt in the CRM. Business hours are Monday to Friday, 09:00 to 17:00.',
    );
    expect(undone(promised).workshop).toEqual(assembledWorkshop());
  });

  test('names nine in ten and the attempts only once they are promised', () => {
    const now = after(promised.workshop, editResponse({ p90: 8 }), editAttempts(6));
    expect(textOf(now, 'SL4')).toContain(
      'It is kept in a month when half of the leads were contacted within that time and nine in ten within 8 business hours. A lead that does not answer gets at least 6 attempts before it is returned. Business',
    );
    expect(textOf(after(now, editAttempts(1)), 'SL4')).toContain('at least 1 attempt before');
    expect(textOf(after(now, editAttempts(null), editResponse({ amount: null })), 'SL4')).toBe(
      textOf(assembledWorkshop(), 'SL4'),
    );
  });

  test('needs no business hours on a clock that runs at night', () => {
    expect(textOf(after(promised.workshop, editResponse({ clock: 'all-hours' })), 'SL4')).toMatch(
      /within 4 hours \(around the clock\) of the hand-off and records the attempt in the CRM\.$/,
    );
  });

  test('never promises nine in ten sooner than half, nor nothing at all', () => {
    const { response } = after(promised.workshop, editResponse({ p90: 3 })).agreement;
    expect(response.p90).toBeNull();
    const { response: least } = after(promised.workshop, editResponse({ amount: 0 })).agreement;
    expect(least.amount).toBe(1);
    const emptied = after(promised.workshop, editResponse({ p90: 8 }), editResponse({ amount: null }));
    expect(emptied.agreement.response).toMatchObject({ amount: null, p90: null });
    expect(after(promised.workshop, editAttempts(-3)).agreement.attempts).toBe(1);
  });

  test('says where it comes from', () => {
    expect(freshOf(promised.workshop, 'SL4').reasons).toContainEqual({
      stage: 'agree',
      ref: 'response',
      text: 'Sales promised how fast it responds and how often it tries.',
    });
  });
});

describe('the definition of an MQL', () => {
  const defined = editDefinition(MQL, {
    requiredFields: ['DC2', 'Number of offices'],
    rejections: ['No budget ', 'Not their decision'],
  });

  test('gives the fields that a lead must bring, and the reasons for sending it back', () => {
    const workshop = after(preparedWorkshop(), defined);
    expect(freshOf(workshop, 'SL16').text).toContain('with these fields filled in: which company; number of offices.');
    expect(freshOf(workshop, 'SL5').text).toMatch(
      / A lead that is not accepted carries one of these reasons: no budget; not their decision\.$/,
    );
    expect(freshOf(workshop, 'SL16').reasons).toContainEqual(
      expect.objectContaining({ stage: 'define', ref: 'DF2' }) as unknown,
    );
  });

  test('is offered to clauses that were assembled before', () => {
    const now = after(assembledWorkshop(), defined);
    expect(staleClauses(now).map(({ id }) => id)).toEqual(['SL5', 'SL16']);
    expect(staleClauses(after(now, updateClauses(['SL5', 'SL16'] as ClauseId[])))).toEqual([]);
  });
});

describe('the sample that both sides rated', () => {
  test('is offered to the quality clause, with a way back to the leads', () => {
    const now = withSample(assembledWorkshop(), 12, 8);
    expect(staleClauses(now)).toMatchObject([
      {
        id: 'SL2',
        changes: [
          { place: 'sampleWorkable', stage: 'define', ref: 'leads', was: null, now: '12 of 20 leads of their sample' },
        ],
      },
    ]);
    expect(textOf(after(now, updateClauses(['SL2' as ClauseId])), 'SL2')).toContain(
      'sales accepts at least 60 % as workable. Acceptance is judged against the agreed definition alone. When this was agreed, both sides called 12 of 20 leads of their sample workable.',
    );
  });

  test('is the promise itself where nobody has set a target', () => {
    const now = after(withSample(preparedWorkshop(), 12, 8), editMetric('M18' as MetricId, { target: ' ' }));
    expect(freshOf(now, 'SL2').text).toContain('sales accepts at least 12 of 20 as workable.');
  });

  test('says nothing before the ratings are revealed', () => {
    const { definitions, ...rest } = withSample(preparedWorkshop(), 12, 8);
    const sealed = { ...rest, definitions: { ...definitions, ratingsRevealedAt: null } };
    expect(freshOf(sealed, 'SL2').text).not.toContain('12 of 20');
  });
});

describe('the model of pay', () => {
  test('stands in its clause, and brings it into the agreement', () => {
    const history = run(assembledWorkshop(), chooseCompensation('company'));
    const clause = history.workshop.agreement.clauses.byId['SL18' as ClauseId];
    expect(clause).toMatchObject({ included: true });
    expect(clause?.text).toMatch(
      /Both sides recommend that everybody in both teams is paid by the revenue of the company\.$/,
    );
    expect(undone(history).workshop).toEqual(assembledWorkshop());
  });

  test('follows another choice, and none', () => {
    const chosen = after(assembledWorkshop(), chooseCompensation('company'), chooseCompensation('shared-part'));
    expect(textOf(chosen, 'SL18')).toContain('deals won in sales.');
    const none = after(chosen, chooseCompensation('undecided'));
    expect(textOf(none, 'SL18')).toBe(textOf(assembledWorkshop(), 'SL18'));
  });

  test('is only recorded before anything is assembled', () => {
    const now = after(newWorkshop(), chooseCompensation('company'));
    expect(now.agreement.clauses.order).toEqual([]);
    expect(freshOf(now, 'SL18').text).toContain('paid by the revenue of the company');
  });
});
