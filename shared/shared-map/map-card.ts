import { mapWords } from './map-words';
import type { PartView } from './map-view';
import { textWidth } from './text-width';
import { wrapText } from './wrap-text';

/** A part of the map as a box: its words in lines, and at its end what they rest on. */
export interface MapCard {
  readonly part: PartView;
  readonly width: number;
  readonly height: number;
  /** What comes before the words: which way a hand-off goes. */
  readonly eyebrow: readonly string[];
  readonly text: readonly string[];
  readonly detail: readonly string[];
  /** Short words at the end of the first line: the count, and the mark of what was done by hand. */
  readonly marks: readonly string[];
}

/** Everything that the map is measured in. */
export const SIZES = {
  column: 260,
  label: 96,
  /** What the mark and the edges take of the width of a row's label. */
  labelRoom: 30,
  gap: 12,
  inset: 10,
  rowPadding: 6,
  between: 4,
  leastRow: 34,
  headPadding: 8,
  belowHead: 6,
  belowMap: 8,
  card: { padding: 4, start: 10, end: 8, beforeMarks: 8 },
  head: { text: 15, line: 19 },
  body: { text: 12, line: 15 },
  small: { text: 11, line: 14 },
} as const;

/** Makes the box of a part at a given width, as high as its words need. */
export function makeCard(part: PartView, { width, of }: { readonly width: number; readonly of: number }): MapCard {
  const { card, body, small } = SIZES;
  const marks = marksOf(part, of);
  const marksWidth = Math.max(0, ...marks.map((mark) => textWidth(mark, small.text)));
  const room = width - card.start - card.end;
  const beside = marks.length === 0 ? room : room - marksWidth - card.beforeMarks;
  // A trigger that nobody noted says itself which way it goes.
  const isSaid = part.text.startsWith(directionOf(part));
  const eyebrow = part.kind === 'trigger' && !isSaid ? wrapText(directionOf(part), beside, small.text) : [];
  const text = wrapText(part.text, beside, body.text);
  const detail = part.detail === '' ? [] : wrapText(part.detail, room, small.text);
  const wordsHeight = eyebrow.length * small.line + text.length * body.line;
  const headHeight = Math.max(wordsHeight, marks.length * small.line);
  return {
    part,
    width,
    height: headHeight + detail.length * small.line + 2 * card.padding,
    eyebrow,
    text,
    detail,
    marks,
  };
}

/** Which way a hand-off goes: who hands over is named by its lane. */
export const directionOf = ({ lane }: Pick<PartView, 'lane'>): string =>
  lane === 'sales' ? mapWords.toMarketing : mapWords.toSales;

function marksOf({ wins, hand }: PartView, of: number): readonly string[] {
  return [...(wins === 0 ? [] : [mapWords.count(wins, of)]), ...(hand === 'none' ? [] : [mapWords.byHand])];
}
