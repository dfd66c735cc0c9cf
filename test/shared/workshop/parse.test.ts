import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { describeParseError } from '../../../shared/workshop/describe-parse-error';
import { parse, type ParseError } from '../../../shared/workshop/parse';
import { LIMITS } from '../../../shared/workshop/scan';
import { SCHEMA_VERSION } from '../../../shared/workshop/schema';
import { serialize } from '../../../shared/workshop/serialize';
import { newWorkshop } from '../../support/new-workshop';

const workshop = newWorkshop();
const text = serialize(workshop);
const plain = JSON.parse(text) as Record<string, unknown>;

function refusal(hostile: string): ParseError['kind'] | 'accepted' {
  const read = parse(hostile);
  return read.ok ? 'accepted' : read.error.kind;
}

test('what was exported comes back equal', () => {
  expect(parse(text)).toEqual({ ok: true, value: workshop });
});

test('a byte order mark is no obstacle', () => {
  expect(refusal(`﻿${text}`)).toBe('accepted');
});

test('fields of a newer minor version survive a round trip', () => {
  const newer = { ...plain, mood: 'calm', setup: { ...(plain['setup'] as object), weather: 'sunny' } };
  const read = parse(JSON.stringify(newer));
  expect(read.ok && JSON.parse(serialize(read.value))).toEqual(newer);
});

describe('refuses', () => {
  const changed = (part: Record<string, unknown>): string => JSON.stringify({ ...plain, ...part });

  test.each<[string, string, ParseError['kind']]>([
    ['an empty file', ' \n', 'empty'],
    ['text', 'Dear team', 'not-json'],
    ['a number', '42', 'not-ours'],
    ['a list', '[]', 'not-ours'],
    ['another app', '{"format":"excalidraw"}', 'not-ours'],
    ['half a file', text.slice(0, text.length / 2), 'truncated'],
    ['a newer schema', changed({ schemaVersion: SCHEMA_VERSION + 1 }), 'too-new'],
    ['a version that is none', changed({ schemaVersion: 'x' }), 'damaged'],
    ['a wrong type', changed({ archived: 'no' }), 'damaged'],
    ['a missing part', changed({ setup: undefined }), 'damaged'],
    ['deep nesting', `${'['.repeat(LIMITS.depth + 1)}${']'.repeat(LIMITS.depth + 1)}`, 'damaged'],
    ['millions of values', `[${'0,'.repeat(LIMITS.nodes)}0]`, 'damaged'],
    ['a prototype key', text.replace('"skipped"', '"__proto__": {"polluted": true}, "skipped"'), 'damaged'],
    ['an escaped prototype key', text.replace('"skipped"', String.raw`"__pr\u006fto__": {}, "skipped"`), 'damaged'],
    ['a constructor key', text.replace('"skipped"', '"constructor": {}, "skipped"'), 'damaged'],
  ])('%s', (_name, hostile, kind) => {
    expect(refusal(hostile)).toBe(kind);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('sixty megabytes without reading them', () => {
    expect(refusal(' '.repeat(60 * 1024 * 1024))).toBe('too-big');
  });

  test('brackets inside texts are no nesting', () => {
    expect(refusal(changed({ remark: '['.repeat(1000) }))).toBe('accepted');
  });

  test('an entity filed under another id', () => {
    const setup = {
      ...workshop.setup,
      participants: { byId: { a: { id: 'b', name: '', role: '', side: 'sales' } }, order: ['a'] },
    };
    expect(refusal(changed({ setup }))).toBe('damaged');
  });

  test('a signer for neither side, by name', () => {
    const signing = (fields: object) => {
      const signers = { byId: { s1: { id: 's1', name: ' Priya Raman', role: '', ...fields } }, order: ['s1'] };
      return parse(changed({ agreement: { ...workshop.agreement, signers } }));
    };
    expect(signing({ side: 'marketing' }).ok).toBe(true);
    for (const fields of [{}, { side: 'board' }, { side: null }]) {
      expect(signing(fields)).toEqual({ ok: false, error: { kind: 'signer-without-side', name: 'Priya Raman' } });
    }
    expect(signing({ side: 'board', name: 7 })).toMatchObject({ error: { kind: 'damaged' } });
  });

  test('an order that names nobody', () => {
    const setup = { ...workshop.setup, participants: { byId: {}, order: ['a'] } };
    expect(refusal(changed({ setup }))).toBe('damaged');
  });

  prop.prop([fc.nat(text.length - 2)])('a file cut anywhere', (length) => {
    expect(refusal(text.slice(0, length))).toBe(length === 0 ? 'empty' : 'truncated');
  });
});

test('every refusal is one sentence that says what to do', () => {
  const errors: ParseError[] = [
    { kind: 'too-big', bytes: 1 },
    { kind: 'empty' },
    { kind: 'truncated' },
    { kind: 'not-json' },
    { kind: 'not-ours', file: 'other' },
    { kind: 'not-ours', file: 'kit' },
    { kind: 'not-ours', file: 'backup' },
    { kind: 'too-new', version: 9 },
    { kind: 'signer-without-side', name: 'Priya Raman' },
    { kind: 'damaged', code: 'shape', issues: ['setup: is missing'] },
  ];
  for (const error of errors) expect(describeParseError(error)).toMatch(/^The file .+[:,] .+\.$/);
});
