import { escapeHtml } from '../report/escape';
import type { Lane } from '../workshop/schema/journeys';
import { type MapBand, type MapColumn, type MapLayout, type PlacedCard } from './layout-shared-map';
import { SIZES } from './map-card';
import { mapWords } from './map-words';
import type { MapRow } from './rows';

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

/** How the drawing is titled, and what it brings along. */
export interface MapSvgOptions {
  readonly title: string;
  readonly theme?: MapTheme;
  /** `@font-face` rules with the fonts inside; without them Inter is taken where it is installed, else another plain face. */
  readonly fontsCss?: string;
  /** Blank space around it. */
  readonly margin?: number;
}

/** The map as a drawing of its own: no script, nothing loaded from anywhere, everything that people typed escaped. */
export function sharedMapSvg(
  layout: MapLayout,
  { title, theme = PRINT_THEME, fontsCss = '', margin = 0 }: MapSvgOptions,
): string {
  const [width, height] = [layout.width + 2 * margin, layout.height + 2 * margin];
  const description = mapWords.describe(
    layout.columns.map(({ name }) => name.join(' ')),
    layout.cards.length,
  );
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${-margin} ${-margin} ${width} ${height}" role="img" font-family="${FONTS}">`,
    `<title>${xml(title)}</title><desc>${xml(description)}</desc>`,
    fontsCss === '' ? '' : `<style>${fontsCss}</style>`,
    `<rect x="${-margin}" y="${-margin}" width="${width}" height="${height}" fill="${theme.surface}"/>`,
    ...layout.rows.map((band) => bandSvg(band, layout.width, theme)),
    ...layout.columns.map((column) => columnSvg(column, layout, theme)),
    ...layout.cards.map((card) => cardSvg(card, theme)),
    linesSvg(layout.foot.lines, 0, layout.foot.y, { ...SIZES.small, fill: theme.quiet }),
    '</svg>',
  ];
  return parts.join('');
}

function bandSvg({ row, label, y, height }: MapBand, width: number, theme: MapTheme): string {
  const { ink, soft } = theme.lanes[LANE_OF_ROW[row]];
  const textY = y + SIZES.rowPadding;
  return [
    `<rect x="0" y="${y}" width="${width}" height="${height}" fill="${row === 'content' || row === 'note' ? theme.surface : soft}"/>`,
    `<line x1="0" x2="${width}" y1="${y}" y2="${y}" stroke="${theme.line}"/>`,
    markSvg(row, 4, textY + 2, ink),
    linesSvg(label, 20, textY, { ...SIZES.small, fill: ink, weight: 600 }),
  ].join('');
}

/** The shapes of the lanes: the buyer a diamond, marketing a circle, sales a square. */
function markSvg(row: MapRow, x: number, y: number, ink: string): string {
  if (row === 'buyer') return `<path d="M${x + 5} ${y}l5 5-5 5-5-5z" fill="${ink}"/>`;
  if (row === 'marketing') return `<circle cx="${x + 5}" cy="${y + 5}" r="5" fill="${ink}"/>`;
  return row === 'sales' ? `<rect x="${x}" y="${y}" width="10" height="10" fill="${ink}"/>` : '';
}

function columnSvg({ x, width, headHeight, name, facts }: MapColumn, { rows }: MapLayout, theme: MapTheme): string {
  const last = rows.at(-1);
  const bottom = last ? last.y + last.height : headHeight;
  const textX = x + SIZES.headPadding;
  const nameEnd = SIZES.headPadding + name.length * SIZES.head.line;
  return [
    `<rect x="${x}" y="0" width="${width - SIZES.gap / 2}" height="${headHeight}" rx="3" fill="${theme.head}"/>`,
    linesSvg(name, textX, SIZES.headPadding, { ...SIZES.head, fill: theme.text, weight: 600 }),
    linesSvg(facts, textX, nameEnd, { ...SIZES.small, fill: theme.quiet }),
    `<line x1="${x}" x2="${x}" y1="0" y2="${bottom}" stroke="${theme.quiet}" stroke-width="1.5"/>`,
  ].join('');
}

function cardSvg(
  { part, row, x, y, width, height, eyebrow, text, detail, marks }: PlacedCard,
  theme: MapTheme,
): string {
  const { card, body, small } = SIZES;
  const { ink } = theme.lanes[part.lane ?? LANE_OF_ROW[row]];
  const [textX, textY] = [x + card.start, y + card.padding];
  const eyebrowEnd = textY + eyebrow.length * small.line;
  const detailY = y + height - card.padding - detail.length * small.line;
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="3" fill="${theme.raised}" stroke="${theme.line}"/>`,
    `<rect x="${x}" y="${y}" width="4" height="${height}" fill="${ink}"/>`,
    linesSvg(eyebrow, textX, textY, { ...small, fill: ink, weight: 600 }),
    linesSvg(text, textX, eyebrowEnd, { ...body, fill: theme.text, weight: 500 }),
    linesSvg(detail, textX, detailY, { ...small, fill: theme.quiet }),
    linesSvg(marks, x + width - card.end, textY, { ...small, fill: theme.quiet, anchor: 'end' }),
  ].join('');
}

interface LineStyle {
  readonly text: number;
  readonly line: number;
  readonly fill: string;
  readonly weight?: 500 | 600;
  readonly anchor?: 'end';
}

/** Lines of text below each other; `y` is the top of the first. */
function linesSvg(lines: readonly string[], x: number, y: number, style: LineStyle): string {
  if (lines.length === 0) return '';
  const { text, line, fill, weight = 400, anchor = 'start' } = style;
  const baseline = y + (line - text) / 2 + text * 0.8;
  const spans = lines.map(
    (each, index) => `<tspan x="${x}" y="${round(baseline + index * line)}">${xml(each)}</tspan>`,
  );
  // The space between the lines is for those who copy or listen.
  return `<text font-size="${text}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}">${spans.join(' ')}</text>`;
}

const round = (number: number): number => Math.round(number * 100) / 100;

/** XML has no place for two characters that HTML lets pass. */
const xml = (text: string): string => escapeHtml(text).replaceAll(/[\uFFFE\uFFFF]/g, '\uFFFD');

const LANE_OF_ROW = {
  border: 'both',
  buyer: 'buyer',
  marketing: 'marketing',
  sales: 'sales',
  content: 'buyer',
  note: 'buyer',
} as const satisfies Record<MapRow, Lane | 'both'>;

const FONTS = "'Parley Sans', Inter, 'Inter Variable', system-ui, sans-serif";
