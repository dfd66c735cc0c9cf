import { SIZES as TEXT } from '../shared-map/map-card';
import { isolated } from '../shared-map/isolated';
import { clippedLines, wrapText } from '../shared-map/wrap-text';
import type { Journey } from '../workshop/schema/journeys';
import type { Box, JourneyDrawing } from './journey-drawing';
import { legendOf, type PlacedLegend } from './journey-legend';
import { journeyName, journeyWords } from './journey-words';

/** One of several pages that a map is spread over: its place among them, and what it shares with its neighbours. */
export interface Tile {
  /** From 1 on, row by row. */
  readonly n: number;
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
  /** Whose map it is, at a length that leaves room for the rest. */
  readonly name: string;
  /** The parts of its window that the tile before or after it shows too, in units of the drawing; null at an edge of the map. */
  readonly before: { readonly x: Span | null; readonly y: Span | null };
  readonly after: { readonly x: Span | null; readonly y: Span | null };
}

/** From one place to another. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What stands around a part of a drawing: the names of the lanes left of it, the axis above, the legend below. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Where the axis begins. */
  readonly axisY: number;
  /** Where the lanes begin. */
  readonly lanesY: number;
  readonly legendY: number;
  readonly legend: PlacedLegend;
  /** Which tile this is and what to lay it over, in lines. */
  readonly note: readonly string[];
}

/** Units that the frame takes. */
export const FRAME = { label: 96, axis: 20, strip: 20, aboveLegend: 10, key: 78, belowNote: 6 } as const;

/** The frame around a window of a drawing. */
export function frameOf(drawing: JourneyDrawing, window: Box, tile: Tile | null): Frame {
  const width = FRAME.label + window.width;
  const note = tile === null ? [] : wrapText(noteOf(tile), width - FRAME.key, TEXT.small.text);
  const axisY = tile === null ? 0 : Math.max(note.length, 1) * TEXT.small.line + FRAME.belowNote;
  const legend = legendOf(drawing, width);
  const lanesY = axisY + FRAME.axis + FRAME.strip;
  const legendY = lanesY + window.height + FRAME.aboveLegend;
  return { width, height: legendY + legend.height, axisY, lanesY, legendY, legend, note };
}

/** Whose map it is, in few enough words to be said on every page of it. */
export const shortName = (journey: Pick<Journey, 'client' | 'followed'>): string =>
  clippedLines(journeyName(journey), SHORT_NAME, TEXT.small.text, 1).join('');

/** In units of the drawing: names of most clients are shorter. */
const SHORT_NAME = 260;

function noteOf(tile: Tile): string {
  const { n, columns, rows, name, before, after } = tile;
  const others = [
    ...(before.y ? [n - columns] : []),
    ...(before.x ? [n - 1] : []),
    ...(after.x ? [n + 1] : []),
    ...(after.y ? [n + columns] : []),
  ];
  const place = journeyWords.tile.place(n, columns * rows, isolated(name));
  return others.length === 0 ? place : `${place} · ${journeyWords.tile.shared(others)}`;
}
