import { type KeyboardEvent, type MouseEvent, type RefObject, useRef } from 'react';
import type { JourneyLayout } from '../../../../../shared/journeys/layout';
import type { Journey } from '../../../../../shared/workshop/schema/journeys';
import type { WindowPoint } from '../../../../ui/ContextMenu';
import { type PartKey, partsOf, toggled } from '../../parts/parts';
import type { Parts } from '../../parts/use-parts';
import { intentOf } from './canvas-keys';
import { readingOrder, walk } from './walk';

export interface CanvasKeysOptions {
  readonly journey: Journey;
  readonly layout: JourneyLayout;
  readonly selected: readonly PartKey[];
  readonly onSelect: (keys: readonly PartKey[]) => void;
  readonly parts: Parts;
  /** Opens the menu of a card, or of all that are picked, at a point of the window. */
  readonly onMenu: (card: PartKey | null, at: WindowPoint) => void;
}

export interface CanvasKeys {
  readonly canvas: RefObject<HTMLDivElement | null>;
  readonly press: (event: KeyboardEvent) => void;
}

/** The canvas by keyboard: walking, picking up, moving, putting down, duplicating, removing, leaving. */
export function useCanvasKeys({ journey, layout, selected, onSelect, parts, onMenu }: CanvasKeysOptions): CanvasKeys {
  const canvas = useRef<HTMLDivElement>(null);
  const focus = (key: PartKey | null | undefined) => {
    if (key) parts.focus(key);
  };
  const pickedOr = (focused: string | null): readonly PartKey[] =>
    selected.length > 0 ? selected : focused === null ? [] : [focused as PartKey];

  const press = (event: KeyboardEvent) => {
    const focused = cardOf(event.target);
    const { key, shiftKey } = event;
    const intent = intentOf({ key, shiftKey, mod: event.ctrlKey || event.metaKey }, { journey, focused, selected });
    if (intent === null || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    switch (intent.kind) {
      case 'walk':
        return focus(focused === null ? readingOrder(layout)[0] : walk(layout, focused, intent.toward));
      case 'nudge':
        parts.nudge(intent.moves);
        return focus(focused as PartKey);
      case 'pick':
        return onSelect([focused as PartKey]);
      case 'toggle':
        return onSelect(toggled(selected, focused as PartKey));
      case 'all':
        return onSelect(readingOrder(layout));
      case 'duplicate':
        return parts.duplicate(pickedOr(focused));
      case 'menu':
        return onMenu(focused as PartKey | null, besideOf(event.target, canvas.current));
      case 'drop':
        return onSelect([]);
      case 'leave':
        return leave(canvas.current);
      case 'remove':
        return parts.remove(partsOf(journey, pickedOr(focused)));
    }
  };
  return { canvas, press };
}

/** The card that something on the canvas belongs to. */
export const cardOf = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>('.react-flow__node')?.dataset['id'] ?? null) : null;

/** A press with Shift picks one card more or fewer; React Flow keeps that key for the frame that is drawn around cards. */
export const shiftClick =
  (selected: readonly PartKey[], onSelect: (keys: readonly PartKey[]) => void) =>
  (event: MouseEvent): void => {
    const card = event.shiftKey ? cardOf(event.target) : null;
    if (card === null) return;
    event.stopPropagation();
    onSelect(toggled(selected, card as PartKey));
  };

/** Where a menu opens that the keyboard asked for: below the card, or in the corner of the canvas. */
function besideOf(target: EventTarget, canvas: HTMLElement | null): WindowPoint {
  const card = target instanceof Element ? target.closest('.react-flow__node') : null;
  const { left, top, bottom } = (card ?? canvas)?.getBoundingClientRect() ?? { left: 0, top: 0, bottom: 0 };
  return card ? { x: left + 8, y: bottom } : { x: left + 8, y: top + 8 };
}

/** Out of the canvas, to the nearest thing before it. */
function leave(canvas: HTMLElement | null): void {
  const palette = canvas?.previousElementSibling;
  palette?.querySelector<HTMLElement>('button')?.focus();
}
