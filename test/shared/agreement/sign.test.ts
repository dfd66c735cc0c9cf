import { describe, expect, test } from 'vitest';
import { freezeVersion, nextVersionNumber, signingObstacles } from '../../../shared/agreement/sign';
import { signProgress } from '../../../shared/agreement/sign-progress';
import { assembleAgreement } from '../../../shared/commands/clauses';
import { signVersion } from '../../../shared/commands/sign';
import { addSigner, editSigner } from '../../../shared/commands/signers';
import type { SignerId } from '../../../shared/ids';
import { assembledWorkshop } from '../../support/negotiated-workshop';
import { newWorkshop } from '../../support/new-workshop';
import { after } from '../../support/run-commands';
import { signableWorkshop, signedWorkshop, signer, signing } from '../../support/signed-workshop';

describe('what stands in the way of signing', () => {
  test('a side without a signer, or with one who has no name', () => {
    const nameless = after(assembledWorkshop(), addSigner(signer('s1', 'marketing', '  ')));
    expect(signingObstacles(nameless)).toEqual([
      { kind: 'no-signer', side: 'marketing' },
      { kind: 'no-signer', side: 'sales' },
    ]);
  });

  test('an agreement without a single commitment', () => {
    const empty = after(
      newWorkshop(),
      addSigner(signer('s1', 'marketing', 'A')),
      addSigner(signer('s2', 'sales', 'B')),
    );
    expect(signingObstacles(empty)).toEqual([{ kind: 'no-clause' }]);
    expect(signingObstacles(after(empty, assembleAgreement()))).toEqual([]);
  });

  test('that it was signed as it stands', () => {
    expect(signingObstacles(signedWorkshop())).toEqual([{ kind: 'signed-already', number: 1 }]);
  });

  test('nothing, once both sides have a signer', () => {
    expect(signingObstacles(signableWorkshop())).toEqual([]);
  });
});

test('a frozen version holds every named signer with the day, and signers without a name are left out', () => {
  const workshop = after(signableWorkshop(), addSigner(signer('s3', 'sales', '')));
  expect(freezeVersion(workshop, signing('v1'))).toMatchObject({
    number: 1,
    signatures: [
      { name: 'Priya Raman', role: 'Head of marketing', side: 'marketing', signedOn: '2026-11-22' },
      { name: 'Daniel Whitcombe', role: 'Sales director', side: 'sales', signedOn: '2026-11-22' },
    ],
  });
});

test('versions are counted on', () => {
  const changed = after(signedWorkshop(), editSigner('s1' as SignerId, { name: 'Hannah Lindqvist' }));
  expect(nextVersionNumber(changed)).toBe(2);
  expect(nextVersionNumber(after(changed, signVersion(signing('v2'))))).toBe(3);
});

test('the stage is done when both sides have a signer and the agreement is signed as it stands', () => {
  expect(signProgress(assembledWorkshop())).toEqual({ done: 0, of: 3 });
  expect(signProgress(signableWorkshop())).toEqual({ done: 2, of: 3 });
  expect(signProgress(signedWorkshop())).toEqual({ done: 3, of: 3 });
  expect(signProgress(after(signedWorkshop(), editSigner('s1' as SignerId, { role: 'CMO' })))).toEqual({
    done: 2,
    of: 3,
  });
});
