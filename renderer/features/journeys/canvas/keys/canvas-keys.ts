import type { Moves } from '../../../../../shared/commands/journey-parts';
import type { Direction } from '../../../../../shared/direction';
import { nudgeDate, nudgeLane } from '../../../../../shared/journeys/nudge';
import type { Journey } from '../../../../../shared/workshop/schema/journeys';
import { ARROW_KEYS } from '../../../../ui/arrow-keys';
import { partsOf } from '../../parts/parts';

/** What a key on the canvas asks for. */
export type CanvasIntent =
  | { readonly kind: 'walk'; readonly toward: Direction }
  | { readonly kind: 'nudge'; readonly moves: Moves }
  | { readonly kind: 'pick' }
  | { readonly kind: 'drop' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'remove' }
  | { readonly kind: 'toggle' }
  | { readonly kind: 'all' }
  | { readonly kind: 'duplicate' }
  | { readonly kind: 'menu' };

export interface CanvasKey {
  readonly key: string;
  readonly shiftKey: boolean;
  /** Control, or Command on a Mac. */
  readonly mod?: boolean;
}

/**
 * Arrow keys walk from card to card; on a card that is picked (Enter or Space) they move it: a day, with Shift a week, up and down a
 * lane. Escape puts it down, and once more leaves the canvas. With Control, Enter picks one more or fewer, A picks all, D duplicates; the
 * menu key or Shift+F10 opens the menu of what is picked. Null for keys that mean nothing here.
 */
export function intentOf(
  { key, shiftKey, mod = false }: CanvasKey,
  {
    journey,
    focused,
    selected,
  }: { readonly journey: Journey; readonly focused: string | null; readonly selected: readonly string[] },
): CanvasIntent | null {
  const isOnSomething = selected.length > 0 || focused !== null;
  if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) return isOnSomething ? { kind: 'menu' } : null;
  if (mod) return withControl(key, focused, isOnSomething);
  const toward = ARROW_KEYS[key];
  const isPicked = focused !== null && selected.includes(focused);
  if (toward)
    return isPicked
      ? { kind: 'nudge', moves: nudgeAll(journey, selected, toward, shiftKey) }
      : { kind: 'walk', toward };
  switch (key) {
    case 'Enter':
    case ' ':
      return focused === null ? null : isPicked ? { kind: 'drop' } : { kind: 'pick' };
    case 'Escape':
      return selected.length > 0 ? { kind: 'drop' } : { kind: 'leave' };
    case 'Delete':
    case 'Backspace':
      return isOnSomething ? { kind: 'remove' } : null;
    default:
      return null;
  }
}

function withControl(key: string, focused: string | null, isOnSomething: boolean): CanvasIntent | null {
  switch (key.toLowerCase()) {
    case 'a':
      return { kind: 'all' };
    case 'd':
      return isOnSomething ? { kind: 'duplicate' } : null;
    case 'enter':
    case ' ':
      return focused === null ? null : { kind: 'toggle' };
    default:
      return null;
  }
}

function nudgeAll(journey: Journey, selected: readonly string[], toward: Direction, far: boolean): Moves {
  const step = toward === 'left' || toward === 'up' ? -1 : 1;
  const isInTime = toward === 'left' || toward === 'right';
  const { touchpoints, handoffs } = partsOf(journey, selected);
  return {
    touchpoints: touchpoints.flatMap((id) => {
      const touchpoint = journey.touchpoints.byId[id];
      if (!touchpoint) return [];
      const { lane, date } = touchpoint;
      return [isInTime ? { id, lane, date: nudgeDate(date, step, far) } : { id, lane: nudgeLane(lane, step), date }];
    }),
    handoffs: handoffs.flatMap((id) => {
      const handoff = journey.handoffs.byId[id];
      return handoff && isInTime ? [{ id, date: nudgeDate(handoff.date, step, far) }] : [];
    }),
  };
}
