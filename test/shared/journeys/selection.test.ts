import { expect, test } from 'vitest';
import { reviewSelection } from '../../../shared/journeys/selection';
import { journeysProgress, patternsProgress } from '../../../shared/journeys/progress';
import { newDisconnect } from '../../../shared/journeys/create';
import type { DisconnectId } from '../../../shared/ids';
import type { IsoDate } from '../../../shared/time';
import type { Disconnect } from '../../../shared/workshop/schema/journeys';
import { tableOf } from '../../../shared/workshop/table';
import { alder, birch, cedar, win, withJourneys } from '../../support/journeys';
import { newWorkshop } from '../../support/new-workshop';

const TODAY = '2026-11-22' as IsoDate;

test('counts wins, sizes, sources and those won in the last twelve months', () => {
  const wins = [
    win('w1', '2025-11-22', {}, { size: 'Small', source: 'Referral' }),
    win('w2', '2025-11-21', {}, { size: 'small ', source: 'Search' }),
    win('w3', '2025-11', {}, { size: 'Large', source: '' }),
    win('w4', undefined, {}, { size: '', source: 'Search' }),
    win('w5', '2026-10-01', {}, { outcome: 'lost', size: 'Huge' }),
  ];
  expect(reviewSelection(wins, TODAY)).toEqual({ wins: 4, sizes: 2, sources: 2, recent: 2, dated: 3 });
});

test('mapping wants at least five wins with a first touch, a sales contact, a hand-off and a close', () => {
  const start = newWorkshop();
  expect(journeysProgress(start)).toEqual({ done: 0, of: 5 });
  expect(journeysProgress(withJourneys(start, alder, birch, cedar, win('w', '2026-01-01', {})))).toEqual({
    done: 2,
    of: 5,
  });
  const six = ['1', '2', '3', '4', '5', '6'].map((id) => ({ ...win(`w${id}`, undefined, {}) }));
  expect(journeysProgress(withJourneys(start, ...six))).toEqual({ done: 0, of: 6 });
});

test('the register wants at least one disconnect with an owner and a destination', () => {
  const start = newWorkshop();
  const settled = {
    ...newDisconnect('d1' as DisconnectId, { text: 'Handed over too late' }),
    owner: 'Ada',
    destination: 'clause' as const,
  };
  const open = { ...settled, id: 'd2' as DisconnectId, destination: null };
  const withDisconnects = (...all: Disconnect[]) => ({
    ...start,
    patterns: { ...start.patterns, disconnects: tableOf<DisconnectId, Disconnect>(all) },
  });
  expect(patternsProgress(start)).toEqual({ done: 0, of: 1 });
  expect(patternsProgress(withDisconnects(settled, open))).toEqual({ done: 1, of: 2 });
  expect(patternsProgress(withDisconnects({ ...settled, owner: ' ' }))).toEqual({ done: 0, of: 1 });
});
