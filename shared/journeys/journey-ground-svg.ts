import { SIZES as TEXT } from '../shared-map/map-card';
import { laneMarkSvg, linesSvg, type MapTheme, round } from '../shared-map/svg-parts';
import { textWidth } from '../shared-map/text-width';
import { wrapText } from '../shared-map/wrap-text';
import { formatDate, type IsoDate } from '../time';
import { dateAt, ticksOf } from './axis';
import type { Box, DrawnBand, JourneyDrawing } from './journey-drawing';
import { FRAME } from './journey-frame';
import { closeWords, journeyWords, lengthWords, silenceWords } from './journey-words';

/** What lies under the cards of a window: the lanes, the months, the silences, the tray of what has no date, and the close. */
export function groundSvg(drawing: JourneyDrawing, window: Box, theme: MapTheme): string {
  const { bands, height, layout, shift, trayWidth, close } = drawing;
  const { axis, ticks, silences } = layout;
  const isOpen = (x: number) => !axis.squeezes.some((squeeze) => x > squeeze.x && x < squeeze.x + squeeze.width);
  const line = (x: number, look: string) => `<line x1="${round(x)}" x2="${round(x)}" y1="0" y2="${height}" ${look}/>`;
  return [
    ...bands.map((band) => bandSvg(band, window, theme)),
    ...ticks
      .filter(({ x }) => isOpen(x) && x + shift > trayWidth)
      .map(({ x }) => line(x + shift, `stroke="${theme.line}" stroke-width="0.6"`)),
    ...silences.map(({ x, width, isSqueezed }) =>
      isSqueezed
        ? tornSvg({ x: x + shift, y: 0, width, height }, theme)
        : `<rect x="${round(x + shift)}" y="0" width="${round(width)}" height="${height}" fill="${theme.head}" opacity="0.75"/>` +
          line(x + shift, quietEdge(theme)) +
          line(x + shift + width, quietEdge(theme)),
    ),
    trayWidth > 0
      ? `<rect x="0" y="0" width="${round(trayWidth - TRAY_GAP)}" height="${height}" fill="none" stroke="${theme.quiet}" stroke-dasharray="2 3"/>`
      : '',
    close === null ? '' : line(close.x, `stroke="${theme.text}" stroke-width="2"`),
  ].join('');
}

/** The months above the lanes, and below them the lengths of the silences and how the deal ended. */
export function axisSvg(drawing: JourneyDrawing, window: Box, theme: MapTheme): string {
  const { layout, shift, trayWidth, close } = drawing;
  const head = FRAME.axis + FRAME.strip;
  const words = { ...TEXT.small, fill: theme.quiet };
  const sign = { x: 0, y: FRAME.axis, width: 0, height: FRAME.strip };
  return [
    `<line x1="${window.x}" x2="${window.x + window.width}" y1="${FRAME.axis}" y2="${FRAME.axis}" stroke="${theme.line}"/>`,
    monthsSvg(drawing, window, theme),
    trayWidth > 0 ? linesSvg([journeyWords.noDate], 4, FRAME.axis + 3, { ...words, weight: 600 }) : '',
    ...layout.silences.map(({ silence, x, width, isSqueezed }) => {
      const place = { ...sign, x: x + shift, width };
      const room = place.width - 3 * TORN_DEPTH;
      const written = [silenceWords(silence), lengthWords(silence), `${silence.days}`].find(
        (each) => textWidth(each, TEXT.small.text) <= room,
      );
      const ground = isSqueezed
        ? tornSvg(place, theme)
        : `<rect x="${round(place.x)}" y="${place.y}" width="${round(width)}" height="${place.height}" fill="${theme.head}"/>`;
      const middle = place.x + (width - textWidth(written ?? '', TEXT.small.text)) / 2;
      return ground + (written === undefined ? '' : linesSvg([written], round(middle), place.y + 3, words));
    }),
    close === null ? '' : closeSvg(close, theme, head),
  ].join('');
}

/** The names of the lanes left of a window. */
export function labelsSvg({ bands }: JourneyDrawing, window: Box, theme: MapTheme): string {
  return bands
    .filter(({ y, height }) => y + height > window.y && y < window.y + window.height)
    .map((band) => {
      const top = Math.max(band.y, window.y) - window.y;
      const bottom = Math.min(band.y + band.height, window.y + window.height) - window.y;
      const { ink, soft } = coloursOf(band, theme);
      const room = bottom - top >= TEXT.small.line + LABEL_TOP;
      const label = wrapText(journeyWords.bands[band.id], FRAME.label - LABEL_START - 4, TEXT.small.text);
      return [
        `<rect x="0" y="${top}" width="${FRAME.label}" height="${bottom - top}" fill="${soft}"/>`,
        `<line x1="0" x2="${FRAME.label}" y1="${top}" y2="${top}" stroke="${theme.line}"/>`,
        band.id === 'handoffs' || !room ? '' : laneMarkSvg(band.id, 4, top + LABEL_TOP + 2, ink),
        room ? linesSvg(label, LABEL_START, top + LABEL_TOP, { ...TEXT.small, fill: ink, weight: 600 }) : '',
      ].join('');
    })
    .join('');
}

/** A stretch of paper that is torn out: time is drawn shorter there. */
export function tornSvg({ x, y, width, height }: Box, theme: MapTheme): string {
  const steps = Math.max(2, Math.round(height / TORN_STEP));
  const step = height / steps;
  const edge = (at: number, side: 1 | -1) =>
    Array.from(
      { length: steps + 1 },
      (_, index) => `${round(at + (index % 2) * side * TORN_DEPTH)} ${round(y + index * step)}`,
    );
  const [left, right] = [edge(x, 1), edge(x + width, -1)];
  return [
    `<path d="M${left.join('L')}L${right.toReversed().join('L')}z" fill="${theme.surface}"/>`,
    `<path d="M${left.join('L')}M${right.join('L')}" fill="none" stroke="${theme.quiet}" stroke-width="0.8"/>`,
  ].join('');
}

function bandSvg(band: DrawnBand, { x, width }: Box, theme: MapTheme): string {
  const { soft } = coloursOf(band, theme);
  return [
    `<rect x="${x}" y="${band.y}" width="${width}" height="${band.height}" fill="${soft}"/>`,
    `<line x1="${x}" x2="${x + width}" y1="${band.y}" y2="${band.y}" stroke="${theme.line}"/>`,
  ].join('');
}

/**
 * Every month that has room is written with its year. Where that leaves a stretch without any, it is told by the month that a squeezed
 * silence ends in, or by the one at the left edge.
 */
function monthsSvg(drawing: JourneyDrawing, window: Box, theme: MapTheme): string {
  const from = Math.max(window.x, drawing.trayWidth);
  const shown: { readonly words: string; readonly x: number }[] = [];
  for (const { date, x } of monthPlaces(drawing, from)) {
    const [words, start] = [formatDate({ precision: 'month', date }, ''), x + drawing.shift + 3];
    const isInside = start > window.x && start >= from && start + MONTH_WIDTH <= window.x + window.width;
    const isFree = shown.every((other) => other.words !== words && Math.abs(other.x - start) >= MONTH_WIDTH + 3);
    if (isInside && isFree) shown.push({ words, x: start });
  }
  return shown.map(({ words, x }) => linesSvg([words], round(x), 3, { ...TEXT.small, fill: theme.quiet })).join('');
}

/** Where a month may be written, the best places first. */
function monthPlaces({ layout: { axis }, shift }: JourneyDrawing, left: number) {
  const isOpen = (date: IsoDate) => !axis.squeezes.some(({ from, to }) => from <= date && date < to);
  const ticks = ticksOf(axis, MONTH_GAP);
  const edge = { date: dateAt(axis, left - shift), x: left - shift };
  return [
    ...ticks.filter(({ labelled }) => labelled),
    ...ticks.filter(({ labelled, date }) => !labelled && isOpen(date)),
    ...axis.squeezes.map(({ to, x, width }) => ({ date: to, x: x + width })),
    ...(isOpen(edge.date) ? [edge] : []),
  ];
}

/** A flag for a deal that was won, a cross for one that was lost, and the word with its date. */
function closeSvg(close: NonNullable<JourneyDrawing['close']>, theme: MapTheme, bottom: number): string {
  const { x, outcome } = close;
  const words = closeWords(close);
  const top = FRAME.axis + 2;
  return [
    `<line x1="${round(x)}" x2="${round(x)}" y1="${top}" y2="${bottom}" stroke="${theme.text}" stroke-width="2"/>`,
    `<rect x="${round(x + 1)}" y="${top}" width="${round(20 + textWidth(words, TEXT.small.text))}" height="16" fill="${theme.surface}"/>`,
    outcomeSvg(outcome, x + 2, top + 3, theme.text),
    linesSvg([words], round(x + 16), top + 1, { ...TEXT.small, fill: theme.text, weight: 600 }),
  ].join('');
}

/** The sign of how a deal ended. */
const outcomeSvg = (outcome: 'won' | 'lost', x: number, y: number, ink: string): string =>
  outcome === 'won'
    ? `<path d="M${round(x)} ${y}h10l-3 4 3 4h-10z" fill="${ink}"/>`
    : `<path d="M${round(x + 1)} ${y}l8 8m0-8l-8 8" fill="none" stroke="${ink}" stroke-width="1.8"/>`;

const coloursOf = ({ id }: DrawnBand, theme: MapTheme) => theme.lanes[id === 'handoffs' ? 'both' : id];

const quietEdge = (theme: MapTheme): string => `stroke="${theme.quiet}" stroke-width="0.6" stroke-dasharray="3 3"`;

const TRAY_GAP = 6;
const LABEL_TOP = 8;
const LABEL_START = 20;
const TORN_STEP = 7;
const TORN_DEPTH = 4;
/** The room from one written month to the next, and that of the longest. */
const MONTH_GAP = 66;
const MONTH_WIDTH = 58;
