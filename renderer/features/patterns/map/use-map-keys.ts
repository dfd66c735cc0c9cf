import { type KeyboardEvent, type RefObject, useRef } from 'react';
import type { Direction } from '../../../../shared/direction';
import type { MapLayout } from '../../../../shared/shared-map/layout-shared-map';
import { neighbourOn, readingOrder, stepFrom } from '../../../../shared/shared-map/place-on-map';
import { ARROW_KEYS } from '../../../ui/arrow-keys';
import { cardIn } from './map-words';
import type { MapActions } from './use-map-actions';

export interface MapKeysOptions {
  readonly layout: MapLayout;
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
  /** Puts the focus on a head or card. */
  readonly onFocus: (id: string) => void;
  readonly actions: MapActions;
}

export interface MapKeys {
  readonly canvas: RefObject<HTMLDivElement | null>;
  readonly press: (event: KeyboardEvent) => void;
}

/**
 * The map by keyboard: arrow keys walk; on what is picked (Enter or Space) they move it: a card to another stage, up and down and into the
 * next lane, a stage before or after its neighbour. Escape puts it down, Delete takes a card off the map.
 */
export function useMapKeys({ layout, selected, onSelect, onFocus, actions }: MapKeysOptions): MapKeys {
  const canvas = useRef<HTMLDivElement>(null);
  const walk = (id: string | null, toward: Direction) => {
    const next = id === null ? readingOrder(layout)[0] : neighbourOn(layout, id, toward);
    if (next) onFocus(next);
  };
  const move = (id: string, toward: Direction) => {
    const card = cardIn(layout, id);
    const place = card ? stepFrom(layout, card, toward) : null;
    if (place) actions.movePart(id, place);
    const stage = layout.columns.findIndex((column) => column.id === id);
    if (stage !== -1 && (toward === 'left' || toward === 'right')) {
      actions.moveStage(id, Math.max(0, stage + (toward === 'left' ? -1 : 1)));
    }
    onFocus(id);
  };
  const remove = (id: string) => {
    if (!cardIn(layout, id)) return;
    const order = readingOrder(layout);
    const at = order.indexOf(id);
    actions.removePart(id);
    onSelect(null);
    onFocus(order[at + 1] ?? order[at - 1] ?? id);
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const focused = cardHolding(event.target);
    const toward = ARROW_KEYS[event.key];
    const isPicked = focused !== null && focused === selected;
    if (toward) {
      if (isPicked) move(focused, toward);
      else walk(focused, toward);
    } else if ((event.key === 'Enter' || event.key === ' ') && focused !== null) onSelect(isPicked ? null : focused);
    else if (event.key === 'Escape' && selected !== null) onSelect(null);
    else if ((event.key === 'Delete' || event.key === 'Backspace') && focused !== null) remove(focused);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { canvas, press };
}

const cardHolding = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>('.react-flow__node')?.dataset['id'] ?? null) : null;
