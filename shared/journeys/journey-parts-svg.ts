import { SIZES as TEXT } from '../shared-map/map-card';
import { linesSvg, type MapTheme, round } from '../shared-map/svg-parts';
import type { Evidence } from '../workshop/schema/journeys';
import type { PartialDate } from '../time';
import { CARD, evidenceX } from './journey-card';
import type { Box, DrawnCard, DrawnHandoff, DrawnLink, JourneyDrawing } from './journey-drawing';

/** What stands in a window: connections first, the cards and hand-offs over them. Of what lies outside of it nothing is drawn. */
export function partsSvg(drawing: JourneyDrawing, window: Box, theme: MapTheme): string {
  const isIn = (box: Box) => meets(box, window);
  return [
    ...drawing.links.filter((link) => meets(reachOf(link), window)).map((link) => linkSvg(link, theme)),
    ...drawing.handoffs.filter(isIn).map((each) => dayLineSvg(each, drawing, theme)),
    ...drawing.cards.filter(isIn).map((card) => cardSvg(card, theme)),
    ...drawing.handoffs.filter(isIn).map((handoff) => handoffSvg(handoff, theme)),
  ].join('');
}

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
      : `<rect x="${round(x)}" y="${y}" width="4" height="${height}" fill="${ink}"/>`,
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

/** A line to what it led to; one that leads back in time is dashed. */
function linkSvg({ from, to, backwards }: DrawnLink, theme: MapTheme): string {
  const { start, end, bend } = pathOf(from, to);
  const ink = backwards ? theme.text : theme.quiet;
  const dash = backwards ? ' stroke-dasharray="5 4"' : '';
  return [
    `<path d="M${at(start)}C${at(bend[0])} ${at(bend[1])} ${at(end)}" fill="none" stroke="${ink}" stroke-width="1.2"${dash}/>`,
    headSvg(start, end, bend[1], ink),
  ].join('');
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Beside each other from side to side; one above the other from edge to edge, straight down where both are wide enough there. */
function pathOf(
  from: Box,
  to: Box,
): { readonly start: Point; readonly end: Point; readonly bend: readonly [Point, Point] } {
  const middle = ({ y, height }: Box) => y + height / 2;
  if (to.x >= from.x + from.width + CLEAR || from.x >= to.x + to.width + CLEAR) {
    const isOnward = to.x > from.x;
    const start = { x: isOnward ? from.x + from.width : from.x, y: middle(from) };
    const end = { x: isOnward ? to.x : to.x + to.width, y: middle(to) };
    const pull = Math.min(80, Math.abs(end.x - start.x) / 2) * (isOnward ? 1 : -1);
    return {
      start,
      end,
      bend: [
        { ...start, x: start.x + pull },
        { ...end, x: end.x - pull },
      ],
    };
  }
  const isDown = to.y > from.y;
  const [startX, endX] = insetsOf(from, to);
  const start = { x: startX, y: isDown ? from.y + from.height : from.y };
  const end = { x: endX, y: isDown ? to.y : to.y + to.height };
  const pull = Math.min(40, Math.abs(end.y - start.y) / 2) * (isDown ? 1 : -1);
  return {
    start,
    end,
    bend: [
      { ...start, y: start.y + pull },
      { ...end, y: end.y - pull },
    ],
  };
}

/** Where a line leaves one and reaches the other of two things above each other: in one place, which both have, as far as there is one. */
function insetsOf(from: Box, to: Box): readonly [number, number] {
  const left = Math.max(from.x, to.x);
  const common = Math.min(from.x + from.width, to.x + to.width) - left;
  if (common < LEAST_COMMON) return [from.x + LINK_INSET, to.x + LINK_INSET];
  const x = left + Math.min(LINK_INSET, common / 2);
  return [x, x];
}

/** The point of an arrow, in the direction in which its line arrives; no longer than the line. */
function headSvg(start: Point, end: Point, from: Point, ink: string): string {
  const isAcross = Math.abs(end.x - from.x) > Math.abs(end.y - from.y);
  const sign = isAcross ? Math.sign(end.x - from.x) : Math.sign(end.y - from.y) || 1;
  const length = Math.min(HEAD, Math.hypot(end.x - start.x, end.y - start.y));
  const corner = (along: number, aside: number) =>
    isAcross ? { x: end.x - sign * along, y: end.y + aside } : { x: end.x + aside, y: end.y - sign * along };
  return `<path d="M${at(end)}L${at(corner(length, -3.5))}L${at(corner(length, 3.5))}z" fill="${ink}"/>`;
}

function reachOf({ from, to }: DrawnLink): Box {
  const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
  return {
    x,
    y,
    width: Math.max(from.x + from.width, to.x + to.width) - x,
    height: Math.max(from.y + from.height, to.y + to.height) - y,
  };
}

const meets = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && a.x + a.width > b.x && a.y < b.y + b.height && a.y + a.height > b.y;

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

const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

const CLEAR = 8;
const LINK_INSET = 24;
/** What two things must have in common from left to right for a straight line between them. */
const LEAST_COMMON = 16;
const HEAD = 7;
const CUT = 6;
const EVIDENCE_ROOM = 12;
