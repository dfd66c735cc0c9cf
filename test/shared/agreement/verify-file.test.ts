import { describe, expect, test } from 'vitest';
import { sha256Hex } from '../../../shared/agreement/canonical';
import { checkFile, type FileCheck, type VersionCheck } from '../../../shared/agreement/verify-file';
import { editAgreement } from '../../../shared/commands/agreement';
import { signVersion } from '../../../shared/commands/sign';
import { invariant } from '../../../shared/invariant';
import type { Workshop } from '../../../shared/workshop/schema';
import { serialize } from '../../../shared/workshop/serialize';
import { newWorkshop } from '../../support/new-workshop';
import { after } from '../../support/run-commands';
import { signedWorkshop, signing, versionOf } from '../../support/signed-workshop';

const text = serialize(signedWorkshop());

function check(file: string, here: Workshop = newWorkshop({ id: 'other' as Workshop['id'] })): FileCheck {
  const read = checkFile(file, here);
  if (!read.ok) throw new Error(`refused: ${read.error.kind}`);
  return read.value;
}

const first = ({ versions }: FileCheck): VersionCheck => invariant(versions[0], 'the file holds a version');

describe('a file that is as it was saved', () => {
  test('matches in text, hash and names', () => {
    const { sha256 } = versionOf(signedWorkshop());
    expect(check(text)).toMatchObject({ client: 'Alder Surveyors', isChangedSince: false });
    expect(first(check(text))).toEqual({
      number: 1,
      sha256,
      computed: sha256,
      parts: { text: true, names: true, circumstances: true },
      sameAsHere: null,
      isGenuine: true,
    });
  });

  test('is checked version by version, the newest first', () => {
    const twice = after(signedWorkshop(), editAgreement({ title: 'Second' }), signVersion(signing('v2')));
    expect(check(serialize(twice)).versions.map(({ number, isGenuine }) => [number, isGenuine])).toEqual([
      [2, true],
      [1, true],
    ]);
    const edited = after(twice, editAgreement({ title: 'Third' }));
    expect(check(serialize(edited)).isChangedSince).toBe(true);
  });

  test('may hold no version at all', () => {
    expect(check(serialize(newWorkshop())).versions).toEqual([]);
  });
});

describe('one character', () => {
  const canonical = versionOf(signedWorkshop()).canonical;

  test('anywhere in the signed text is found', () => {
    const escaped = JSON.stringify(canonical).slice(1, -1);
    const places = [...canonical.matchAll(/[A-Za-z0-9]/g)].map(({ index }) => index);
    for (const place of places.filter((_place, index) => index % 97 === 0)) {
      const letter = canonical[place] === 'x' ? 'y' : 'x';
      const changed = JSON.stringify(`${canonical.slice(0, place)}${letter}${canonical.slice(place + 1)}`).slice(1, -1);
      const version = first(check(text.replace(escaped, () => changed)));
      expect(version.parts.text).toBe(false);
      expect(version.isGenuine).toBe(false);
      expect(version.computed).not.toBe(version.sha256);
    }
  });

  test('of the hash is found', () => {
    const { sha256 } = versionOf(signedWorkshop());
    const other = `${sha256.startsWith('0') ? '1' : '0'}${sha256.slice(1)}`;
    expect(first(check(text.replace(`"sha256": "${sha256}"`, `"sha256": "${other}"`))).parts).toMatchObject({
      text: false,
      names: true,
    });
  });

  test('of a name beside the text is found', () => {
    const at = text.lastIndexOf('"name": "Priya Raman"');
    const changed = `${text.slice(0, at)}"name": "Priya Ramen"${text.slice(at + '"name": "Priya Raman"'.length)}`;
    expect(first(check(changed))).toMatchObject({
      parts: { text: true, names: false, circumstances: true },
      isGenuine: false,
    });
  });
});

test('a text that was forged together with its hash is told by the version that is open here', () => {
  const version = versionOf(signedWorkshop());
  const canonical = version.canonical.replaceAll('Priya Raman', 'Priya Ramen');
  const forged = text
    .replace(JSON.stringify(version.canonical), () => JSON.stringify(canonical))
    .replace(version.sha256, sha256Hex(canonical));
  expect(first(check(forged, signedWorkshop()))).toMatchObject({ parts: { text: true }, sameAsHere: false });
  expect(first(check(text, signedWorkshop())).sameAsHere).toBe(true);
});

test('what is no workshop is refused with its reason', () => {
  expect(checkFile('{"a":1}', newWorkshop())).toEqual({ ok: false, error: { kind: 'not-ours', file: 'other' } });
  expect(checkFile(text.slice(0, 500), newWorkshop())).toMatchObject({ ok: false, error: { kind: 'truncated' } });
});
