import { describe, expect, test } from 'vitest';
import sampleFile from '../../../resources/samples/harbour-and-pine.parley.json';
import { staleClauses } from '../../../shared/agreement/clause-updates';
import type { Finding } from '../../../shared/agreement/finding';
import { checkReadiness } from '../../../shared/agreement/readiness';
import { editAgreement } from '../../../shared/commands/agreement';
import { editCadence, includeCadence } from '../../../shared/commands/cadences';
import { addClause, editClause, fillOwners, includeClause, leaveOutClause } from '../../../shared/commands/clauses';
import type { Command } from '../../../shared/commands/command';
import { addDecisionRights } from '../../../shared/commands/decision-rights';
import { addDecision } from '../../../shared/commands/decisions';
import { editDefinition } from '../../../shared/commands/definitions';
import { editEscalation } from '../../../shared/commands/escalations';
import { editFunnel } from '../../../shared/commands/funnel';
import { editHandoffStep } from '../../../shared/commands/handoff-steps';
import { editMetric, shareMetric } from '../../../shared/commands/metrics';
import { editResponse } from '../../../shared/commands/response';
import { addSigner } from '../../../shared/commands/signers';
import type {
  CadenceId,
  ClauseId,
  DecisionRightId,
  DefinitionId,
  EscalationId,
  HandoffStepId,
  MetricId,
  SignerId,
} from '../../../shared/ids';
import type { Side } from '../../../shared/side';
import { type IsoDate, onDay, UNKNOWN_DATE } from '../../../shared/time';
import { Workshop } from '../../../shared/workshop/schema';
import { newWorkshop } from '../../support/new-workshop';
import { assembledWorkshop, decision, euros, percent } from '../../support/negotiated-workshop';
import { withSample } from '../../support/rated-sample';
import { after } from '../../support/run-commands';

const TODAY = '2026-11-22' as IsoDate;
const SL1 = 'SL1' as ClauseId;
const signer = (side: Side, name: string) => addSigner({ id: `signer-${side}` as SignerId, side, name, role: '' });

/** An agreement in which the check finds nothing. */
const ready = after(
  assembledWorkshop(),
  fillOwners('marketing', 'Priya'),
  fillOwners('sales', 'Daniel'),
  fillOwners('both', 'Hannah'),
  editClause('SL16' as ClauseId, { text: 'Name, company and source.' }),
  signer('marketing', 'Priya'),
  signer('sales', 'Daniel'),
);
const found = (...commands: readonly Command[]): readonly Finding[] => checkReadiness(after(ready, ...commands), TODAY);

test('an agreement that has everything has no findings', () => {
  expect(checkReadiness(ready, TODAY)).toEqual([]);
});

test('the sample workshop is ready to sign and rests on nothing that has changed', () => {
  const sample = Workshop.parse(sampleFile);
  expect(staleClauses(sample)).toEqual([]);
  expect(checkReadiness(sample, TODAY).filter(({ severity }) => severity === 'blocking')).toEqual([]);
});

test('a new workshop is told what it lacks, and nothing of clauses that it does not have yet', () => {
  expect(checkReadiness(newWorkshop(), TODAY).map(({ kind, ref }) => `${kind} ${ref}`)).toEqual([
    'no-clauses clauses',
    'definition-not-agreed DF2',
    'definition-not-agreed DF3',
    'no-start-date starts-on',
    'no-alignment-owner alignment-owner',
    'no-signer signers-marketing',
    'no-signer signers-sales',
    'metric-without-owner sheet',
    'no-escalation escalations',
    'no-arbiter arbiter',
  ]);
});

describe('each finding names its place, once', () => {
  test.each<[string, Command, Partial<Finding>]>([
    [
      'a clause without an owner',
      editClause(SL1, { owner: ' ' }),
      { kind: 'clause-without-owner', ref: 'SL1.owner', params: { subject: 'Volume of qualified leads' } },
    ],
    [
      'a clause without a consequence',
      editClause(SL1, { consequence: '' }),
      { kind: 'clause-without-consequence', ref: 'SL1.consequence' },
    ],
    [
      'a clause with an open place',
      editClause('SL6' as ClauseId, { text: 'Within [time to agree].' }),
      {
        kind: 'clause-unfilled',
        ref: 'SL6.text',
        params: { subject: 'Leads that are not ready', place: '[time to agree]' },
      },
    ],
    [
      'an open place in a consequence',
      editClause('SL6' as ClauseId, { consequence: 'Then [what happens].' }),
      { kind: 'clause-unfilled', ref: 'SL6.text' },
    ],
    ['a clause without words', editClause('SL6' as ClauseId, { text: '' }), { kind: 'clause-empty', ref: 'SL6' }],
    ['volume without quality', leaveOutClause('SL2' as ClauseId), { kind: 'volume-without-quality', ref: 'SL1' }],
    ['no start', editAgreement({ startsOn: UNKNOWN_DATE }), { kind: 'no-start-date', ref: 'starts-on' }],
    [
      'nobody owns the alignment',
      editAgreement({ alignmentOwner: '' }),
      { kind: 'no-alignment-owner', ref: 'alignment-owner' },
    ],
  ])('%s blocks', (_what, command, finding) => {
    expect(found(command)).toMatchObject([{ severity: 'blocking', stage: 'agree', ...finding }]);
  });

  test.each<[string, Command, Partial<Finding>]>([
    [
      'a step without an owner',
      editHandoffStep('HS2' as HandoffStepId, { owner: '' }),
      { kind: 'handoff-without-owner', ref: 'HS2' },
    ],
    [
      'a step without a clock',
      editHandoffStep('HS2' as HandoffStepId, { clock: '' }),
      { kind: 'handoff-without-clock', ref: 'HS2' },
    ],
    [
      'an escalation that names nobody',
      editEscalation('rung-1' as EscalationId, { person: '' }),
      { kind: 'no-escalation', ref: 'escalations' },
    ],
    [
      'a review that reads no metric',
      editCadence('monthly-sla-review' as CadenceId, { metrics: [] }),
      { kind: 'cadence-without-metric', ref: 'monthly-sla-review', params: { subject: 'SLA review' } },
    ],
    [
      'a decision that nobody is named for',
      addDecisionRights([{ id: 'right-1' as DecisionRightId, decision: 'Pausing a source', person: ' ' }]),
      { kind: 'decision-without-person', ref: 'right-1', params: { subject: 'Pausing a source' } },
    ],
    [
      'a clause whose definition was worded anew',
      editDefinition('DF3' as DefinitionId, { agreed: 'A spoken need' }),
      { kind: 'clause-outdated', ref: 'SL5' },
    ],
    [
      'a decision that leads to no clause yet',
      addDecision(decision()),
      { kind: 'decision-without-clause', ref: 'updates' },
    ],
  ])('%s is advice', (_what, command, finding) => {
    expect(found(command)).toMatchObject([{ severity: 'advice', stage: 'agree', ...finding }]);
  });

  test('no review at all is advice', () => {
    const none = ready.agreement.cadences.order.map((id: CadenceId) => includeCadence(id, false));
    expect(found(...none).map(({ kind }) => kind)).toContain('no-review');
  });

  test.each([
    ['an owner', { owner: ' ' }],
    ['a source', { sourceSystem: '' }],
  ])('a shared metric without %s', (_what, fields) => {
    expect(found(editMetric('M18' as MetricId, fields))).toMatchObject([
      { kind: 'metric-without-owner', severity: 'advice', stage: 'measure', ref: 'sheet', params: { n: 1 } },
    ]);
    expect(found(editMetric('M18' as MetricId, fields), shareMetric('M18' as MetricId, false))).not.toContainEqual(
      expect.objectContaining({ kind: 'metric-without-owner' }),
    );
  });

  test('a definition that the clauses count by is not agreed', () => {
    expect(found(editDefinition('DF3' as DefinitionId, { agreed: '' }))).toMatchObject([
      { kind: 'definition-not-agreed', severity: 'blocking', stage: 'define', ref: 'DF3' },
    ]);
    expect(found(editDefinition('DF5' as DefinitionId, { agreed: '' }))).toEqual([]);
  });

  test('a definition is stale twelve months and a day after its last review', () => {
    const reviewed = (day: string) =>
      found(editDefinition('DF2' as DefinitionId, { lastReview: onDay(day as IsoDate) }));
    expect(reviewed('2025-11-22')).toEqual([]);
    expect(reviewed('2025-11-21')).toMatchObject([
      { kind: 'definition-stale', severity: 'advice', stage: 'define', ref: 'DF2' },
    ]);
  });

  test('a side has nobody who signs, or only somebody without a name', () => {
    const unsigned = after(assembledWorkshop(), signer('marketing', 'Priya'), signer('sales', ' '));
    expect(checkReadiness(unsigned, TODAY).filter(({ stage }) => stage === 'sign')).toMatchObject([
      { kind: 'no-signer', severity: 'blocking', ref: 'signers-sales', params: { side: 'sales' } },
    ]);
  });

  test('thirteen commitments are too many, twelve are not', () => {
    const thirteen = after(
      ready,
      includeClause('SL8' as ClauseId),
      includeClause('SL13' as ClauseId),
      fillOwners('both', 'Hannah'),
    );
    expect(checkReadiness(thirteen, TODAY)).toMatchObject([
      { kind: 'too-many-commitments', severity: 'advice', params: { n: 13, most: 12 } },
    ]);
    expect(checkReadiness(after(thirteen, leaveOutClause('SL13' as ClauseId)), TODAY)).toEqual([]);
  });
});

describe('numbers that contradict the funnel', () => {
  const moreRevenue = editFunnel({ revenueGoal: euros(1_400_000) });

  test('block while the clause was assembled from older figures', () => {
    expect(found(moreRevenue)).toMatchObject([
      {
        kind: 'contradicts-funnel',
        severity: 'blocking',
        ref: 'SL1.text',
        params: { promised: '180', needed: '210', period: 'year' },
      },
    ]);
  });

  test.each([
    ['the number of the period', 'Marketing delivers 180 leads.', 0],
    ['the number of a month', 'Marketing delivers 15 leads a month.', 0],
    ['another number', 'Marketing delivers 120 leads.', 1],
    ['no number, which nothing contradicts', 'Marketing delivers enough leads.', 0],
    ['numbers only in a quoted definition', 'Marketing delivers enough: “50 to 500 people.”', 0],
    ['a number written with its comma', 'Marketing delivers 1,180 leads.', 1],
  ])('are found in an edited clause that says %s', (_what, text, count) => {
    expect(found(editClause(SL1, { text })).filter(({ kind }) => kind === 'contradicts-funnel')).toHaveLength(count);
  });

  test('cannot be told from a funnel that lacks an input: that is said instead', () => {
    expect(found(editFunnel({ winRate: null }))).toMatchObject([
      { kind: 'funnel-not-computed', severity: 'advice', stage: 'measure', ref: 'funnel' },
    ]);
    expect(found(editFunnel({ winRate: percent(0) }))).toHaveLength(1);
  });
});

describe('numbers that contradict the sample', () => {
  const promising = (text: string) => after(withSample(ready, 12, 8), editClause('SL2' as ClauseId, { text }));
  const contradictions = (workshop: Workshop) =>
    checkReadiness(workshop, TODAY).filter(({ kind }) => kind === 'contradicts-calibration');

  test.each([
    ['the share of the sample', 'Sales accepts at least 60 % of them.', 0],
    ['less than the sample', 'Sales accepts 1 of 2.', 0],
    ['more than the sample, in percent', 'Sales accepts at least 60.5 % of them.', 1],
    ['more than the sample, in counts', 'Sales accepts 13 out of 20.', 1],
    ['no share at all', 'Sales accepts most of them.', 0],
    ['a share only in a quotation', 'Sales accepts what is “80 % certain”.', 0],
    ['the promise first, the sample after it', 'At least 60 %. Of the sample both called 19 of 20 workable.', 0],
  ])('are found in a clause that says %s', (_what, text, count) => {
    expect(contradictions(promising(text))).toHaveLength(count);
  });

  test('are advice, with what is promised and what the sample shows', () => {
    expect(contradictions(promising('Sales accepts at least 70 %.'))).toEqual([
      {
        kind: 'contradicts-calibration',
        severity: 'advice',
        stage: 'agree',
        ref: 'SL2.text',
        params: { subject: 'Quality of qualified leads', promised: '70 %', sample: '12 of 20' },
      },
    ]);
  });

  test('cannot be told without a sample', () => {
    expect(found(editClause('SL2' as ClauseId, { text: 'Sales accepts all 100 %.' }))).toEqual([]);
  });
});

describe('a promise beyond the capacity', () => {
  const manned = (reps: number, perRepDay: number): Workshop => ({
    ...ready,
    metrics: {
      ...ready.metrics,
      capacity: { reps, perRepDay },
      calendar: { ...ready.metrics.calendar, zone: 'Europe/Berlin' },
    },
  });
  const tooMany = editFunnel({ revenueGoal: euros(12_000_000) });
  const kinds = (workshop: Workshop) =>
    checkReadiness(workshop, TODAY)
      .filter(({ kind }) => kind === 'beyond-capacity' || kind === 'too-fast')
      .map(({ kind, severity, stage, ref }) => `${kind} ${severity} ${stage} ${ref}`);

  test('blocks where the funnel asks for more than those there are can answer', () => {
    expect(kinds(manned(1, 1))).toEqual([]);
    expect(kinds(after(manned(1, 1), tooMany))).toEqual(['beyond-capacity blocking measure capacity']);
  });

  test('blocks where nobody works when the promise ends', () => {
    expect(kinds(after(manned(4, 10), editResponse({ amount: 1, clock: 'all-hours' })))).toEqual([
      'too-fast blocking agree response',
    ]);
    expect(kinds(after(manned(4, 10), editResponse({ amount: 4, clock: 'business-hours' })))).toEqual([]);
  });

  test('is not judged while nobody has said how many people there are', () => {
    expect(kinds(after(ready, tooMany, editResponse({ amount: 1, clock: 'all-hours' })))).toEqual([]);
  });
});

describe('a stage of the ladder that a clause counts by', () => {
  const naming = (text: string) => editClause('SL6' as ClauseId, { text });
  const open = (...commands: readonly Command[]) =>
    found(...commands).flatMap(({ kind, ref }) => (kind === 'definition-not-agreed' ? ref : []));

  test('has to be agreed', () => {
    expect(open(naming('Each opportunity has a date.'))).toEqual(['DF5']);
    expect(open(naming('Opportunities have a date, sales-ready leads a call.'))).toEqual(['DF4']);
    expect(open(naming('Customers are called back.'))).toEqual(['DF6']);
    expect(open(naming('A lead is called; an opportunistic one too.'))).toEqual([]);
  });

  test('only while the teams use it', () => {
    const unused: Workshop = {
      ...ready,
      definitions: {
        ...ready.definitions,
        terms: {
          ...ready.definitions.terms,
          byId: Object.fromEntries(
            Object.entries(ready.definitions.terms.byId).map(([id, term]) => [
              id,
              { ...term, used: false, agreed: '' },
            ]),
          ),
        },
      },
    };
    expect(checkReadiness(unused, TODAY).filter(({ stage }) => stage === 'define')).toEqual([]);
  });
});

test('what blocks comes before advice', () => {
  const findings = found(
    editEscalation('rung-1' as EscalationId, { person: '' }),
    editAgreement({ alignmentOwner: '' }),
    editClause(SL1, { owner: '' }),
  );
  expect(findings.map(({ severity }) => severity)).toEqual(['blocking', 'blocking', 'advice']);
});

test('an own clause is held to the same as the library', () => {
  const own = addClause({
    id: 'own-1' as ClauseId,
    kind: 'custom',
    side: 'both',
    heading: 'New',
    text: 'We meet.',
    edited: false,
    reasons: [],
    owner: '',
    consequence: '',
    included: true,
  });
  expect(found(own).map(({ kind, ref }) => `${kind} ${ref}`)).toEqual([
    'clause-without-owner own-1.owner',
    'clause-without-consequence own-1.consequence',
  ]);
});
