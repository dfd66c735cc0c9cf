import { type KeyboardEvent, type RefObject, useRef } from 'react';
import type { JourneyLayout } from '../../../shared/journeys/layout';
import type { Journey } from '../../../shared/workshop/schema/journeys';
import { intentOf } from './canvas-keys';
import { type PartKey, partsOf } from './parts';
import type { Parts } from './use-parts';
import { readingOrder, walk } from './walk';

export interface CanvasKeysOptions {
  readonly journey: Journey;
  readonly layout: JourneyLayout;
  readonly selected: readonly PartKey[];
  readonly onSelect: (keys: readonly PartKey[]) => void;
  readonly parts: Parts;
}

export interface CanvasKeys {
  readonly canvas: RefObject<HTMLDivElement | null>;
  readonly press: (event: KeyboardEvent) => void;
}

/** The canvas by keyboard: walking, picking up, moving, putting down, removing, leaving. */
export function useCanvasKeys({ journey, layout, selected, onSelect, parts }: CanvasKeysOptions): CanvasKeys {
  const canvas = useRef<HTMLDivElement>(null);
  const focus = (key: PartKey | null | undefined) => {
    if (key) parts.focus(key);
  };
  const remove = (focused: string | null) => {
    const keys = selected.length > 0 ? selected : focused === null ? [] : [focused as PartKey];
    const order = readingOrder(layout);
    const last = order.findLastIndex((key) => keys.includes(key));
    const neighbour = [...order.slice(last + 1), ...order.slice(0, last + 1).toReversed()].find(
      (key) => !keys.includes(key),
    );
    parts.remove(partsOf(journey, keys));
    focus(neighbour);
  };

  const press = (event: KeyboardEvent) => {
    const focused = cardOf(event.target);
    const intent = intentOf(event, { journey, focused, selected });
    if (intent === null || event.ctrlKey || event.metaKey || event.altKey) return;
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
      case 'drop':
        return onSelect([]);
      case 'leave':
        return leave(canvas.current);
      case 'remove':
        return remove(focused);
    }
  };
  return { canvas, press };
}

const cardOf = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>('.react-flow__node')?.dataset['id'] ?? null) : null;

/** Out of the canvas, to the nearest thing before it. */
function leave(canvas: HTMLElement | null): void {
  const palette = canvas?.previousElementSibling;
  palette?.querySelector<HTMLElement>('button')?.focus();
}
