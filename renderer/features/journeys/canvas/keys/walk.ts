import type { JourneyLayout, Placed } from '../../../../../shared/journeys/layout';
import type { Direction } from '../../../../../shared/direction';
import { handoffKey, type PartKey, touchpointKey } from '../../parts/parts';

/** All cards of the map in the order of reading: the tray first, then by date, on one date from the top. */
export function readingOrder(layout: JourneyLayout): readonly PartKey[] {
  return cardsOf(layout)
    .toSorted((a, b) => a.x - b.x || a.y - b.y)
    .map(({ key }) => key);
}

/** The nearest card in a direction; sideways it stays in its lane as long as there is one. Null at the edge. */
export function walk(layout: JourneyLayout, from: string, toward: Direction): PartKey | null {
  const cards = cardsOf(layout);
  const here = cards.find(({ key }) => key === from);
  if (!here) return null;
  const distance = (card: Card): number => {
    const [across, down] = [Math.abs(card.x - here.x), Math.abs(card.y - here.y)];
    return toward === 'left' || toward === 'right' ? across + down * 4 : down * 4 + across;
  };
  const ahead = cards.filter((card) => isAhead(here, card, toward));
  const inLane = toward === 'left' || toward === 'right' ? ahead.filter(({ band }) => band === here.band) : ahead;
  const candidates = inLane.length > 0 ? inLane : ahead;
  return candidates.toSorted((a, b) => distance(a) - distance(b))[0]?.key ?? null;
}

interface Card extends Pick<Placed<string>, 'x' | 'y' | 'band'> {
  readonly key: PartKey;
}

function cardsOf({ touchpoints, handoffs }: JourneyLayout): readonly Card[] {
  return [
    ...touchpoints.map(({ id, x, y, band }) => ({ key: touchpointKey(id), x, y, band })),
    ...handoffs.map(({ id, x, y, band }) => ({ key: handoffKey(id), x, y, band })),
  ];
}

/** Cards of one date and lane lie on top of one another: sideways goes through them from the top. */
function isAhead(here: Card, card: Card, toward: Direction): boolean {
  switch (toward) {
    case 'right':
      return card.x > here.x || (card.x === here.x && card.band === here.band && card.y > here.y);
    case 'left':
      return card.x < here.x || (card.x === here.x && card.band === here.band && card.y < here.y);
    case 'down':
      return card.y > here.y;
    case 'up':
      return card.y < here.y;
  }
}
