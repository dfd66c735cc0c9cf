import { SIZES as TEXT } from '../shared-map/map-card';
import {
  FONTS,
  headSvg,
  linesSvg,
  type MapSvgHead,
  type MapTheme,
  PRINT_THEME,
  round,
  xml,
} from '../shared-map/svg-parts';
import type { Box, JourneyDrawing } from './journey-drawing';
import { FRAME, type Frame, frameOf, type Span, type Tile } from './journey-frame';
import { axisSvg, groundSvg, labelsSvg, tornSvg } from './journey-ground-svg';
import { LEGEND, type PlacedSign } from './journey-legend';
import { arrowSvg, bracketSvg, cutCorners, dayPinSvg, partsSvg, starSvg } from './journey-parts-svg';
import { journeyWords } from './journey-words';

/** How a journey is titled, and what of it is drawn. */
export interface JourneySvgOptions {
  readonly title: string;
  readonly theme?: MapTheme;
  /** Blank space around it. */
  readonly margin?: number;
  /** Stands above the map where no page around it says what it is. */
  readonly head?: MapSvgHead;
  /** The part that is drawn; all of it where nothing else is said. */
  readonly window?: Box;
  readonly tile?: Tile | null;
}

/** A journey as a drawing of its own: no script, nothing loaded from anywhere, everything that people typed escaped. */
export function journeySvg(
  drawing: JourneyDrawing,
  { title, theme = PRINT_THEME, margin = 0, head, window = wholeOf(drawing), tile = null }: JourneySvgOptions,
): string {
  const frame = frameOf(drawing, window, tile);
  const heading = head ? headSvg(head, frame.width, theme) : { svg: '', height: 0 };
  const top = -margin - heading.height;
  const [width, height] = [round(frame.width + 2 * margin), round(frame.height + margin - top)];
  const { cards, handoffs, layout } = drawing;
  const description = journeyWords.describe(cards.length, handoffs.length, layout.silences.length);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${-margin} ${top} ${width} ${height}" role="img" font-family="${FONTS}">`,
    `<title>${xml(title)}</title><desc>${xml(description)}</desc>`,
    `<rect x="${-margin}" y="${top}" width="${width}" height="${height}" fill="${theme.surface}"/>`,
    heading.svg,
    tile === null ? '' : tileNoteSvg(tile, frame, theme),
    `<g transform="translate(0 ${frame.lanesY})">${labelsSvg(drawing, window, theme)}</g>`,
    cutOut(
      { x: window.x, y: 0, width: window.width, height: FRAME.axis + FRAME.strip },
      frame.axisY,
      axisSvg(drawing, window, theme),
    ),
    cutOut(
      window,
      frame.lanesY,
      groundSvg(drawing, window, theme) +
        sharedSvg(tile, window, theme) +
        partsSvg(drawing, window, theme) +
        crossesSvg(tile, drawing, window, theme),
    ),
    ...frame.legend.signs.map((sign) => signSvg(sign, frame.legendY, theme)),
    '</svg>',
  ].join('');
}

const wholeOf = ({ width, height }: JourneyDrawing): Box => ({ x: 0, y: 0, width, height });

/** A part of the drawing, cut at the edges of its window. */
function cutOut({ x, y, width, height }: Box, at: number, inside: string): string {
  const size = `width="${round(width)}" height="${round(height)}"`;
  return `<svg x="${FRAME.label}" y="${at}" ${size} viewBox="${round(x)} ${round(y)} ${round(width)} ${round(height)}" overflow="hidden">${inside}</svg>`;
}

/** Which tile this is: in words, and as a small plan of all of them. */
function tileNoteSvg({ column, row, columns, rows }: Tile, { width, note }: Frame, theme: MapTheme): string {
  const [wide, high] = [Math.min(14, (FRAME.key - 10) / columns), Math.min(10, 26 / rows)];
  const plan = Array.from({ length: columns * rows }, (_, index) => {
    const [atColumn, atRow] = [index % columns, Math.floor(index / columns)];
    const fill = atColumn === column && atRow === row ? theme.text : 'none';
    const x = width - (columns - atColumn) * wide;
    return `<rect x="${round(x)}" y="${round(1 + atRow * high)}" width="${round(wide - 1)}" height="${round(high - 1)}" fill="${fill}" stroke="${theme.text}" stroke-width="0.8"/>`;
  });
  return linesSvg(note, 0, 0, { ...TEXT.small, fill: theme.text, weight: 500 }) + plan.join('');
}

/** What the tiles beside this one show too is shaded, under the cards. */
function sharedSvg(tile: Tile | null, window: Box, theme: MapTheme): string {
  if (tile === null) return '';
  const box = (x: number, y: number, width: number, height: number) =>
    `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${theme.quiet}" opacity="0.1"/>`;
  const [across, down] = [
    [tile.before.x, tile.after.x],
    [tile.before.y, tile.after.y],
  ];
  return [
    ...across.map((span) => (span ? box(span.start, window.y, span.end - span.start, window.height) : '')),
    ...down.map((span) => (span ? box(window.x, span.start, window.width, span.end - span.start) : '')),
  ].join('');
}

/**
 * Crosses in the middle of what two tiles share, as near to its ends as no card is in the way: laid over each other, the map is whole. Their
 * places depend on nothing but what both tiles show.
 */
function crossesSvg(tile: Tile | null, { cards, handoffs }: JourneyDrawing, window: Box, theme: MapTheme): string {
  if (tile === null) return '';
  const cross = (x: number, y: number) =>
    `<path d="M${round(x - 7)} ${round(y)}h14M${round(x)} ${round(y - 7)}v14" stroke="${theme.text}" stroke-width="1" fill="none"/><circle cx="${round(x)}" cy="${round(y)}" r="3.5" stroke="${theme.text}" stroke-width="0.8" fill="none"/>`;
  const middleOf = (span: Span | null) => (span ? [(span.start + span.end) / 2] : []);
  const ends = [tile.before.x, tile.after.x].flatMap(middleOf);
  const levels = [tile.before.y, tile.after.y].flatMap(middleOf);
  const isFree = (x: number, y: number) =>
    [...cards, ...handoffs].every(
      (box) => x + 9 < box.x || x - 9 > box.x + box.width || y + 9 < box.y || y - 9 > box.y + box.height,
    );
  const inward = (start: number, length: number, isFreeAt: (at: number) => boolean) => {
    const steps = Array.from({ length: Math.floor(length / 2 / CROSS_STEP) }, (_, index) => index * CROSS_STEP + 9);
    return [
      start + (steps.find((step) => isFreeAt(start + step)) ?? 9),
      start + length - (steps.find((step) => isFreeAt(start + length - step)) ?? 9),
    ];
  };
  return [
    ...ends.flatMap((x) => inward(window.y, window.height, (y) => isFree(x, y)).map((y) => cross(x, y))),
    ...levels.flatMap((y) => inward(window.x, window.width, (x) => isFree(x, y)).map((x) => cross(x, y))),
  ].join('');
}

/** A sign as it stands on the map, and what it means. */
function signSvg({ sign, words, x, y }: PlacedSign, legendY: number, theme: MapTheme): string {
  const top = legendY + y;
  const text = linesSvg([words], round(x + LEGEND.sign), top + 1, { ...TEXT.small, fill: theme.quiet });
  return `<g transform="translate(${round(x)} ${round(top)})">${signShape(sign, theme)}</g>${text}`;
}

function signShape(sign: PlacedSign['sign'], theme: MapTheme): string {
  const { quiet, text, raised, lanes, head } = theme;
  const card = (look: string) => `<rect x="1" y="3" width="18" height="10" rx="2" fill="${raised}" ${look}/>`;
  const arrow = (ink: string, dash: string, isBack: boolean) =>
    `<path d="M1 8h18" stroke="${ink}" stroke-width="1.2" ${dash}/><path d="${isBack ? 'M1 8l7-3.5v7z' : 'M20 8l-7-3.5v7z'}" fill="${ink}"/>`;
  const shapes: Readonly<Record<PlacedSign['sign'], string>> = {
    day:
      `<rect x="3" y="6" width="16" height="8" rx="2" fill="${raised}" stroke="${quiet}"/>` +
      `<rect x="3" y="6" width="3" height="8" fill="${quiet}"/>${dayPinSvg(4.5, 3, 8, quiet)}`,
    month: card(`stroke="${quiet}" stroke-dasharray="4 2"`) + bracketSvg({ x: 1, width: 18 }, 13, quiet),
    unknown: card(`stroke="${quiet}" stroke-dasharray="1.5 2.5"`),
    important: starSvg(10, 8, text),
    handoff: `<path d="${cutCorners({ x: 1, y: 1, width: 20, height: 14 })}" fill="${raised}" stroke="${lanes.both.ink}"/><g transform="translate(6.5 3) scale(0.55)">${arrowSvg(0, 9, true, lanes.both.ink)}</g>`,
    led: arrow(quiet, '', false),
    back: arrow(text, 'stroke-dasharray="5 3"', true),
    silence: `<rect x="1" y="2" width="18" height="12" fill="${head}" stroke="${quiet}" stroke-width="0.6" stroke-dasharray="3 3"/>`,
    squeezed: tornSvg({ x: 1, y: 1, width: 18, height: 14 }, theme),
  };
  return shapes[sign];
}

const CROSS_STEP = 6;
