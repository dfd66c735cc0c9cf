import { escapeHtml } from '../report/escape';
import type { Lane } from '../workshop/schema/journeys';
import { type MapBand, type MapColumn, type MapLayout, type PlacedCard } from './layout-shared-map';
import { SIZES } from './map-card';
import { mapWords } from './map-words';
import type { MapRow } from './rows';
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

/** How the drawing is titled, and what it brings along. */
export interface MapSvgOptions {
  readonly title: string;
  readonly theme?: MapTheme;
  /** `@font-face` rules with the fonts inside; without them Inter is taken where it is installed, else another plain face. */
  readonly fontsCss?: string;
  /** Blank space around it. */
  readonly margin?: number;
  /** Stands above the map where no page around it says what it is. */
  readonly head?: MapSvgHead;
}

/** What a map that is taken home says of itself: whose it is, what it shows, when and from what it was made. */
export interface MapSvgHead {
  readonly client: string;
  readonly title: string;
  readonly facts: string;
}

/** The map as a drawing of its own: no script, nothing loaded from anywhere, everything that people typed escaped. */
export function sharedMapSvg(
  layout: MapLayout,
  { title, theme = PRINT_THEME, fontsCss = '', margin = 0, head }: MapSvgOptions,
): string {
  const heading = head ? headSvg(head, layout.width, theme) : { svg: '', height: 0 };
  const top = -margin - heading.height;
  const [width, height] = [layout.width + 2 * margin, layout.height + margin - top];
  const description = mapWords.describe(
    layout.columns.map(({ name }) => name.join(' ')),
    layout.cards.length,
  );
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${-margin} ${top} ${width} ${height}" role="img" font-family="${FONTS}">`,
    `<title>${xml(title)}</title><desc>${xml(description)}</desc>`,
    fontsCss === '' ? '' : `<style>${fontsCss}</style>`,
    `<rect x="${-margin}" y="${top}" width="${width}" height="${height}" fill="${theme.surface}"/>`,
    heading.svg,
    ...layout.rows.map((band) => bandSvg(band, layout.width, theme)),
    ...layout.columns.map((column) => columnSvg(column, layout, theme)),
    ...layout.cards.map((card) => cardSvg(card, theme)),
    linesSvg(layout.foot.lines, 0, layout.foot.y, { ...SIZES.small, fill: theme.quiet }),
    '</svg>',
  ];
  return parts.join('');
}

/** The head above the map, which begins at 0, and how high it is. */
function headSvg({ client, title, facts }: MapSvgHead, width: number, theme: MapTheme) {
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

function bandSvg({ row, label, y, height }: MapBand, width: number, theme: MapTheme): string {
  const { ink, soft } = isLane(row) ? theme.lanes[row] : { ink: theme.quiet, soft: theme.surface };
  const textY = y + SIZES.rowPadding;
  return [
    `<rect x="0" y="${y}" width="${width}" height="${height}" fill="${soft}"/>`,
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
  const isByHand = part.hand !== 'none';
  const edge = isByHand ? `stroke="${theme.quiet}" stroke-dasharray="4 3"` : `stroke="${theme.line}"`;
  const markStyle = { ...small, fill: isByHand ? theme.text : theme.quiet, weight: isByHand ? 600 : 400 } as const;
  const detailY = y + height - card.padding - detail.length * small.line;
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="3" fill="${theme.raised}" ${edge}/>`,
    `<rect x="${x}" y="${y}" width="4" height="${height}" fill="${ink}"/>`,
    linesSvg(eyebrow, textX, textY, { ...small, fill: ink, weight: 600 }),
    linesSvg(text, textX, eyebrowEnd, { ...body, fill: theme.text, weight: 500 }),
    linesSvg(detail, textX, detailY, { ...small, fill: theme.quiet }),
    linesSvg(marks, x + width - card.end, textY, { ...markStyle, anchor: 'end' }),
  ].join('');
}

interface LineStyle {
  readonly text: number;
  readonly line: number;
  readonly fill: string;
  readonly weight?: 400 | 500 | 600;
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

const isLane = (row: MapRow): row is Lane => row === 'buyer' || row === 'marketing' || row === 'sales';

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

const BELOW_HEADING = 14;
const FONTS = "'Parley Sans', Inter, 'Inter Variable', system-ui, sans-serif";
