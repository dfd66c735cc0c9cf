import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from '../../../renderer/i18n/en';
import { type MessageKey, t } from '../../../renderer/i18n/i18n';
import { parse } from '../../../shared/workshop/parse';
import { list } from '../../../shared/workshop/table';

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

test('nobody and no company of the sample stands in the words of a real client’s workshop', () => {
  const read = parse(readFileSync('resources/samples/harbour-and-pine.parley.json', 'utf8'));
  if (!read.ok) throw new Error('the sample ships with the app');
  const { setup, journeys, definitions } = read.value;
  const people = list(setup.participants).flatMap(({ name }) => [name, name.split(' ').at(-1) ?? name]);
  const companies = [
    ...list(journeys).map(({ client }) => client),
    ...list(definitions.leads).map((lead) => lead.company),
  ];
  const firstWords = list(journeys).map(({ client }) => client.split(' ')[0] ?? client);
  const names = [...people, ...companies, ...firstWords, setup.client].filter((name) => name !== '');
  expect(names.length).toBeGreaterThan(30);
  for (const message of Object.values(en)) expect(names.filter((name) => message.includes(name))).toEqual([]);
});

test('the first stage is called by one name', () => {
  expect(Object.entries(en).filter(([, message]) => /\bSetup\b|\bset-up\b/.test(message))).toEqual([]);
  expect(en['redaction.area.setup']).toBe(en['stages.setup.name']);
});
