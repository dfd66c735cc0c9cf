import { SIZES as TEXT } from '../shared-map/map-card';
import { textWidth } from '../shared-map/text-width';
import type { JourneyDrawing } from './journey-drawing';
import { journeyWords } from './journey-words';

/** A sign that is used on a drawing and that its legend explains. */
export type Sign = keyof typeof journeyWords.legend;

/** A sign with its place in the legend; y is the top of its line. */
export interface PlacedSign {
  readonly sign: Sign;
  readonly words: string;
  readonly x: number;
  readonly y: number;
}

/** The legend of a drawing in lines that are at most so wide, and how high that makes it. */
export interface PlacedLegend {
  readonly signs: readonly PlacedSign[];
  readonly height: number;
}

/** Places the signs that a drawing uses. */
export function legendOf(drawing: JourneyDrawing, width: number): PlacedLegend {
  let [x, y] = [0, 0];
  const signs = signsOn(drawing).map((sign): PlacedSign => {
    const words = journeyWords.legend[sign];
    const wide = LEGEND.sign + textWidth(words, TEXT.small.text);
    if (x > 0 && x + wide > width) [x, y] = [0, y + LEGEND.line];
    const placed = { sign, words, x, y };
    x += wide + LEGEND.gap;
    return placed;
  });
  return { signs, height: signs.length === 0 ? 0 : y + LEGEND.line };
}

/** What the legend takes: the sign with the space after it, the space to the next, and a line. */
export const LEGEND = { sign: 26, gap: 16, line: 18 } as const;

function signsOn({ cards, handoffs, links, layout }: JourneyDrawing): readonly Sign[] {
  const dates = [...cards.map(({ touchpoint }) => touchpoint.date), ...handoffs.map(({ handoff }) => handoff.date)];
  const has = (precision: string) => dates.some((date) => date.precision === precision);
  const isUsed: Readonly<Record<Sign, boolean>> = {
    day: has('day'),
    month: has('month'),
    unknown: has('unknown'),
    important: cards.some(({ touchpoint }) => touchpoint.important),
    handoff: handoffs.length > 0,
    led: links.some(({ backwards }) => !backwards),
    back: links.some(({ backwards }) => backwards),
    silence: layout.silences.some(({ isSqueezed }) => !isSqueezed),
    squeezed: layout.silences.some(({ isSqueezed }) => isSqueezed),
  };
  return (Object.keys(isUsed) as readonly Sign[]).filter((sign) => isUsed[sign]);
}
