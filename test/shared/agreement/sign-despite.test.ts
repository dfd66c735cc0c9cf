import { describe, expect, test } from 'vitest';
import { freezeVersion, openPoints } from '../../../shared/agreement/sign';
import { readSigned } from '../../../shared/agreement/signed-text';
import { checkReadiness } from '../../../shared/agreement/readiness';
import { draftState, verifyVersion } from '../../../shared/agreement/versions';
import { editAgreement } from '../../../shared/commands/agreement';
import { signVersion } from '../../../shared/commands/sign';
import type { SignerId } from '../../../shared/ids';
import { UNKNOWN_DATE } from '../../../shared/time';
import { parse } from '../../../shared/workshop/parse';
import { serialize } from '../../../shared/workshop/serialize';
import { after } from '../../support/run-commands';
import { signableWorkshop, signedWorkshop, signing, TODAY, versionOf } from '../../support/signed-workshop';

const open = () => after(signableWorkshop(), editAgreement({ startsOn: UNKNOWN_DATE }));
const REASON = 'The board names the day on Monday.';

describe('points that are open', () => {
  test.each([undefined, '', '  \n\t ', '\u200B', ' \u2060\u200B ', '\u00AD', '–'])(
    'are not signed with %j for a reason',
    (reason) => {
      expect(freezeVersion(open(), { ...signing('v1'), reason })).toBeNull();
      const workshop = open();
      expect(after(workshop, signVersion({ ...signing('v1'), reason }))).toBe(workshop);
    },
  );

  test('are signed with a reason, which the hash covers together with each of them', () => {
    const signed = after(open(), signVersion({ ...signing('v1'), reason: ` ${REASON} ` }));
    const version = versionOf(signed);
    const findings = openPoints(checkReadiness(open(), TODAY));
    expect(findings.length).toBeGreaterThan(0);
    expect(version.despite?.reason).toBe(REASON);
    expect(version.despite?.findings).toHaveLength(findings.length);
    expect(version.despite?.findings).toContain('No start date is set.');
    expect(readSigned(version.canonical)?.despite).toEqual(version.despite);
    expect(verifyVersion(version)).toBe('genuine');
    const read = parse(serialize(signed));
    expect(read.ok && JSON.stringify(versionOf(read.value))).toBe(JSON.stringify(version));
  });

  test('cannot be hidden afterwards, nor the reason changed', () => {
    const version = versionOf(after(open(), signVersion({ ...signing('v1'), reason: REASON })));
    const { despite, ...hidden } = version;
    expect(verifyVersion(hidden)).toBe('signatures-changed');
    expect(verifyVersion({ ...version, despite: { reason: 'Other', findings: despite?.findings ?? [] } })).toBe(
      'signatures-changed',
    );
  });

  test('where there are none, no reason is kept', () => {
    const workshop = after(signableWorkshop(), signVersion({ ...signing('v1'), reason: REASON }));
    expect(versionOf(workshop)).not.toHaveProperty('despite');
    expect(versionOf(workshop).canonical).not.toContain('despite');
  });
});

describe('drawn signatures', () => {
  const drawn = {
    ['s1' as SignerId]: [
      [10, 20, 30, 40],
      [50, 60],
    ],
  };

  test('are part of what is signed, for those who drew one', () => {
    const version = versionOf(after(signableWorkshop(), signVersion({ ...signing('v1'), drawn })));
    expect(version.signatures[0]?.drawn).toEqual([
      [10, 20, 30, 40],
      [50, 60],
    ]);
    expect(version.signatures[1]).not.toHaveProperty('drawn');
    expect(verifyVersion(version)).toBe('genuine');
    const forged = version.signatures.map((signature) => ({ ...signature, drawn: [[1, 2, 3, 4]] }));
    expect(verifyVersion({ ...version, signatures: forged })).toBe('signatures-changed');
  });

  test('of nobody who signs are left out', () => {
    const version = freezeVersion(signableWorkshop(), {
      ...signing('v1'),
      drawn: { ['gone' as SignerId]: [[1, 2]], ['s2' as SignerId]: [] },
    });
    expect(version?.signatures.some((signature) => 'drawn' in signature)).toBe(false);
  });
});

test('a version that was signed before clauses had keys is still what stands there', () => {
  const signed = signedWorkshop();
  const version = versionOf(signed);
  const canonical = version.canonical.replaceAll(/"key":"[^"]*",/g, '');
  expect(canonical).not.toBe(version.canonical);
  const { v1: _v1, ...others } = signed.agreement.versions.byId as Record<string, typeof version>;
  const byId = { ...others, v1: { ...version, canonical } };
  const old = { ...signed, agreement: { ...signed.agreement, versions: { ...signed.agreement.versions, byId } } };
  expect(draftState(old as typeof signed).kind).toBe('unchanged');
});
