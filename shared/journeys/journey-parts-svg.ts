import { SIZES as TEXT } from '../shared-map/map-card';
import { linesSvg, type MapTheme, round } from '../shared-map/svg-parts';
import type { Evidence } from '../workshop/schema/journeys';
import type { PartialDate } from '../time';
import { CARD, evidenceX } from './journey-card';
import type { Box, DrawnCard, DrawnHandoff, JourneyDrawing } from './journey-drawing';
import { linksIn, linkSvg, meets, runsBehind } from './journey-links-svg';

/** What stands in a window: connections first, the cards and hand-offs over them. Of what lies outside of it nothing is drawn. */
export function partsSvg(drawing: JourneyDrawing, window: Box, theme: MapTheme): string {
  const isIn = (box: Box) => meets(box, window);
  const links = linksIn(drawing, window);
  const hidden = links.filter((link) => runsBehind(link, drawing));
  return [
    ...drawing.cards.flatMap((card) => pinSvg(card, drawing, window, theme)),
    ...links.map((link) => linkSvg(link, theme)),
    ...drawing.handoffs.filter(isIn).map((each) => dayLineSvg(each, drawing, theme)),
    ...drawing.cards.filter(isIn).map((card) => cardSvg(card, theme)),
    ...drawing.handoffs.filter(isIn).map((handoff) => handoffSvg(handoff, theme)),
    // What runs behind cards shines through them.
    hidden.length === 0 ? '' : `<g opacity="0.35">${hidden.map((link) => linkSvg(link, theme)).join('')}</g>`,
  ].join('');
}

/** A dot at the top of the lane, and a stem from there to the left edge of the card: that is its day, and its width says nothing. */
function pinSvg(card: DrawnCard, { bands }: JourneyDrawing, window: Box, theme: MapTheme): readonly string[] {
  const { x, y, touchpoint } = card;
  const top = bands.find(({ id }) => id === touchpoint.lane)?.y ?? y;
  const isIn = meets({ x: x - PIN, y: top, width: CARD_EDGE + 2 * PIN, height: y - top }, window);
  if (touchpoint.date.precision !== 'day' || !isIn) return [];
  return [dayPinSvg(round(x + CARD_EDGE / 2), top + PIN, y, theme.lanes[touchpoint.lane].ink)];
}

/** The sign for a day: a dot, and a stem down to what happened on it. */
export const dayPinSvg = (x: number, top: number, bottom: number, ink: string): string =>
  `<path d="M${x} ${top}V${bottom}" stroke="${ink}" stroke-width="1.2"/><circle cx="${x}" cy="${top}" r="${PIN}" fill="${ink}"/>`;

function cardSvg({ x, y, width, height, touchpoint, text, month }: DrawnCard, theme: MapTheme): string {
  const { ink } = theme.lanes[touchpoint.lane];
  const { body, small } = TEXT;
  const textX = round(x + CARD.start);
  const top = y + CARD.padding;
  const detailsY = top + text.title.length * body.line;
  const lastY = y + height - CARD.padding - small.line;
  const evidence = round(x + evidenceX(text.evidence));
  return [
    month === null ? '' : bracketSvg(month, y + height, ink),
    `<rect x="${round(x)}" y="${y}" width="${width}" height="${height}" rx="3" fill="${theme.raised}" ${edgeOf(touchpoint.date, theme)}/>`,
    touchpoint.date.precision === 'unknown'
      ? ''
      : `<rect x="${round(x)}" y="${y}" width="${CARD_EDGE}" height="${height}" fill="${ink}"/>`,
    linesSvg(text.title, textX, top, { ...body, fill: theme.text, weight: 500 }),
    touchpoint.important ? starSvg(x + width - CARD.end - 6, top + 7, ink) : '',
    linesSvg(text.details, textX, detailsY, { ...small, fill: theme.quiet }),
    linesSvg([text.date], textX, lastY, { ...small, fill: theme.text }),
    evidenceSvg(touchpoint.evidence, evidence - EVIDENCE_ROOM, lastY + 3, theme.quiet),
    linesSvg([text.evidence], evidence, lastY, { ...small, fill: theme.quiet }),
  ].join('');
}

/** A box with cut corners and an arrow to the team that takes over. */
function handoffSvg({ x, y, width, height, handoff, text, month }: DrawnHandoff, theme: MapTheme): string {
  const { ink } = theme.lanes.both;
  const { body, small } = TEXT;
  const textX = round(x + CARD.start + CARD.arrow);
  const top = y + CARD.padding;
  return [
    month === null ? '' : bracketSvg(month, y + height, ink),
    `<path d="${cutCorners({ x, y, width, height })}" fill="${theme.raised}" ${edgeOf(handoff.date, theme, ink)}/>`,
    arrowSvg(x + 8, y + height / 2, handoff.direction === 'marketing-to-sales', ink),
    linesSvg(text.title, textX, top, { ...body, fill: theme.text, weight: 500 }),
    linesSvg(text.details, textX, top + text.title.length * body.line, { ...small, fill: theme.quiet }),
  ].join('');
}

/** On the day of a hand-off a dotted line leads from the one team to the other. */
function dayLineSvg({ x, handoff }: DrawnHandoff, { bands }: JourneyDrawing, theme: MapTheme): string {
  const [marketing, sales] = [bands.find(({ id }) => id === 'marketing'), bands.find(({ id }) => id === 'sales')];
  if (handoff.date.precision === 'unknown' || !marketing || !sales) return '';
  return `<line x1="${round(x)}" x2="${round(x)}" y1="${marketing.y}" y2="${sales.y + sales.height}" stroke="${theme.lanes.both.ink}" stroke-dasharray="1.5 3"/>`;
}

/** A plain edge for a day, a dashed one for a month, a dotted one where nobody knows. */
function edgeOf({ precision }: PartialDate, theme: MapTheme, ink: string = theme.line): string {
  if (precision === 'day') return `stroke="${ink}"`;
  const strong = ink === theme.line ? theme.quiet : ink;
  return `stroke="${strong}" stroke-dasharray="${precision === 'month' ? '6 3' : '1.5 3'}"`;
}

/** A line below a card from the first to the last day of its month. */
export const bracketSvg = (month: { readonly x: number; readonly width: number }, y: number, ink: string): string =>
  `<path d="M${round(month.x)} ${y - 2}v5h${round(month.width)}v-5" fill="none" stroke="${ink}" stroke-width="1.2"/>`;

/** An arrow down to sales, or up to marketing. */
export function arrowSvg(x: number, y: number, isDown: boolean, ink: string): string {
  const sign = isDown ? 1 : -1;
  return `<path d="M${round(x + 4)} ${round(y - 9 * sign)}h6v${10 * sign}h5l-8 ${8 * sign}-8 ${-8 * sign}h5z" fill="${ink}"/>`;
}

/** A five-pointed star around a middle: what mattered most. */
export function starSvg(x: number, y: number, ink: string): string {
  const points = Array.from({ length: 10 }, (_, index) => {
    const [angle, reach] = [(index * Math.PI) / 5 - Math.PI / 2, index % 2 === 0 ? 6 : 2.6];
    return `${round(x + reach * Math.cos(angle))} ${round(y + reach * Math.sin(angle))}`;
  });
  return `<path d="M${points.join('L')}z" fill="${ink}"/>`;
}

/** What a touchpoint is known from: full for the CRM, a sheet for a document, half for what is remembered, empty for what is assumed. */
function evidenceSvg(evidence: Evidence, x: number, y: number, ink: string): string {
  const look = `fill="none" stroke="${ink}"`;
  const circle = (fill: string) => `<circle cx="${round(x + 4)}" cy="${y + 4}" r="3.5" ${fill}/>`;
  if (evidence === 'crm') return circle(`fill="${ink}"`);
  if (evidence === 'document') return `<path d="M${round(x + 1)} ${y}h4l2 2v6h-6z" ${look}/>`;
  if (evidence === 'assumed') return circle(`${look} stroke-dasharray="2 1.5"`);
  return circle(look) + `<path d="M${round(x + 4)} ${y + 0.5}a3.5 3.5 0 0 0 0 7z" fill="${ink}"/>`;
}

/** The outline of a box with cut corners. */
export function cutCorners({ x, y, width, height }: Box): string {
  const inner = [width - 2 * CUT, height - 2 * CUT].map(round);
  return `M${round(x + CUT)} ${y}h${inner[0]}l${CUT} ${CUT}v${inner[1]}l-${CUT} ${CUT}h-${inner[0]}l-${CUT} -${CUT}v-${inner[1]}z`;
}

/** The thick left edge of a card that has a place in time. */
const CARD_EDGE = 4;
/** Half the size of the dot that marks a day. */
const PIN = 3;
const CUT = 6;
const EVIDENCE_ROOM = 12;
