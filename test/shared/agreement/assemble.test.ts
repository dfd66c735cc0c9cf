import { newDisconnect } from '../../../shared/journeys/create';
import { describe, expect, test } from 'vitest';
import { assembleClauses } from '../../../shared/agreement/assemble';
import { editFunnel } from '../../../shared/commands/funnel';
import type { DisconnectId, JourneyId, ParticipantId, QuestionId } from '../../../shared/ids';
import { newWorkshop } from '../../support/new-workshop';
import { decision, preparedWorkshop } from '../../support/negotiated-workshop';
import { fills } from '../../support/diagnosis';
import { touchpoint, win, withJourneys } from '../../support/journeys';
import { after } from '../../support/run-commands';
import { addParticipant } from '../../../shared/commands/participants';
import type { Workshop } from '../../../shared/workshop/schema';

function clauseOf(workshop: Workshop, id: string) {
  const found = assembleClauses(workshop).find(({ clause }) => clause.id === id)?.clause;
  if (!found) throw new Error(`no clause ${id}`);
  return found;
}

describe('the clauses of the library', () => {
  test('promise what the funnel asks for, in its period and in a month', () => {
    expect(clauseOf(preparedWorkshop(), 'SL1').text).toBe(
      'Marketing delivers 180 qualified leads each year (15 a month). A lead counts when it meets the agreed definition of an MQL: “A lead that fits and asked for a guide.”',
    );
  });

  test('say "about" when the month is rounded, and nothing of months when the period is one', () => {
    const rounded = after(preparedWorkshop(), editFunnel({ mqlToSql: 3900 as never }));
    expect(clauseOf(rounded, 'SL1').text).toContain('185 qualified leads each year (about 16 a month)');
    const monthly = after(preparedWorkshop(), editFunnel({ period: 'month' }));
    expect(clauseOf(monthly, 'SL1').text).toContain('180 qualified leads each month.');
  });

  test('need no rate beyond the MQLs to promise them', () => {
    const workshop = after(preparedWorkshop(), editFunnel({ leadToMql: null }));
    expect(clauseOf(workshop, 'SL1').text).toContain('180 qualified leads');
  });

  test('take targets, definitions, clocks, meetings and people from where they were entered', () => {
    const workshop = preparedWorkshop();
    expect(clauseOf(workshop, 'SL2').text).toContain('accepts at least 60 % as workable');
    expect(clauseOf(workshop, 'SL4').text).toContain('within 24 hours (counted on business days) of the hand-off');
    expect(clauseOf(workshop, 'SL5').text).toContain('“An MQL with a need, a budget and a date.”');
    expect(clauseOf(workshop, 'SL9').text).toContain('hold the SLA review every month');
    expect(clauseOf(workshop, 'SL10').text).toContain('Priya Raman decides on changes');
    expect(clauseOf(workshop, 'SL11').text).toContain('goes to Margaret Oyelaran, who decides within 5 working days.');
  });

  test('name what is missing where nothing was entered, and are never filled with nothing', () => {
    const clauses = assembleClauses(newWorkshop());
    const open = clauses.flatMap(({ clause }) => (clause.text.includes('[') ? clause.kind : []));
    expect(clauses).toHaveLength(18);
    expect(open).toEqual(['SL1', 'SL2', 'SL3', 'SL5', 'SL10', 'SL11', 'SL12', 'SL14', 'SL16']);
    expect(clauseOf(newWorkshop(), 'SL1').text).toContain(
      'delivers [number to agree] qualified leads each [period to agree].',
    );
  });

  test('say why they exist: the reason of the library, then where each value comes from', () => {
    expect(clauseOf(preparedWorkshop(), 'SL1').reasons).toMatchObject([
      { stage: 'agree', ref: 'SL1' },
      { stage: 'measure', ref: 'funnel', text: 'The reverse funnel asks for 180 MQLs each year (15 a month).' },
      { stage: 'define', ref: 'DF2', text: 'Both sides agreed on “Marketing-qualified lead (MQL)”.' },
    ]);
  });

  test('belong to the only person of their side, and to nobody while there are two', () => {
    const person = (id: string, name: string) =>
      addParticipant({ id: id as ParticipantId, name, role: '', side: 'sales' });
    const alone = after(preparedWorkshop(), person('p1', 'Daniel'));
    expect(clauseOf(alone, 'SL4').owner).toBe('Daniel');
    expect(clauseOf(after(alone, person('p2', 'Keisha')), 'SL4').owner).toBe('');
    expect(clauseOf(alone, 'SL7').owner).toBe('Hannah Lindqvist');
  });
});

describe('a sealed answer', () => {
  const answered = (revealedAt: Workshop['diagnosis']['revealedAt']): Workshop => {
    const picked = fills('sales', 'MS3', { kind: 'picks', options: ['DC2', 'DC7'] });
    const prepared = preparedWorkshop();
    const sealed = { ...prepared, diagnosis: { ...prepared.diagnosis, revealedAt: null } };
    const { diagnosis, ...workshop } = after(sealed, picked);
    return { ...workshop, diagnosis: { ...diagnosis, revealedAt } };
  };

  test('fills the clause on lead data after the reveal', () => {
    expect(clauseOf(answered(preparedWorkshop().diagnosis.revealedAt), 'SL16').text).toContain(
      'with these fields filled in: company and where the lead came from.',
    );
  });

  test('is in no clause before the reveal', () => {
    expect(clauseOf(answered(null), 'SL16').text).toContain('[fields to choose]');
  });
});

describe('a decision that leads to a clause', () => {
  test('is a reason for the library clause that answers its question, and makes that clause part of the agreement', () => {
    const made = decision({ questionId: 'MS5', text: 'keep the fee sheet current', owner: 'Tomás' });
    const clause = clauseOf(preparedWorkshop(made), 'SL14');
    expect(clause).toMatchObject({ included: true, owner: 'Tomás' });
    expect(clause.reasons).toContainEqual({
      stage: 'diagnose',
      ref: 'decision-1',
      text: 'Decided in the room: “Keep the fee sheet current.”',
    });
    expect(clauseOf(preparedWorkshop(), 'SL14').included).toBe(false);
  });

  test('becomes a clause of its own where the library has none, or where the other side is to carry it', () => {
    expect(clauseOf(preparedWorkshop(decision({ questionId: 'MS6' })), 'from-decision-1')).toMatchObject({
      kind: 'custom',
      side: 'marketing',
      heading: 'How leads are delivered',
      text: 'Marketing sends five leads a week to each seller.',
      consequence: '',
      included: true,
    });
    const bySales = preparedWorkshop(decision({ questionId: 'MS3', side: 'sales' }));
    expect(clauseOf(bySales, 'from-decision-1').side).toBe('sales');
  });

  test('is headed by its own first sentence when it answers no question, and never by a part of it', () => {
    const long =
      'Each seller calls the leads of the week on Monday morning before anything else is done. Then they report.';
    expect(clauseOf(preparedWorkshop(decision({ text: long })), 'from-decision-1').heading).toBe('Decided in the room');
    expect(clauseOf(preparedWorkshop(decision({ text: 'Call on Monday.' })), 'from-decision-1').heading).toBe(
      'Call on Monday',
    );
  });

  test('is left alone when it leads elsewhere or says nothing', () => {
    const elsewhere = preparedWorkshop(decision({ destination: 'action' }), decision({ id: 'd2', text: '  ' }));
    expect(assembleClauses(elsewhere)).toHaveLength(18);
  });
});

test('a gap is a reason for the clause that answers it, once it is revealed', () => {
  const withGap = (workshop: Workshop): Workshop => ({
    ...workshop,
    diagnosis: {
      ...workshop.diagnosis,
      gaps: { ['SM2' as QuestionId]: { rating: 'opposite', note: '', priority: null, themeId: null } },
    },
  });
  const revealed = withGap(preparedWorkshop());
  expect(clauseOf(revealed, 'SL6').reasons[1]).toMatchObject({ stage: 'diagnose', ref: 'SM2' });
  const sealed = { ...revealed, diagnosis: { ...revealed.diagnosis, revealedAt: null } };
  expect(clauseOf(sealed, 'SL6').reasons.filter(({ stage }) => stage === 'diagnose')).toEqual([]);
});

test('a disconnect becomes a clause that leaves open what will be done about it, with the deals that show it', () => {
  const workshop = preparedWorkshop();
  const id = 'x1' as DisconnectId;
  const evidence = [
    { journey: 'j1' as JourneyId, touchpoint: null },
    { journey: 'j2' as JourneyId, touchpoint: null },
  ];
  const disconnect = {
    ...newDisconnect(id, { text: 'the first call comes weeks late', side: 'sales', evidence }),
    owner: 'Daniel',
    destination: 'clause' as const,
  };
  const clause = clauseOf(
    { ...workshop, patterns: { ...workshop.patterns, disconnects: { byId: { [id]: disconnect }, order: [id] } } },
    'from-x1',
  );
  expect(clause).toMatchObject({
    side: 'sales',
    owner: 'Daniel',
    heading: 'From the wins we mapped',
    text: '[what is done differently from now on]',
    reasons: [{ stage: 'patterns', ref: 'x1', text: 'Seen in 2 mapped deals: “The first call comes weeks late.”' }],
  });
});

describe('a clause that rests on deals', () => {
  const guide = touchpoint('t', 'marketing', '2026-01-10', { content: 'Fee guide' });
  const deals = ['Vellum', 'Tamarack', 'Quarry', 'Birch'].map((client, at) =>
    win(`win-${at}`, '2026-05-01', { touchpoints: [guide] }, { client }),
  );
  const workshop = withJourneys(
    preparedWorkshop(),
    ...deals,
    win('win-9', '2026-05-01', { touchpoints: [guide] }, { client: ' ' }),
  );

  test('leads to the first three of those that used its material', () => {
    const reasons = clauseOf(workshop, 'SL14').reasons.filter(({ stage }) => stage === 'journeys');
    expect(reasons).toEqual([
      { stage: 'journeys', ref: 'win-0', text: 'Seen in the deal “Vellum”.' },
      { stage: 'journeys', ref: 'win-1', text: 'Seen in the deal “Tamarack”.' },
      { stage: 'journeys', ref: 'win-2', text: 'Seen in the deal “Quarry”.' },
    ]);
  });

  test('leads to those that show its disconnect, each once, and only to those with a name', () => {
    const evidence = ['win-1', 'win-1', 'win-9', 'gone'].map((journey) => ({
      journey: journey as JourneyId,
      touchpoint: null,
    }));
    const id = 'x1' as DisconnectId;
    const disconnect = {
      ...newDisconnect(id, { text: 'late', side: 'sales', evidence }),
      destination: 'clause' as const,
    };
    const patterns = { ...workshop.patterns, disconnects: { byId: { [id]: disconnect }, order: [id] } };
    expect(clauseOf({ ...workshop, patterns }, 'from-x1').reasons.slice(1)).toEqual([
      { stage: 'journeys', ref: 'win-1', text: 'Seen in the deal “Tamarack”.' },
    ]);
  });
});
