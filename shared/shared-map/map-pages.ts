import { layoutSharedMap, type MapLayout, type MapLayoutOptions } from './layout-shared-map';
import { SIZES } from './map-card';
import type { MapView, PartView } from './map-view';
import { MAP_ROWS, rowOf } from './rows';
import { splitToFit } from './split-part';
import { clippedLines } from './wrap-text';

/** The room for a drawing on a page, in points. */
export interface PageRoom {
  readonly width: number;
  readonly height: number;
}

/** A page of the map: its drawing, and how many points a unit of it takes. */
export interface MapPage {
  readonly layout: MapLayout;
  readonly scale: number;
}

/**
 * The map on as few pages as it can be read on: whole when its smallest words stay at least 7 points high; else by as many stages a page as
 * there is width for, and where those hold more than fits below each other, they go on in the same columns on the next page.
 */
export function mapPages(view: MapView, room: PageRoom): readonly MapPage[] {
  const most = widestGroup(view.stages.length, room);
  const groups = groupsOf(view.stages, most).map((group) => only(view, group));
  const onePageEach = inGroups(groups, room);
  const pages = onePageEach ?? groups.flatMap((group) => continued(group, room));
  return pages.map(({ scale, layoutAs }, index) => ({ scale, layout: layoutAs({ n: index + 1, of: pages.length }) }));
}

/** A page whose number is not known yet. */
interface OpenPage {
  readonly scale: number;
  readonly layoutAs: (page: PageNumber) => MapLayout;
}

type PageNumber = NonNullable<MapLayoutOptions['page']>;

/** Takes the room that it takes as any of several pages. */
const FIRST: PageNumber = { n: 1, of: 99 };

/** How many stages stand beside each other in columns that can be read. */
function widestGroup(stages: number, room: PageRoom): number {
  const fit = Math.floor((room.width / LEAST_SCALE - SIZES.label) / LEAST_COLUMN);
  return Math.max(1, Math.min(stages, fit));
}

/** Every group on a page of its own at the largest scale at which all of them fit; null when they do not. */
function inGroups(groups: readonly MapView[], room: PageRoom): readonly OpenPage[] | null {
  const most = Math.max(0, ...groups.map(({ stages }) => stages.length));
  for (const scale of SCALES) {
    const columnWidth = columnWidthFor(most, scale, room);
    if (columnWidth === null) continue;
    const pages = groups.map((group) => ({
      scale,
      layoutAs: (page: PageNumber) => layoutSharedMap(group, { columnWidth, page }),
    }));
    const asIs = groups.length === 1 ? ONLY : FIRST;
    if (pages.every(({ layoutAs }) => layoutAs(asIs).height * scale <= room.height)) return pages;
  }
  return null;
}

const ONLY: PageNumber = { n: 1, of: 1 };

/**
 * The same columns on every page, row by row, each column as far down as fits; a single part that is too high for any page goes on in a
 * second card.
 */
function continued(view: MapView, room: PageRoom): readonly OpenPage[] {
  const scale = LEAST_SCALE;
  const columnWidth = columnWidthFor(view.stages.length, scale, room) ?? SIZES.column;
  const stages = view.stages.map((stage) => ({ ...stage, name: headName(stage.name, columnWidth) }));
  const layoutOf = (parts: readonly PartView[], page: PageNumber) =>
    layoutSharedMap({ ...view, stages, parts }, { columnWidth, onlyFilled: true, page });
  const fits = (parts: readonly PartView[]) => layoutOf(parts, FIRST).height * scale <= room.height;
  const pieces = view.parts.flatMap((part) => splitToFit(part, (piece) => fits([piece])));
  return slicesOf(
    pieces,
    stages.map(({ id }) => id),
    fits,
  ).map((parts) => ({
    scale,
    layoutAs: (page: PageNumber) => layoutOf(parts, page),
  }));
}

/** Cuts a map across: a page ends with the row of which something is left over, and the next one begins with that. */
function slicesOf(
  parts: readonly PartView[],
  stages: readonly string[],
  fits: (parts: readonly PartView[]) => boolean,
): readonly (readonly PartView[])[] {
  const slices: PartView[][] = [];
  let slice: PartView[] = [];
  for (const row of MAP_ROWS) {
    let columns = stages.map((id) => parts.filter((part) => rowOf(part) === row && part.stage === id));
    while (columns.some((column) => column.length > 0)) {
      columns = columns.map((column) => {
        // What fits on no page stands on one all the same.
        const end = column.findIndex(
          (_, index) => slice.length + index > 0 && !fits([...slice, ...column.slice(0, index + 1)]),
        );
        const taken = end === -1 ? column : column.slice(0, end);
        slice.push(...taken);
        return column.slice(taken.length);
      });
      if (columns.every((column) => column.length === 0)) break;
      slices.push(slice);
      slice = [];
    }
  }
  return slice.length > 0 || slices.length === 0 ? [...slices, slice] : slices;
}

/** The head of a column leaves most of the page to what stands below it: of a very long name it shows the beginning. */
const headName = (name: string, columnWidth: number): string =>
  clippedLines(name, columnWidth - 2 * SIZES.headPadding - SIZES.gap, SIZES.head.text, HEAD_LINES).join(' ');

/** Null when the columns would be too narrow to read. */
function columnWidthFor(columns: number, scale: number, { width }: PageRoom): number | null {
  const columnWidth = Math.floor((width / scale - SIZES.label) / columns);
  return columnWidth < LEAST_COLUMN ? null : Math.min(columnWidth, WIDEST_COLUMN);
}

/** Groups of at most so many, as even as can be. */
function groupsOf<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  const pages = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / pages);
  return Array.from({ length: pages }, (_, page) => items.slice(page * size, (page + 1) * size));
}

function only(view: MapView, stages: MapView['stages']): MapView {
  const there = new Set(stages.map(({ id }) => id));
  return { ...view, stages, parts: view.parts.filter(({ stage }) => there.has(stage)) };
}

/** The smallest words are 7 points high. */
const LEAST_SCALE = 7 / SIZES.small.text;
const SCALES = [0.75, 0.7, 0.67, LEAST_SCALE] as const;
const LEAST_COLUMN = 190;
const WIDEST_COLUMN = 420;
const HEAD_LINES = 6;
