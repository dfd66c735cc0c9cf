import { escapeHtml } from '../report/html/escape';
import type { Lane } from '../workshop/schema/journeys';
import { isolated } from './isolated';
import { SIZES } from './map-card';
import { wrapText } from './wrap-text';

/** The colours of the drawing, as CSS. */
export interface MapTheme {
  readonly surface: string;
  readonly raised: string;
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  readonly head: string;
  readonly lanes: Readonly<Record<Lane | 'both', { readonly ink: string; readonly soft: string }>>;
}

/** For paper, and for whatever is light: those of the printed agreement. */
export const PRINT_THEME: MapTheme = {
  surface: '#ffffff',
  raised: '#ffffff',
  text: '#1a1d21',
  quiet: '#565d66',
  line: '#c3c8ce',
  head: '#f1f1ee',
  lanes: {
    buyer: { ink: '#565d66', soft: '#f7f7f5' },
    marketing: { ink: '#1d6396', soft: '#edf5fb' },
    sales: { ink: '#9a5216', soft: '#fbf2e8' },
    both: { ink: '#86447a', soft: '#f8f0f6' },
  },
};

/** What a map that is taken home says of itself: whose it is, what it shows, when and from what it was made. */
export interface MapSvgHead {
  readonly client: string;
  readonly title: string;
  readonly facts: string;
}

/** The head above a map, which begins at 0, and how high it is. */
export function headSvg({ client, title, facts }: MapSvgHead, width: number, theme: MapTheme) {
  const blocks = [
    { words: client, style: { ...SIZES.body, fill: theme.quiet, weight: 600 } },
    { words: title, style: { text: 22, line: 30, fill: theme.text, weight: 600 } },
    { words: facts, style: { ...SIZES.body, fill: theme.quiet } },
  ] as const;
  const lines = blocks.map(({ words, style }) => ({ words: wrapText(words, width, style.text), style }));
  const height = lines.reduce((sum, { words, style }) => sum + words.length * style.line, BELOW_HEADING);
  let y = -height;
  const svg = lines.map(({ words, style }) => {
    const at = y;
    y += words.length * style.line;
    return linesSvg(words, 0, at, style);
  });
  return { svg: svg.join(''), height };
}

/** The shapes of the lanes: the buyer a diamond, marketing a circle, sales a square. */
export function laneMarkSvg(lane: Lane, x: number, y: number, ink: string): string {
  if (lane === 'buyer') return `<path d="M${x + 5} ${y}l5 5-5 5-5-5z" fill="${ink}"/>`;
  if (lane === 'marketing') return `<circle cx="${x + 5}" cy="${y + 5}" r="5" fill="${ink}"/>`;
  return `<rect x="${x}" y="${y}" width="10" height="10" fill="${ink}"/>`;
}

/** How lines of text look: size and height of a line in units of the drawing. */
export interface LineStyle {
  readonly text: number;
  readonly line: number;
  readonly fill: string;
  readonly weight?: 400 | 500 | 600;
  readonly anchor?: 'end';
}

/** Lines of text below each other; `y` is the top of the first. */
export function linesSvg(lines: readonly string[], x: number, y: number, style: LineStyle): string {
  if (lines.length === 0) return '';
  const { text, line, fill, weight = 400, anchor = 'start' } = style;
  const baseline = y + (line - text) / 2 + text * 0.8;
  const spans = lines.map(
    (each, index) => `<tspan x="${x}" y="${round(baseline + index * line)}">${xml(isolated(each))}</tspan>`,
  );
  // The space between the lines is for those who copy or listen.
  return `<text font-size="${text}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}">${spans.join(' ')}</text>`;
}

/** A number as it stands in a drawing: a hundredth of a unit is fine enough. */
export const round = (number: number): number => Math.round(number * 100) / 100;

/** Text for a drawing: XML has no place for two characters that HTML lets pass. */
export const xml = (text: string): string => escapeHtml(text).replaceAll(/[\uFFFE\uFFFF]/g, '\uFFFD');

const BELOW_HEADING = 14;
/** The faces of a drawing: those of the document, else Inter where it is installed, else another plain one. */
export const FONTS =
  "'Parley Sans', Inter, 'Inter Variable', 'Parley Arabic', 'Parley Han', 'Parley Hangul', 'Parley Symbols', 'Parley Emoji', system-ui, sans-serif";
