import { expect, test } from 'vitest';
import type { DisconnectId } from '../../../shared/ids';
import { newDisconnect } from '../../../shared/journeys/create';
import { byImpact, goingTo, isSettled } from '../../../shared/journeys/register';
import { parkedDisconnects } from '../../../shared/running/parked';
import type { Disconnect } from '../../../shared/workshop/schema/journeys';
import { tableOf } from '../../../shared/workshop/table';

const disconnect = (id: string, fields: Partial<Disconnect> = {}): Disconnect => ({
  ...newDisconnect(id as DisconnectId, { text: `Text of ${id}` }),
  ...fields,
});
const ids = (disconnects: readonly Disconnect[]) => disconnects.map(({ id }) => id);

test('the most impact comes first, of that the least effort; what nobody has judged comes last, in its order', () => {
  const sorted = byImpact([
    disconnect('unjudged'),
    disconnect('small', { impact: 1, effort: 1 }),
    disconnect('costly', { impact: 3, effort: 3 }),
    disconnect('open', { impact: 3 }),
    disconnect('cheap', { impact: 3, effort: 1 }),
    disconnect('unjudged-2'),
  ]);
  expect(ids(sorted)).toEqual(['cheap', 'costly', 'open', 'small', 'unjudged', 'unjudged-2']);
});

test('a disconnect is dealt with once it is said, has an owner and goes somewhere', () => {
  const settled = disconnect('a', { owner: 'Ada', destination: 'parked' });
  expect(isSettled(settled)).toBe(true);
  expect(isSettled({ ...settled, text: ' ' })).toBe(false);
  expect(isSettled({ ...settled, owner: '' })).toBe(false);
  expect(isSettled({ ...settled, destination: null })).toBe(false);
});

test('where disconnects go is told of those that say something', () => {
  const all = [
    disconnect('a', { destination: 'parked' }),
    disconnect('b', { destination: 'parked', text: ' ' }),
    disconnect('c', { destination: 'action' }),
    disconnect('d'),
  ];
  expect(ids(goingTo(all, 'action'))).toEqual(['c']);
  expect(ids(parkedDisconnects({ disconnects: tableOf(all) }))).toEqual(['a']);
});
