import { describe, expect, test } from 'vitest';
import { canonicalText, sha256Hex } from '../../../shared/agreement/canonical';
import { readSigned } from '../../../shared/agreement/signed-text';
import { agreementTerms } from '../../../shared/agreement/terms';
import { editCadence } from '../../../shared/commands/cadences';
import { leaveOutClause } from '../../../shared/commands/clauses';
import { editDefinition } from '../../../shared/commands/definitions';
import { editFunnel } from '../../../shared/commands/funnel';
import type { CadenceId, DefinitionId, MetricId, QuestionId, SheetId } from '../../../shared/ids';
import { invariant } from '../../../shared/invariant';
import type { Workshop } from '../../../shared/workshop/schema';
import { list, tableOf } from '../../../shared/workshop/table';
import { after } from '../../support/run-commands';
import { signableWorkshop, signedWorkshop, versionOf } from '../../support/signed-workshop';

const workshop = signableWorkshop();
const terms = agreementTerms(workshop);

describe('what is signed', () => {
  test('holds the included clauses in their order, and no others', () => {
    const [first] = list(workshop.agreement.clauses).filter(({ included }) => included);
    const without = after(workshop, leaveOutClause(invariant(first, 'there are clauses').id));
    expect(terms.clauses[0]).toMatchObject({ heading: first?.heading, text: first?.text, owner: first?.owner });
    expect(agreementTerms(without).clauses).toEqual(terms.clauses.slice(1));
  });

  test('holds the agreed definitions only', () => {
    expect(terms.definitions.map(({ text }) => text)).toEqual([
      'A lead that fits and asked for a guide.',
      'An MQL with a need, a budget and a date',
    ]);
    const cleared = after(workshop, editDefinition('DF2' as DefinitionId, { agreed: ' ' }));
    expect(agreementTerms(cleared).definitions).toHaveLength(1);
  });

  test('holds the funnel with its four numbers, or none of them', () => {
    expect(terms.funnel.results).toEqual({ customers: 18, sqls: 72, mqls: 180, leads: 900 });
    expect(agreementTerms(after(workshop, editFunnel({ winRate: null }))).funnel.results).toBeNull();
  });

  test('holds the shared metrics, the seven steps, the included meetings, the escalation and the named people', () => {
    expect(terms.metrics.map(({ name }) => name)).toEqual(
      list(workshop.metrics.sheet)
        .filter(({ shared }) => shared)
        .map(({ name }) => name),
    );
    expect(terms.handoff).toHaveLength(7);
    expect(terms.cadences.length).toBe(list(workshop.agreement.cadences).filter(({ included }) => included).length);
    expect(terms.escalations).toEqual([
      { trigger: 'Missed twice', person: 'Margaret Oyelaran', within: 'Within 5 working days' },
    ]);
    expect(terms.people).toEqual({
      alignmentOwner: 'Hannah Lindqvist',
      arbiter: 'Margaret Oyelaran',
      definitionChanger: 'Priya Raman',
    });
  });

  test('holds what a meeting reads by name, and nothing for an id that no metric has', () => {
    const weekly = 'weekly-leaders' as CadenceId;
    const metrics = ['toString', 'M14', 'valueOf'] as MetricId[];
    const { name } = invariant(workshop.agreement.cadences.byId[weekly], 'the meeting is there');
    const { cadences } = agreementTerms(after(workshop, editCadence(weekly, { metrics })));
    const metric = workshop.metrics.sheet.byId['M14' as MetricId]?.name;
    expect(cadences.find((cadence) => cadence.name === name)?.metric).toBe(metric);
  });

  test('holds the named signers and the stages that were left out, in their order', () => {
    const skipping: Workshop = { ...workshop, skipped: ['patterns', 'diagnose'] };
    expect(agreementTerms(skipping).leftOut).toEqual(['diagnose', 'patterns']);
    expect(terms.signers.map(({ name }) => name)).toEqual(['Priya Raman', 'Daniel Whitcombe']);
  });

  test('holds no answer, no draft, no note and no id', () => {
    const question = 'MS1' as QuestionId;
    const secret: Workshop = {
      ...workshop,
      setup: { ...workshop.setup, notes: 'SECRET note' },
      diagnosis: {
        ...workshop.diagnosis,
        sheets: tableOf([
          {
            id: 'sheet' as SheetId,
            side: 'marketing',
            by: { kind: 'side' },
            onPaper: false,
            answers: { [question]: { text: 'SECRET answer', evidence: 'SECRET', value: { kind: 'text' } } },
            predictions: {},
            unread: {},
            sealedAt: null,
          },
        ]),
      },
      definitions: {
        ...workshop.definitions,
        terms: {
          ...workshop.definitions.terms,
          byId: Object.fromEntries(
            Object.entries(workshop.definitions.terms.byId).map(([id, term]) => [
              id,
              { ...term, drafts: { marketing: 'SECRET draft', sales: 'SECRET draft' } },
            ]),
          ),
        },
      },
    };
    const text = canonicalText(agreementTerms(secret));
    expect(text).not.toContain('SECRET');
    expect(text).not.toContain('"id"');
    expect(text).toBe(canonicalText(terms));
  });
});

test('the hash is the same however the keys of the document are ordered', () => {
  const shuffled = JSON.parse(JSON.stringify(workshop), (_key, value: unknown) => reversed(value)) as Workshop;
  expect(Object.keys(shuffled)).not.toEqual(Object.keys(workshop));
  expect(sha256Hex(canonicalText(agreementTerms(shuffled)))).toBe(sha256Hex(canonicalText(terms)));
});

describe('reading a signed text back', () => {
  test('gives what was frozen', () => {
    const { canonical, number, signedAt, signatures } = versionOf(signedWorkshop());
    expect(readSigned(canonical)).toEqual({ number, signedAt, signatures, terms });
  });

  test.each([
    '',
    'no json',
    '{}',
    canonicalText(terms),
    versionOf(signedWorkshop()).canonical.replace('"formatVersion":1', '"formatVersion":2'),
  ])('refuses %j', (text) => {
    expect(readSigned(text)).toBeNull();
  });
});

function reversed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).reverse());
}
