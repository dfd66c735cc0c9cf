import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import before from '../../fixtures/signed/before-response-times.json';
import { canonicalText } from '../../../shared/agreement/canonical';
import { readSigned } from '../../../shared/agreement/signed-text';
import { agreementTerms } from '../../../shared/agreement/terms';
import { verifyVersion } from '../../../shared/agreement/versions';
import { addDecisionRights } from '../../../shared/commands/decision-rights';
import { editDefinition } from '../../../shared/commands/definitions';
import { editHandoffStep } from '../../../shared/commands/handoff-steps';
import { editResponse } from '../../../shared/commands/response';
import type { DecisionRightId, DefinitionId, HandoffStepId, VersionId } from '../../../shared/ids';
import { slaReport } from '../../../shared/report/documents/agreement/sla-report';
import { SignedVersion } from '../../../shared/workshop/schema/agreement';
import { parse } from '../../../shared/workshop/parse';
import { tableOf } from '../../../shared/workshop/table';
import { newWorkshop } from '../../support/new-workshop';
import { after } from '../../support/run-commands';
import { signableWorkshop, TODAY } from '../../support/signed-workshop';

const version = SignedVersion.parse(before);

describe('a version that was signed before there were response times, lanes and decision rights', () => {
  test('is genuine', () => {
    expect(verifyVersion(version)).toBe('genuine');
  });

  test('is read without a byte more or less', () => {
    expect(canonicalText(readSigned(version.canonical))).toBe(version.canonical);
  });

  test('prints its hand-off in the usual lanes', () => {
    const { agreement, ...rest } = newWorkshop();
    const workshop = { ...rest, agreement: { ...agreement, versions: tableOf<VersionId, SignedVersion>([version]) } };
    const report = slaReport(workshop, { document: version.id, today: TODAY });
    const drawing = report.sections.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'swimlane');
    expect(drawing).toMatchObject({ lanes: [{ owner: 'marketing' }, { owner: 'both' }, { owner: 'sales' }] });
  });
});

test('a workshop of that time, opened now, says nothing of lanes that was not said', () => {
  const read = parse(readFileSync(new URL('../../fixtures/released/version-1.parley.json', import.meta.url), 'utf8'));
  const opened = read.ok ? read.value : expect.fail();
  for (const step of agreementTerms(opened).handoff) expect(step).not.toHaveProperty('lane');
});

describe('what can be said since then', () => {
  const terms = agreementTerms(signableWorkshop());
  const termsAfter = (...commands: Parameters<typeof after>[1][]) =>
    agreementTerms(after(signableWorkshop(), ...commands));

  test('is absent while nobody has said it', () => {
    expect(terms).not.toHaveProperty('decisionRights');
    expect(terms).not.toHaveProperty('icp');
    for (const step of terms.handoff) expect(Object.keys(step)).toEqual(['step', 'owner', 'clock', 'record']);
    for (const definition of terms.definitions)
      expect(Object.keys(definition)).toEqual(['term', 'text', 'owner', 'nextReview']);
  });

  test('is there as soon as somebody has', () => {
    const right = { id: 'right-1' as DecisionRightId, decision: 'Pausing a source', person: 'Priya Raman' };
    const nameless = { id: 'right-2' as DecisionRightId, decision: ' ', person: 'Nobody' };
    expect(termsAfter(addDecisionRights([right, nameless])).decisionRights).toEqual([
      { decision: 'Pausing a source', person: 'Priya Raman' },
    ]);
    expect(termsAfter(editHandoffStep('HS1' as HandoffStepId, { lane: 'both' })).handoff[0]?.lane).toBe('both');
    expect(termsAfter(editResponse({ amount: 4 })).handoff[2]?.clock).toBe('Within 4 business hours');
    const fields = { requiredFields: ['DC2', 'Number of offices'], rejections: ['No budget'] };
    expect(termsAfter(editDefinition('DF2' as DefinitionId, fields)).definitions[0]).toMatchObject({
      requiredFields: ['Which company', 'Number of offices'],
      rejections: ['No budget'],
    });
  });
});
