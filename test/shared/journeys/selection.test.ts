import { describe, expect, test } from 'vitest';
import { reviewSelection } from '../../../shared/journeys/selection';
import { journeysProgress, patternsProgress } from '../../../shared/journeys/progress';
import { newDisconnect } from '../../../shared/journeys/create';
import type { DisconnectId, JourneyId } from '../../../shared/ids';
import type { IsoDate } from '../../../shared/time';
import type { Disconnect, Journey } from '../../../shared/workshop/schema/journeys';
import { tableOf } from '../../../shared/workshop/table';
import { alder, birch, cedar, date, win, withJourneys } from '../../support/journeys';
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
  expect(reviewSelection(wins, TODAY)).toMatchObject({ wins: 4, sizes: 2, sources: 2, recent: 2, dated: 3 });
});

describe('what a selection lacks', () => {
  const whole = {
    size: 'Small',
    source: 'Search',
    owners: 'Ada, Ben',
    value: { minor: 100, currency: 'EUR' as const },
  };
  const complete = (id: string, fields: Partial<Journey> = {}) => win(id, '2026-10-01', {}, { ...whole, ...fields });
  const kinds = (wins: readonly Journey[]) => reviewSelection(wins, TODAY).missing.map(({ kind }) => kind);
  const good = ['1', '2', '3', '4', '5'].map((id) => complete(id, { size: `Size ${id}`, source: `Source ${id}` }));

  test('five recent wins of different sizes and sources lack nothing; lost and followed ones are not asked about', () => {
    expect(kinds(good)).toEqual([]);
    expect(
      kinds([...good, win('l', undefined, {}, { outcome: 'lost' }), win('f', undefined, {}, { followed: true })]),
    ).toEqual([]);
  });

  test('too few and too many are said with their count', () => {
    expect(reviewSelection(good.slice(0, 3), TODAY).missing).toEqual([{ kind: 'few', count: 2 }]);
    const twelve = [...good, ...good, good[0], good[1]].flatMap((each, index) =>
      each ? [{ ...each, id: `w${index}` as JourneyId }] : [],
    );
    expect(reviewSelection(twelve, TODAY).missing).toEqual([{ kind: 'many', count: 2 }]);
  });

  test('one size or one source for all is said; one win alone is not, nor while any has none', () => {
    expect(kinds(good.map((each) => ({ ...each, size: 'small ' })))).toEqual(['one-size']);
    const spelled = ['Mid size', 'mid  size', 'Mid size.', 'MID SIZE', ' Mid size '];
    expect(kinds(good.map((each, index) => ({ ...each, size: spelled[index] ?? '' })))).toEqual(['one-size']);
    expect(kinds(good.map((each) => ({ ...each, source: 'Search' })))).toEqual(['one-source']);
    expect(kinds(good.slice(0, 1))).toEqual(['few']);
    expect(kinds([...good.slice(1).map((each) => ({ ...each, size: 'Small' })), complete('x', { size: '' })])).toEqual([
      'lacking',
    ]);
  });

  test('every fact of the deal that is not known is said with its wins, and what is older than a year', () => {
    const bare = win('bare', undefined, {});
    const old = complete('old', { closedOn: date('2025-11-21'), size: 'Old', source: 'Old' });
    const { missing } = reviewSelection([...good, bare, old], TODAY);
    expect(missing).toEqual([
      { kind: 'old', wins: [old] },
      { kind: 'lacking', facts: ['size', 'source', 'date', 'value', 'owners'], wins: [bare] },
    ]);
    const priceless = ['p', 'q'].map((id) => complete(id, { value: null, size: id }));
    expect(reviewSelection([...good, ...priceless], TODAY).missing).toEqual([
      { kind: 'lacking', facts: ['value'], wins: priceless },
    ]);
  });
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
