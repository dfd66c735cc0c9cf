import type { Direction } from '../direction';
import type { MapStageId } from '../ids';
import type { Lane } from '../workshop/schema/journeys';
import type { MapColumn, MapLayout, PlacedCard } from './layout-shared-map';
import { hasLane, type MapRow } from './rows';

/** Where a card goes: a stage, a lane where it has one, and its place among what stands there; null for the end, or as it is. */
export interface PlaceOnMap {
  readonly stage: MapStageId;
  readonly lane: Lane | null;
  readonly index: number | null;
}

/** Where a card was dropped by its upper left corner: the column and lane under its middle, before the cards that are lower. */
export function droppedAt(
  layout: MapLayout,
  card: PlacedCard,
  at: { readonly x: number; readonly y: number },
): PlaceOnMap {
  const middle = { x: at.x + card.width / 2, y: at.y + card.height / 2 };
  const column = nearestOf(layout.columns, ({ x, width }) => distance(middle.x, x, x + width)) ?? null;
  const rows = layout.rows.filter(({ row }) => (card.part.kind === 'touchpoint' ? isLane(row) : row === card.row));
  const band = nearestOf(rows, ({ y, height }) => distance(middle.y, y, y + height));
  const row = band?.row ?? card.row;
  const others = cellOf(layout, column, row).filter(({ part }) => part.id !== card.part.id);
  return {
    stage: (column?.id ?? card.part.stage) as MapStageId,
    lane: isLane(row) ? row : card.part.lane,
    index: others.filter(({ y, height }) => y + height / 2 < middle.y).length,
  };
}

/** One step by key: sideways to the next stage, up and down among what stands there, and from the edge into the next lane; null at the end. */
export function stepFrom(layout: MapLayout, card: PlacedCard, toward: Direction): PlaceOnMap | null {
  const at = layout.columns.findIndex(({ id }) => id === card.part.stage);
  const { lane } = card.part;
  if (toward === 'left' || toward === 'right') {
    const column = layout.columns[at + (toward === 'left' ? -1 : 1)];
    return column ? { stage: column.id as MapStageId, lane, index: null } : null;
  }
  const column = layout.columns[at] ?? null;
  const stage = card.part.stage as MapStageId;
  const cell = cellOf(layout, column, card.row);
  const index = cell.indexOf(card) + (toward === 'up' ? -1 : 1);
  if (index >= 0 && index < cell.length) return { stage, lane, index };
  const lanes = layout.rows.map(({ row }) => row).filter(isLane);
  const next = lanes[lanes.indexOf(card.row as Lane) + (toward === 'up' ? -1 : 1)];
  if (!hasLane(card.part.kind) || !isLane(card.row) || next === undefined) return null;
  return { stage, lane: next, index: toward === 'up' ? cellOf(layout, column, next).length : 0 };
}

/** The head or card next to one in a direction, by id; null at the edge. */
export function neighbourOn(layout: MapLayout, id: string, toward: Direction): string | null {
  const boxes = boxesOf(layout);
  const from = boxes.find((box) => box.id === id);
  if (!from) return null;
  const ahead = boxes.filter((box) => box !== from && aheadBy(from, box, toward) > 0);
  return nearestOf(ahead, (box) => aheadBy(from, box, toward) + 3 * asideBy(from, box, toward))?.id ?? null;
}

/** Heads and cards as they are read: stage by stage from the top. */
export function readingOrder(layout: MapLayout): readonly string[] {
  return layout.columns.flatMap(({ id }) => [
    id,
    ...layout.cards.filter(({ part }) => part.stage === id).map(({ part }) => part.id),
  ]);
}

interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const boxesOf = ({ columns, cards }: MapLayout): readonly Box[] => [
  ...columns.map(({ id, x }) => ({ id, x, y: 0 })),
  ...cards.map(({ part, x, y }) => ({ id: part.id, x, y })),
];

function aheadBy(from: Box, to: Box, toward: Direction): number {
  const by = { left: from.x - to.x, right: to.x - from.x, up: from.y - to.y, down: to.y - from.y }[toward];
  // Cards at a border stand a little before the others of their stage.
  return toward === 'left' || toward === 'right' ? by - BESIDE : by;
}

const asideBy = (from: Box, to: Box, toward: Direction): number =>
  toward === 'left' || toward === 'right' ? Math.abs(to.y - from.y) : Math.abs(to.x - from.x);

function cellOf({ cards }: MapLayout, column: MapColumn | null, row: MapRow): readonly PlacedCard[] {
  return cards.filter((card) => card.row === row && card.part.stage === column?.id);
}

const isLane = (row: MapRow): row is Lane => row === 'buyer' || row === 'marketing' || row === 'sales';

const distance = (value: number, from: number, to: number): number => Math.max(from - value, 0, value - to);

function nearestOf<T>(items: readonly T[], distanceOf: (item: T) => number): T | undefined {
  return items.toSorted((a, b) => distanceOf(a) - distanceOf(b))[0];
}

const BESIDE = 20;
