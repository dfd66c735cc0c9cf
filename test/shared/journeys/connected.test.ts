import { expect, test } from 'vitest';
import type { TouchpointId } from '../../../shared/ids';
import { connectedTo } from '../../../shared/journeys/connected';
import { link, touchpoint, win } from '../../support/journeys';

const journey = win('w', undefined, {
  touchpoints: ['a', 'b', 'c', 'd', 'e'].map((id) => touchpoint(id, 'sales', '2026-03-01')),
  links: [link('1', 'a', 'b'), link('2', 'b', 'c'), link('3', 'd', 'c'), link('4', 'c', 'b')],
});
const connected = (id: string) => [...connectedTo(journey, id as TouchpointId)].toSorted();

test('what led to a touchpoint and what it led to is connected with it, however far', () => {
  expect(connected('a')).toEqual(['a', 'b', 'c']);
  expect(connected('d')).toEqual(['b', 'c', 'd']);
});

test('a way that goes round ends', () => {
  expect(connected('c')).toEqual(['a', 'b', 'c', 'd']);
});

test('what has no links is connected with nothing else', () => {
  expect(connected('e')).toEqual(['e']);
});
