import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { assembleClauses } from '../../../shared/agreement/assemble';
import { staleClauses } from '../../../shared/agreement/clause-updates';
import { editAgreement } from '../../../shared/commands/agreement';
import { editCadence, includeCadence } from '../../../shared/commands/cadences';
import {
  editClause,
  includeClause,
  keepClauseWording,
  leaveOutClause,
  removeClause,
  updateClauses,
} from '../../../shared/commands/clauses';
import { addDecision, editDecision, removeDecision } from '../../../shared/commands/decisions';
import { editDefinition } from '../../../shared/commands/definitions';
import { addEscalation, editEscalation, moveEscalation, removeEscalation } from '../../../shared/commands/escalations';
import { editFunnel } from '../../../shared/commands/funnel';
import { editHandoffStep } from '../../../shared/commands/handoff-steps';
import type { CadenceId, ClauseId, DecisionId, DefinitionId, EscalationId, HandoffStepId } from '../../../shared/ids';
import type { Workshop } from '../../../shared/workshop/schema';
import { assembledWorkshop, decision, euros, percent, preparedWorkshop } from '../../support/negotiated-workshop';
import { after, run, undone } from '../../support/run-commands';

const SL1 = 'SL1' as ClauseId;
const SL11 = 'SL11' as ClauseId;
const clause = (workshop: Workshop, id: string) => workshop.agreement.clauses.byId[id as ClauseId];
const moreRevenue = editFunnel({ revenueGoal: euros(1_400_000) });

describe('when the funnel moves on', () => {
  test('the volume clause is offered with what it was and what it is now, and nothing has changed yet', () => {
    const before = assembledWorkshop();
    const now = after(before, moreRevenue);
    expect(staleClauses(before)).toEqual([]);
    expect(staleClauses(now)).toMatchObject([
      {
        kind: 'changed',
        id: SL1,
        edited: false,
        changes: [
          { place: 'mqlsPerPeriod', stage: 'measure', ref: 'funnel', was: '180', now: '210' },
          { place: 'period', was: 'year (15 a month)', now: 'year (about 18 a month)' },
        ],
      },
    ]);
    expect(clause(now, 'SL1')).toBe(clause(before, 'SL1'));
  });

  test('accepting writes the text and keeps heading, owner and consequence; undo takes it back', () => {
    const before = after(
      assembledWorkshop(),
      editClause(SL1, { heading: 'How many leads', owner: 'Priya', consequence: 'We talk.' }),
      moreRevenue,
    );
    const history = run(before, updateClauses([SL1]));
    expect(clause(history.workshop, 'SL1')).toMatchObject({
      heading: 'How many leads',
      owner: 'Priya',
      consequence: 'We talk.',
      edited: false,
    });
    expect(clause(history.workshop, 'SL1')?.text).toContain('210 qualified leads each year');
    expect(staleClauses(history.workshop)).toEqual([]);
    expect(undone(history).workshop).toEqual(before);
  });

  test('the reasons are renewed, and a reason that somebody gave is kept', () => {
    const workshop = assembledWorkshop();
    const first = clause(workshop, 'SL1') ?? expect.fail();
    const given = { stage: 'journeys' as const, ref: 'win-1', text: 'They waited for a call.' };
    const byId = { ...workshop.agreement.clauses.byId, [SL1]: { ...first, reasons: [...first.reasons, given] } };
    const start = {
      ...workshop,
      agreement: { ...workshop.agreement, clauses: { ...workshop.agreement.clauses, byId } },
    };
    const reasons = clause(after(start, moreRevenue, updateClauses([SL1])), 'SL1')?.reasons ?? [];
    expect(reasons.filter(({ ref }) => ref === 'funnel')).toMatchObject([
      { text: expect.stringContaining('210') as string },
    ]);
    expect(reasons.at(-1)).toEqual(given);
  });

  test('only the accepted clauses change', () => {
    const now = after(
      assembledWorkshop(),
      moreRevenue,
      editDefinition('DF3' as DefinitionId, { agreed: 'A spoken need' }),
    );
    expect(staleClauses(now).map(({ id }) => id)).toEqual(['SL1', 'SL5']);
    const accepted = after(now, updateClauses(['SL5' as ClauseId]));
    expect(clause(accepted, 'SL1')).toBe(clause(now, 'SL1'));
    expect(clause(accepted, 'SL5')?.text).toContain('“A spoken need.”');
  });

  test('a value that is gone takes nothing out of the agreement', () => {
    expect(staleClauses(after(assembledWorkshop(), editFunnel({ winRate: null })))).toEqual([]);
  });

  test('a clause that was left out is not asked about, and is up to date when it comes back', () => {
    const now = after(assembledWorkshop(), leaveOutClause(SL1), moreRevenue);
    expect(staleClauses(now)).toEqual([]);
    expect(clause(after(now, includeClause(SL1)), 'SL1')).toMatchObject({
      included: true,
      text: expect.stringContaining('210') as string,
    });
  });
});

describe('an edited clause', () => {
  const edited = after(assembledWorkshop(), editClause(SL1, { text: 'Marketing delivers 15 MQLs a month.' }));

  test('keeps its words until it is asked about something that changed', () => {
    expect(clause(edited, 'SL1')?.edited).toBe(true);
    expect(staleClauses(edited)).toEqual([]);
    expect(staleClauses(after(edited, moreRevenue))).toMatchObject([{ id: SL1, edited: true }]);
  });

  test('may keep them all the same, and is asked again when it changes once more', () => {
    const kept = after(edited, moreRevenue, keepClauseWording(SL1));
    expect(clause(kept, 'SL1')).toMatchObject({ text: 'Marketing delivers 15 MQLs a month.', edited: true });
    expect(staleClauses(kept)).toEqual([]);
    expect(staleClauses(after(kept, editFunnel({ winRate: percent(20) })))).toMatchObject([
      { id: SL1, changes: [{ was: '210' }, {}] },
    ]);
  });

  test('gives them up only when that is accepted', () => {
    const accepted = after(edited, moreRevenue, updateClauses([SL1]));
    expect(clause(accepted, 'SL1')).toMatchObject({ edited: false, text: expect.stringContaining('210') as string });
  });
});

describe('a clause without a record of what it rests on', () => {
  const withText = (text: string): Workshop => {
    const workshop = assembledWorkshop();
    const { basis: _basis, ...first } = workshop.agreement.clauses.byId[SL1] ?? expect.fail();
    const byId = { ...workshop.agreement.clauses.byId, [SL1]: { ...first, text, edited: true } };
    return { ...workshop, agreement: { ...workshop.agreement, clauses: { ...workshop.agreement.clauses, byId } } };
  };

  test('is up to date when its text says the values, whatever surrounds them', () => {
    expect(staleClauses(withText('15 a month, 180 in the year: “A lead that fits and asked for a guide”'))).toEqual([]);
  });

  test('is not when a number only looks like it', () => {
    const [update] = staleClauses(withText('1800 a year: “A lead that fits and asked for a guide”'));
    expect(update).toMatchObject({ id: SL1, changes: [{ place: 'mqlsPerPeriod', was: null, now: '180' }] });
  });
});

describe('what is entered in the agreement itself', () => {
  const names = editAgreement({ arbiter: 'Joan Perry' });

  test('appears at once in the clauses that name it, in the same undo step', () => {
    const history = run(assembledWorkshop(), names);
    expect(clause(history.workshop, 'SL10')?.text).toContain('Joan Perry decides.');
    expect(clause(history.workshop, 'SL11')?.text).toContain('goes to Joan Perry');
    expect(staleClauses(history.workshop)).toEqual([]);
    expect(undone(history).workshop).toEqual(assembledWorkshop());
  });

  test('is only offered to a clause that was edited', () => {
    const now = after(assembledWorkshop(), editClause(SL11, { text: 'It goes to Margaret Oyelaran.' }), names);
    expect(clause(now, 'SL11')?.text).toBe('It goes to Margaret Oyelaran.');
    expect(staleClauses(now)).toMatchObject([
      { id: SL11, edited: true, changes: [{ place: 'arbiter', was: 'Margaret Oyelaran', now: 'Joan Perry' }] },
    ]);
  });

  test('is only offered to a clause that was edited back to the very same words', () => {
    const words = clause(assembledWorkshop(), 'SL11')?.text ?? expect.fail();
    const now = after(
      assembledWorkshop(),
      editClause(SL11, { text: 'Ours.' }),
      editClause(SL11, { text: words }),
      names,
    );
    expect(clause(now, 'SL11')?.text).toBe(words);
  });

  test('does not bring in what waits to be accepted from elsewhere', () => {
    const now = after(assembledWorkshop(), moreRevenue, names);
    expect(clause(now, 'SL1')?.text).toContain('180');
  });

  test.each([
    [
      'the clock of the first response',
      editHandoffStep('HS3' as HandoffStepId, { clock: '4 working hours' }),
      'SL4',
      'within 4 working hours of the hand-off',
    ],
    [
      'the name of the review',
      editCadence('monthly-sla-review' as CadenceId, { name: 'Numbers round' }),
      'SL15',
      'By each Numbers round',
    ],
    [
      'the next review, when the monthly one is dropped',
      includeCadence('monthly-sla-review' as CadenceId, false),
      'SL9',
      "hold the Leaders' meeting every week",
    ],
    [
      'the time of the last rung',
      editEscalation('rung-1' as EscalationId, { within: '2 days' }),
      'SL11',
      'decides within 2 days.',
    ],
    ['a rung without its time', removeEscalation('rung-1' as EscalationId), 'SL11', 'decides within [time to agree].'],
  ] as const)('%s', (_what, command, id, text) => {
    expect(clause(after(assembledWorkshop(), command), id)?.text).toContain(text);
  });

  test('the last rung is the last in its order', () => {
    const two = after(
      assembledWorkshop(),
      addEscalation({ id: 'rung-2' as EscalationId, trigger: '', person: 'Joan', within: '1 day' }),
    );
    expect(clause(two, 'SL11')?.text).toContain('within 1 day');
    expect(clause(after(two, moveEscalation('rung-2' as EscalationId, 0)), 'SL11')?.text).toContain(
      'within 5 working days',
    );
  });
});

describe('a decision made after assembling', () => {
  const made = decision({ questionId: 'MS6' });
  const id = 'from-decision-1' as ClauseId;

  test('is offered as a new clause, and written only when accepted', () => {
    const now = after(assembledWorkshop(), addDecision(made));
    expect(staleClauses(now)).toMatchObject([{ kind: 'new', id }]);
    expect(clause(now, id)).toBeUndefined();
    const accepted = after(now, updateClauses([id]));
    expect(clause(accepted, id)).toMatchObject({ kind: 'custom', included: true });
    expect(staleClauses(accepted)).toEqual([]);
  });

  test('on a question of the library is offered to its clause as a reason, which brings the clause in', () => {
    const now = after(assembledWorkshop(), addDecision(decision({ questionId: 'MS2' })));
    expect(staleClauses(now)).toMatchObject([
      { kind: 'changed', id: 'SL14', changes: [{ place: 'decision', was: null }] },
    ]);
    expect(clause(after(now, updateClauses(['SL14' as ClauseId])), 'SL14')?.included).toBe(true);
  });

  test('that some clause already gives as its reason is not offered', () => {
    const workshop = after(assembledWorkshop(), addDecision(made));
    const reasons = [{ stage: 'diagnose' as const, ref: 'decision-1', text: 'Decided in the room.' }];
    const first = workshop.agreement.clauses.byId[SL1] ?? expect.fail();
    const byId = { ...workshop.agreement.clauses.byId, [SL1]: { ...first, reasons } };
    expect(
      staleClauses({
        ...workshop,
        agreement: { ...workshop.agreement, clauses: { ...workshop.agreement.clauses, byId } },
      }),
    ).toEqual([]);
  });

  test('worded anew is offered to the clause it became', () => {
    const now = after(assembledWorkshop(made), editDecision('decision-1' as DecisionId, { text: 'Ten leads a week' }));
    expect(staleClauses(now)).toMatchObject([
      { kind: 'changed', id, changes: [{ place: 'decision', now: 'Decided in the room: “Ten leads a week.”' }] },
    ]);
    expect(clause(after(now, updateClauses([id])), id)?.text).toBe('Ten leads a week.');
  });

  test.each([
    ['is taken back', removeDecision('decision-1' as DecisionId)],
    ['leads elsewhere', editDecision('decision-1' as DecisionId, { destination: 'action' })],
  ])('that %s leaves a clause whose ground is gone: it is offered to be left out', (_what, command) => {
    const now = after(assembledWorkshop(made), command);
    expect(staleClauses(now)).toEqual([{ kind: 'gone', id }]);
    const accepted = after(now, updateClauses([id]));
    expect(clause(accepted, id)?.included).toBe(false);
    expect(staleClauses(accepted)).toEqual([]);
  });

  test('whose clause was removed is offered again', () => {
    expect(staleClauses(after(assembledWorkshop(made), removeClause(id)))).toMatchObject([{ kind: 'new', id }]);
  });
});

test('before anything is assembled nothing is offered', () => {
  expect(staleClauses(preparedWorkshop(decision()))).toEqual([]);
});

const anyText = fc.string({ maxLength: 12 });
const anyEdit = fc.oneof(
  anyText.map((arbiter) => editAgreement({ arbiter })),
  anyText.map((clock) => editHandoffStep('HS4' as HandoffStepId, { clock })),
  anyText.map((within) => editEscalation('rung-1' as EscalationId, { within })),
  fc
    .record({ id: fc.constantFrom(...assembledWorkshop().agreement.cadences.order), held: fc.boolean() })
    .map(({ id, held }) => includeCadence(id, held)),
);

prop.prop([fc.array(anyEdit, { maxLength: 6 })], { numRuns: 30 })(
  'no edit inside the agreement ever leaves an untouched clause behind',
  (edits) => {
    const now = after(assembledWorkshop(), ...edits);
    const texts = new Map(assembleClauses(now).map(({ clause: fresh }) => [fresh.id, fresh.text]));
    for (const [id, { text }] of Object.entries(now.agreement.clauses.byId))
      expect(text).toBe(texts.get(id as ClauseId));
  },
);
