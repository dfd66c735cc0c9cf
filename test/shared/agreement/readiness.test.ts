import { describe, expect, test } from 'vitest';
import sampleFile from '../../../resources/samples/harbour-and-pine.parley.json';
import { staleClauses } from '../../../shared/agreement/clause-updates';
import { checkReadiness, type Finding } from '../../../shared/agreement/readiness';
import { editAgreement } from '../../../shared/commands/agreement';
import { includeCadence } from '../../../shared/commands/cadences';
import { addClause, editClause, fillOwners, includeClause, leaveOutClause } from '../../../shared/commands/clauses';
import type { Command } from '../../../shared/commands/command';
import { addDecision } from '../../../shared/commands/decisions';
import { editDefinition } from '../../../shared/commands/definitions';
import { editEscalation } from '../../../shared/commands/escalations';
import { editFunnel } from '../../../shared/commands/funnel';
import { editHandoffStep } from '../../../shared/commands/handoff-steps';
import { editMetric, shareMetric } from '../../../shared/commands/metrics';
import { addSigner } from '../../../shared/commands/signers';
import type {
  CadenceId,
  ClauseId,
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
  expect(checkReadiness(sample, TODAY)).toEqual([]);
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
