import { expect, test } from 'vitest';
import { findHeads } from '../../../../renderer/features/library/shelves';
import type { Timestamp } from '../../../../shared/time';
import { head } from '../../../support/heads';

const heads = [
  head('a', { client: 'Alder Surveyors', changedAt: '2026-11-20T09:00:00.000Z' as Timestamp, people: ['Noor Haddad'] }),
  head('b', { client: 'Birch Legal', changedAt: '2026-11-21T09:00:00.000Z' as Timestamp }),
  head('c', { client: 'Cedar', archived: true }),
  head('d', { client: 'Dune', trashedAt: '2026-11-21T09:00:00.000Z' as Timestamp }),
];
const ids = (shelf: 'current' | 'archived' | 'trashed', search = '') =>
  findHeads(heads, shelf, search).map(({ id }) => id);

test('every workshop stands on one shelf, newest first', () => {
  expect([ids('current'), ids('archived'), ids('trashed')]).toEqual([['b', 'a'], ['c'], ['d']]);
});

test('the search takes words in any order and case, from client, title and people', () => {
  expect(ids('current', 'haddad ALDER')).toEqual(['a']);
  expect(ids('current', 'legal spring')).toEqual(['b']);
  expect(ids('current', 'dune')).toEqual([]);
});
