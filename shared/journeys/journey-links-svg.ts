import { type MapTheme, round } from '../shared-map/svg-parts';
import type { Box, DrawnLink, JourneyDrawing } from './journey-drawing';

/** The lines of which something may lie in a window. */
export const linksIn = ({ links }: JourneyDrawing, window: Box): readonly DrawnLink[] =>
  links.filter((link) => meets(reachOf(link), window));

/** A line to what it led to; one that leads back in time is dashed. */
export function linkSvg({ from, to, backwards }: DrawnLink, theme: MapTheme): string {
  const { start, end, bend } = pathOf(from, to);
  const ink = backwards ? theme.text : theme.quiet;
  const dash = backwards ? ' stroke-dasharray="5 4"' : '';
  return [
    `<path d="M${at(start)}C${at(bend[0])} ${at(bend[1])} ${at(end)}" fill="none" stroke="${ink}" stroke-width="1.2"${dash}/>`,
    headSvg(start, end, bend[1], ink),
  ].join('');
}

/** Whether a line has another card or hand-off over it: looked at every few units along it. */
export function runsBehind({ from, to }: DrawnLink, { cards, handoffs }: JourneyDrawing): boolean {
  const reach = reachOf({ from, to });
  const near = [...cards, ...handoffs].filter((box) => !isSame(box, from) && !isSame(box, to) && meets(box, reach));
  if (near.length === 0) return false;
  const { start, end, bend } = pathOf(from, to);
  const looks = Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / LOOK_EVERY);
  return Array.from({ length: looks }, (_, index) => (index + 0.5) / looks).some((done) => {
    const [x, y] = [
      along(start.x, bend[0].x, bend[1].x, end.x, done),
      along(start.y, bend[0].y, bend[1].y, end.y, done),
    ];
    return near.some((box) => meets({ x, y, width: 0, height: 0 }, box));
  });
}

/** A place on a curve with two bends, from 0 at its start to 1 at its end. */
function along(start: number, first: number, second: number, end: number, done: number): number {
  const left = 1 - done;
  return left ** 3 * start + 3 * left * left * done * first + 3 * left * done * done * second + done ** 3 * end;
}

const isSame = (a: Box, b: Box): boolean => a.x === b.x && a.y === b.y;

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

function reachOf({ from, to }: Pick<DrawnLink, 'from' | 'to'>): Box {
  const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
  return {
    x,
    y,
    width: Math.max(from.x + from.width, to.x + to.width) - x,
    height: Math.max(from.y + from.height, to.y + to.height) - y,
  };
}

/** Whether two boxes have any place in common. */
export const meets = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && a.x + a.width > b.x && a.y < b.y + b.height && a.y + a.height > b.y;

const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

const CLEAR = 8;
const LINK_INSET = 24;
/** What two things must have in common from left to right for a straight line between them. */
const LEAST_COMMON = 16;
const HEAD = 7;
/** How closely it is looked whether a line runs behind something. */
const LOOK_EVERY = 12;
