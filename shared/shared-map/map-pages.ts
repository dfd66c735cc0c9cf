import { layoutSharedMap, type MapLayout } from './layout-shared-map';
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
 * The map on as few pages as it can be read on: whole when its smallest words stay at least 7 points high, else by stages, and where the
 * stages of a page hold more than fits below each other, that goes on on the next page. Few full pages are read more easily than a page
 * for every stage.
 */
export function mapPages(view: MapView, room: PageRoom): readonly MapPage[] {
  const { stages } = view;
  const most = Math.min(stages.length, STAGES_OF_A_FULL_PAGE);
  const goingOn = () => groupsOf(stages, most).flatMap((group) => continued(only(view, group), most, room));
  const byStages = groupedToFit(view, room);
  if (byStages === null) return goingOn();
  if (byStages.length <= 2) return byStages;
  const pages = goingOn();
  return pages.length < byStages.length ? pages : byStages;
}

/** By as many stages a page as fit below each other; null when not even a single one does. */
function groupedToFit(view: MapView, room: PageRoom): readonly MapPage[] | null {
  for (let most = view.stages.length; most > 0; most -= 1) {
    const pages = inGroups(view, most, room);
    if (pages !== null) return pages;
  }
  return null;
}

/** Every group at the largest scale at which all of them fit; null when they do not. */
function inGroups(view: MapView, most: number, room: PageRoom): readonly MapPage[] | null {
  const groups = groupsOf(view.stages, most).map((group) => only(view, group));
  for (const scale of SCALES) {
    const columnWidth = columnWidthFor(most, scale, room);
    if (columnWidth === null) continue;
    const layouts = groups.map((group) => layoutSharedMap(group, { columnWidth }));
    if (layouts.every(({ height }) => height * scale <= room.height))
      return layouts.map((layout) => ({ layout, scale }));
  }
  return null;
}

/** As many parts on a page as fit, row by row; a single one that is too high for any page goes on in a second card. */
function continued(view: MapView, columns: number, room: PageRoom): readonly MapPage[] {
  const scale = LEAST_SCALE;
  const columnWidth = columnWidthFor(columns, scale, room) ?? SIZES.column;
  const stages = view.stages.map((stage) => ({ ...stage, name: headName(stage.name, columnWidth) }));
  const layoutOf = (parts: readonly PartView[]) =>
    layoutSharedMap({ ...view, stages, parts }, { columnWidth, onlyFilled: true });
  const fits = (parts: readonly PartView[]) => layoutOf(parts).height * scale <= room.height;
  const waiting = MAP_ROWS.flatMap((row) => view.parts.filter((part) => rowOf(part) === row)).flatMap((part) =>
    splitToFit(part, (piece) => fits([piece])),
  );
  const pages: MapLayout[] = [];
  let page: readonly PartView[] = [];
  for (const part of waiting) {
    if (page.length > 0 && !fits([...page, part])) {
      pages.push(layoutOf(page));
      page = [];
    }
    page = [...page, part];
  }
  return [...pages, layoutOf(page)].map((layout) => ({ layout, scale }));
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
const STAGES_OF_A_FULL_PAGE = 4;
