import { ZOOM } from './fit-viewport';

/** How much of a card is drawn: all of it, its title, a block in the colour of its lane, or blocks that are one picture. */
export type Detail = 'full' | 'titles' | 'blocks' | 'picture';

/**
 * What can be made out of a card at a zoom. Where hundreds of cards would be in sight, they are drawn as one picture: a browser cannot
 * move as many elements at sixty frames a second.
 */
export function detailAt(zoom: number, cards: number): Detail {
  if (zoom >= FACTS_FROM) return 'full';
  if (zoom < PICTURE_BELOW && cards > MOST_ELEMENTS) return 'picture';
  return zoom >= TITLES_FROM ? 'titles' : 'blocks';
}

const FACTS_FROM = ZOOM.readable - 0.07;
const TITLES_FROM = 0.4;
const PICTURE_BELOW = 0.5;
const MOST_ELEMENTS = 150;
