import { expect, test } from 'vitest';
import { z } from 'zod';
import { contentFile, SourceKeys, Wording } from '../../../shared/content/content-file';
import { citation } from '../../../shared/content/sources';

const file = contentFile(z.strictObject({ id: z.string() }));

test('a content file has a version, a language and items with different ids', () => {
  expect(file.safeParse({ version: 1, locale: 'en', items: [{ id: 'a' }, { id: 'b' }] }).success).toBe(true);
  expect(file.safeParse({ version: 1, locale: 'en', items: [{ id: 'a' }, { id: 'a' }] }).success).toBe(false);
  expect(file.safeParse({ locale: 'en', items: [] }).success).toBe(false);
  expect(file.safeParse({ version: 1, locale: 'en', items: [{ id: 'a', extra: 1 }] }).success).toBe(false);
});

test.each(['S1', 'S2, S4', 'design'])('%s names a source', (keys) => {
  expect(SourceKeys.safeParse(keys).success).toBe(true);
});

test.each(['', 'S6', 'S1,S2', 'HubSpot'])('“%s” names no source', (keys) => {
  expect(SourceKeys.safeParse(keys).success).toBe(false);
});

test.each(['', ' padded', 'padded '])('“%s” is no wording', (text) => {
  expect(Wording.safeParse(text).success).toBe(false);
});

test('a citation spells out every source', () => {
  expect(citation('S4')).toBe('Sales and marketing alignment playbook');
  expect(citation('S3, S4').split('; ')).toHaveLength(2);
});
