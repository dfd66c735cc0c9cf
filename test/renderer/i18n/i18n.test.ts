import { expect, test } from 'vitest';
import { en } from '../../../renderer/i18n/en';
import { type MessageKey, t } from '../../../renderer/i18n/i18n';

test('places are filled in, and a number chooses its words', () => {
  expect(t('library.state.wins', { n: 1 })).toBe('1 win mapped');
  expect(t('library.state.wins', { n: 8 })).toBe('8 wins mapped');
});

test('what a person typed is never read as a place', () => {
  expect(t('library.deleted', { title: '{n, a|b} {title}' })).toBe('“{n, a|b} {title}” deleted');
});

test('a place without its value is left empty, not shown raw', () => {
  expect(t('save.saved')).toBe('Saved ');
});

test.each(Object.entries(en))('%s is a calm, well-formed message', (key, message) => {
  expect(message).not.toContain('!');
  expect(message).toBe(message.trim());
  expect(t(key as MessageKey)).not.toMatch(/[{}|]/);
});
