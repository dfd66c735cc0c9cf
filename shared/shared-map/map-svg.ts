import type { Lane } from '../workshop/schema/journeys';
import { type MapBand, type MapColumn, type MapLayout, type PlacedCard } from './layout-shared-map';
import { SIZES } from './map-card';
import { mapWords } from './map-words';
import type { MapRow } from './rows';
import { FONTS, headSvg, laneMarkSvg, linesSvg, type MapSvgHead, type MapTheme, PRINT_THEME, xml } from './svg-parts';

/** How the drawing is titled, and what it brings along. */
export interface MapSvgOptions {
  readonly title: string;
  readonly theme?: MapTheme;
  /** Blank space around it. */
  readonly margin?: number;
  /** Stands above the map where no page around it says what it is. */
  readonly head?: MapSvgHead;
}

/** The map as a drawing of its own: no script, nothing loaded from anywhere, everything that people typed escaped. */
export function sharedMapSvg(
  layout: MapLayout,
  { title, theme = PRINT_THEME, margin = 0, head }: MapSvgOptions,
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
    `<rect x="${-margin}" y="${top}" width="${width}" height="${height}" fill="${theme.surface}"/>`,
    heading.svg,
    ...layout.rows.map((band) => bandSvg(band, layout.width, theme)),
    ...layout.columns.map((column) => columnSvg(column, layout, theme)),
    linesSvg(layout.corner, 0, SIZES.headPadding, { ...SIZES.small, fill: theme.quiet }),
    ...layout.cards.map((card) => cardSvg(card, theme)),
    linesSvg(layout.foot.lines, 0, layout.foot.y, { ...SIZES.small, fill: theme.quiet }),
    '</svg>',
  ];
  return parts.join('');
}

function bandSvg({ row, label, y, height }: MapBand, width: number, theme: MapTheme): string {
  const { ink, soft } = isLane(row) ? theme.lanes[row] : { ink: theme.quiet, soft: theme.surface };
  const textY = y + SIZES.rowPadding;
  return [
    `<rect x="0" y="${y}" width="${width}" height="${height}" fill="${soft}"/>`,
    `<line x1="0" x2="${width}" y1="${y}" y2="${y}" stroke="${theme.line}"/>`,
    isLane(row) ? laneMarkSvg(row, 4, textY + 2, ink) : '',
    linesSvg(label, 20, textY, { ...SIZES.small, fill: ink, weight: 600 }),
  ].join('');
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

const isLane = (row: MapRow): row is Lane => row === 'buyer' || row === 'marketing' || row === 'sales';

const LANE_OF_ROW = {
  border: 'both',
  buyer: 'buyer',
  marketing: 'marketing',
  sales: 'sales',
  content: 'buyer',
  note: 'buyer',
} as const satisfies Record<MapRow, Lane | 'both'>;
