import { useReactFlow } from '@xyflow/react';
import { type MouseEvent, useState } from 'react';
import type { JourneyLayout } from '../../../../shared/journeys/layout';
import { type Place, placeAt } from '../../../../shared/journeys/place-at';
import { UNKNOWN_DATE } from '../../../../shared/time';
import type { Journey } from '../../../../shared/workshop/schema/journeys';
import type { WindowPoint } from '../../../ui/ContextMenu';
import { type PartKey, partsOf } from '../parts/parts';
import type { MenuPlace } from './CanvasMenu';
import { cardOf } from './keys/use-canvas-keys';

export interface CanvasMenuState {
  readonly menu: MenuPlace | null;
  readonly close: () => void;
  /** By a press of the other button of the mouse. */
  readonly openAtPointer: (event: MouseEvent) => void;
  /** By the keyboard, for a card or for all that are picked. */
  readonly openFor: (card: PartKey | null, at: WindowPoint) => void;
}

export interface CanvasMenuOptions {
  readonly journey: Journey;
  readonly layout: JourneyLayout;
  readonly selected: readonly PartKey[];
  readonly onSelect: (keys: readonly PartKey[]) => void;
}

/** When the menu on the map is open, and for which place. A card that is not picked yet is picked by it. */
export function useCanvasMenu({ journey, layout, selected, onSelect }: CanvasMenuOptions): CanvasMenuState {
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const { screenToFlowPosition } = useReactFlow();
  const pick = (card: PartKey | null) => {
    if (card !== null && !selected.includes(card)) onSelect([card]);
  };
  return {
    menu,
    close: () => setMenu(null),
    openAtPointer: (event) => {
      event.preventDefault();
      const at = { x: event.clientX, y: event.clientY };
      const { x, y } = screenToFlowPosition(at);
      const card = cardOf(event.target) as PartKey | null;
      pick(card);
      setMenu({ at, place: placeAt(layout, x, y) });
    },
    openFor: (card, at) => {
      pick(card);
      setMenu({ at, place: placeOf(journey, card ?? selected[0] ?? null) });
    },
  };
}

/** Beside a card means in its lane and on its date. */
function placeOf(journey: Journey, card: PartKey | null): Place {
  const { touchpoints, handoffs } = partsOf(journey, card === null ? [] : [card]);
  const touchpoint = touchpoints[0] && journey.touchpoints.byId[touchpoints[0]];
  if (touchpoint) return { lane: touchpoint.lane, date: touchpoint.date };
  const handoff = handoffs[0] && journey.handoffs.byId[handoffs[0]];
  return { lane: 'sales', date: handoff ? handoff.date : UNKNOWN_DATE };
}
