import { describe, expect, test } from 'vitest';
import { signVersion } from '../../../shared/commands/sign';
import { addSigner, editSigner, removeSigner } from '../../../shared/commands/signers';
import type { SignerId } from '../../../shared/ids';
import { list } from '../../../shared/workshop/table';
import { newWorkshop } from '../../support/new-workshop';
import { after, run, undone } from '../../support/run-commands';
import { signableWorkshop, signedWorkshop, signer, signing, versionOf } from '../../support/signed-workshop';

const anna = signer('s1', 'marketing', 'Anna Berg', 'CMO');
const ben = signer('s2', 'sales', 'Ben Ode');
const names = (workshop: ReturnType<typeof newWorkshop>) => list(workshop.agreement.signers).map(({ name }) => name);

describe('signers', () => {
  test('are added, and undo takes the newest away', () => {
    const history = run(newWorkshop(), addSigner(anna), addSigner(ben));
    expect(names(history.workshop)).toEqual(['Anna Berg', 'Ben Ode']);
    expect(names(undone(history).workshop)).toEqual(['Anna Berg']);
  });

  test('get another name in one step however it was typed', () => {
    const history = run(
      run(newWorkshop(), addSigner(anna)),
      ...['A', 'An', 'Anne'].map((name) => editSigner(anna.id, { name })),
    );
    expect(names(history.workshop)).toEqual(['Anne']);
    expect(names(undone(history).workshop)).toEqual(['Anna Berg']);
  });

  test('are removed, and undo brings them back to their place', () => {
    const history = run(newWorkshop(), addSigner(anna), addSigner(ben), removeSigner(anna.id));
    expect(names(history.workshop)).toEqual(['Ben Ode']);
    expect(names(undone(history).workshop)).toEqual(['Anna Berg', 'Ben Ode']);
  });

  test('who are gone already change nothing', () => {
    const workshop = newWorkshop();
    expect(after(workshop, editSigner('gone' as SignerId, { name: 'X' }), removeSigner('gone' as SignerId))).toBe(
      workshop,
    );
  });
});

describe('signing', () => {
  test('freezes a version, which no undo takes back', () => {
    const history = run(signableWorkshop(), signVersion(signing('v1')));
    expect(versionOf(history.workshop).number).toBe(1);
    expect(undone(history)).toBe(history);
  });

  test('does nothing while a side has no signer, and nothing a second time', () => {
    const unsigned = after(signableWorkshop(), removeSigner('s2' as SignerId));
    expect(after(unsigned, signVersion(signing('v1')))).toBe(unsigned);
    const signed = signedWorkshop();
    expect(after(signed, signVersion(signing('v2')))).toBe(signed);
  });

  test('keeps the signature of somebody who is no signer any more', () => {
    const left = after(signedWorkshop(), removeSigner('s1' as SignerId));
    expect(versionOf(left).signatures.map(({ name }) => name)).toEqual(['Priya Raman', 'Daniel Whitcombe']);
  });
});
