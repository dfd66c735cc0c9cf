import { describe, expect, test } from 'vitest';
import { canonicalText, sha256Hex } from '../../../shared/agreement/canonical';
import { agreementTerms } from '../../../shared/agreement/terms';
import { currentDocument, draftState, signedVersions, verifyVersion } from '../../../shared/agreement/versions';
import { editAgreement } from '../../../shared/commands/agreement';
import { signVersion } from '../../../shared/commands/sign';
import type { IsoDate, Timestamp } from '../../../shared/time';
import type { Workshop } from '../../../shared/workshop/schema';
import { parse } from '../../../shared/workshop/parse';
import { serialize } from '../../../shared/workshop/serialize';
import { after } from '../../support/run-commands';
import { signableWorkshop, signedWorkshop, signing, versionOf } from '../../support/signed-workshop';

const rename = (title: string) => editAgreement({ title });

describe('the draft against the signed version', () => {
  test('nothing was signed yet', () => {
    expect(draftState(signableWorkshop())).toEqual({ kind: 'never-signed' });
    expect(currentDocument(signableWorkshop())).toBe('draft');
  });

  test('nothing was changed since', () => {
    expect(draftState(signedWorkshop())).toMatchObject({ kind: 'unchanged', version: { number: 1 } });
    expect(currentDocument(signedWorkshop())).toBe('v1');
  });

  test('a later edit begins a new draft and leaves the signed version as it was', () => {
    const signed = signedWorkshop();
    const changed = after(signed, rename('Another agreement'));
    expect(draftState(changed)).toMatchObject({ kind: 'changed', version: { number: 1 } });
    expect(currentDocument(changed)).toBe('draft');
    expect(versionOf(changed)).toEqual(versionOf(signed));
  });

  test('an edit that is taken back by hand leaves nothing to sign', () => {
    const { title } = signedWorkshop().agreement;
    expect(draftState(after(signedWorkshop(), rename('Another'), rename(title))).kind).toBe('unchanged');
  });

  test('what is no part of the agreement may change freely', () => {
    const signed = signedWorkshop();
    const noted: Workshop = { ...signed, setup: { ...signed.setup, notes: 'Bring cake' } };
    expect(draftState(noted).kind).toBe('unchanged');
  });

  test('it is compared with the newest version', () => {
    const twice = after(signedWorkshop(), rename('Second'), signVersion(signing('v2')));
    expect(draftState(twice)).toMatchObject({ kind: 'unchanged', version: { number: 2 } });
    expect(signedVersions(twice).map(({ number }) => number)).toEqual([2, 1]);
  });
});

describe('verifying a version', () => {
  const version = versionOf(signedWorkshop());

  test('finds it genuine, also after a round trip through a file', () => {
    const { number, signedAt, signatures } = version;
    const terms = agreementTerms(signableWorkshop());
    expect(version.sha256).toBe(sha256Hex(canonicalText({ number, signedAt, signatures, terms })));
    expect(verifyVersion(version)).toBe('genuine');
    const read = parse(serialize(signedWorkshop()));
    expect(read.ok && verifyVersion(versionOf(read.value))).toBe('genuine');
    expect(read.ok && JSON.stringify(versionOf(read.value))).toBe(JSON.stringify(version));
  });

  test.each([
    ['one letter of the text', { canonical: version.canonical.replace('Priya', 'Priza') }, 'text-changed'],
    ['the hash', { sha256: '0'.repeat(64) }, 'text-changed'],
    ['text and hash to something else', { canonical: '{}', sha256: sha256Hex('{}') }, 'text-changed'],
    [
      'a signature',
      { signatures: version.signatures.map((one) => ({ ...one, name: 'Somebody Else' })) },
      'signatures-changed',
    ],
    [
      'the day of a signature',
      { signatures: version.signatures.map((one) => ({ ...one, signedOn: '2025-01-01' as IsoDate })) },
      'signatures-changed',
    ],
    ['the number', { number: 2 }, 'signatures-changed'],
    ['the time', { signedAt: '2025-01-01T09:00:00.000Z' as Timestamp }, 'signatures-changed'],
    ['the number in the text', { canonical: version.canonical.replace('"number":1', '"number":2') }, 'text-changed'],
    ['away a signature', { signatures: version.signatures.slice(1) }, 'signatures-changed'],
  ] as const)('notices when somebody changed %s', (_what, fields, outcome) => {
    expect(
      verifyVersion({
        ...version,
        ...fields,
        signatures: [...(('signatures' in fields && fields.signatures) || version.signatures)],
      }),
    ).toBe(outcome);
  });
});
