import { describe, expect, test } from 'vitest';
import { intentOf } from '../../../../../../renderer/features/journeys/canvas/keys/canvas-keys';
import { readingOrder, walk } from '../../../../../../renderer/features/journeys/canvas/keys/walk';
import { layoutJourney } from '../../../../../../shared/journeys/layout';
import type { IsoDate } from '../../../../../../shared/time';
import { alder, date, handoff, touchpoint, win } from '../../../../../support/journeys';

const journey = win('w', undefined, {
  touchpoints: [
    touchpoint('t1', 'marketing', '2026-03-12'),
    touchpoint('t2', 'sales', '2026-03'),
    touchpoint('t3', 'buyer'),
  ],
  handoffs: [handoff('h1', '2026-03-12')],
});
const press = (key: string, focused: string | null, selected: readonly string[] = [], shiftKey = false) =>
  intentOf({ key, shiftKey }, { journey, focused, selected });

describe('keys on the canvas', () => {
  test('arrows walk until a card is picked', () => {
    expect(press('ArrowRight', 'touchpoint:t1')).toEqual({ kind: 'walk', toward: 'right' });
    expect(press('ArrowUp', null)).toEqual({ kind: 'walk', toward: 'up' });
    expect(press('ArrowUp', 'touchpoint:t1', ['touchpoint:t2'])).toEqual({ kind: 'walk', toward: 'up' });
  });

  test('arrows move a picked card by a day, with Shift by a week, up and down by a lane', () => {
    const moved = (key: string, shift = false) => {
      const intent = press(key, 'touchpoint:t1', ['touchpoint:t1'], shift);
      return intent?.kind === 'nudge' ? intent.moves.touchpoints : intent;
    };
    expect(moved('ArrowRight')).toEqual([{ id: 't1', lane: 'marketing', date: date('2026-03-13') }]);
    expect(moved('ArrowLeft', true)).toEqual([{ id: 't1', lane: 'marketing', date: date('2026-03-05') }]);
    expect(moved('ArrowDown')).toEqual([{ id: 't1', lane: 'sales', date: date('2026-03-12') }]);
  });

  test('everything picked moves together; a hand-off only in time, a month by months, and what has no date stays in the tray', () => {
    const all = ['touchpoint:t2', 'touchpoint:t3', 'handoff:h1'];
    expect(press('ArrowRight', 'touchpoint:t2', all)).toEqual({
      kind: 'nudge',
      moves: {
        touchpoints: [
          { id: 't2', lane: 'sales', date: date('2026-04') },
          { id: 't3', lane: 'buyer', date: date() },
        ],
        handoffs: [{ id: 'h1', date: date('2026-03-13') }],
      },
    });
    expect(press('ArrowUp', 'handoff:h1', ['handoff:h1'])).toEqual({
      kind: 'nudge',
      moves: { touchpoints: [], handoffs: [] },
    });
  });

  test('Enter and Space pick up and put down, Escape puts down, then leaves', () => {
    expect(press('Enter', 'touchpoint:t1')).toEqual({ kind: 'pick' });
    expect(press(' ', 'touchpoint:t1', ['touchpoint:t1'])).toEqual({ kind: 'drop' });
    expect(press('Escape', 'touchpoint:t1', ['touchpoint:t1'])).toEqual({ kind: 'drop' });
    expect(press('Escape', 'touchpoint:t1')).toEqual({ kind: 'leave' });
  });

  test('Delete and Backspace remove what is picked or focused; other keys are left alone', () => {
    expect(press('Delete', null, ['link:l1'])).toEqual({ kind: 'remove' });
    expect(press('Backspace', 'touchpoint:t1')).toEqual({ kind: 'remove' });
    expect(press('Delete', null)).toBeNull();
    expect(press('a', 'touchpoint:t1')).toBeNull();
    expect(press('Enter', null)).toBeNull();
  });
});

describe('walking over the map', () => {
  const layout = layoutJourney(alder, { dayWidth: 4, silenceDays: 30, fallback: '2026-11-22' as IsoDate });

  test('the order of reading follows the dates', () => {
    expect(readingOrder(layout)).toEqual([
      'touchpoint:a1',
      'touchpoint:a2',
      'handoff:ah1',
      'touchpoint:a3',
      'touchpoint:a4',
    ]);
  });

  test('sideways stays in the lane while there is something; up and down go to the nearest', () => {
    expect(walk(layout, 'touchpoint:a2', 'right')).toBe('touchpoint:a4');
    expect(walk(layout, 'touchpoint:a3', 'left')).toBe('handoff:ah1');
    expect(walk(layout, 'touchpoint:a3', 'up')).toBe('handoff:ah1');
    expect(walk(layout, 'handoff:ah1', 'up')).toBe('touchpoint:a4');
    expect(walk(layout, 'touchpoint:a1', 'left')).toBeNull();
    expect(walk(layout, 'touchpoint:gone', 'left')).toBeNull();
  });

  test('cards of one day and lane are gone through one after the other', () => {
    const pile = win('w', undefined, {
      touchpoints: ['p1', 'p2', 'p3'].map((id) => touchpoint(id, 'sales', '2026-03-01')),
    });
    const piled = layoutJourney(pile, { dayWidth: 4, silenceDays: 30, fallback: '2026-11-22' as IsoDate });
    expect(walk(piled, 'touchpoint:p1', 'right')).toBe('touchpoint:p2');
    expect(walk(piled, 'touchpoint:p3', 'left')).toBe('touchpoint:p2');
  });
});
