import { makeCard, type MapCard, SIZES } from './map-card';
import { mapWords } from './map-words';
import { MAP_ROWS, type MapRow, rowOf } from './rows';
import type { MapView, StageView } from './map-view';
import { wrapText } from './wrap-text';

/** The shared map as boxes and lines of text, in units of which a small letter of the text is about six high. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly labelWidth: number;
  readonly columns: readonly MapColumn[];
  readonly rows: readonly MapBand[];
  readonly cards: readonly PlacedCard[];
  /** Which of several pages this is, left of the heads; of no lines where the map is on one. */
  readonly corner: readonly string[];
  /** What the counts mean, below the map; of no lines where it stands on another page. */
  readonly foot: { readonly y: number; readonly lines: readonly string[] };
}

/** A stage: its head on top, and how far its column reaches. */
export interface MapColumn {
  readonly id: string;
  readonly x: number;
  readonly width: number;
  readonly headHeight: number;
  readonly name: readonly string[];
  readonly facts: readonly string[];
}

/** A row across all stages. */
export interface MapBand {
  readonly row: MapRow;
  readonly label: readonly string[];
  readonly y: number;
  readonly height: number;
}

/** A part in its place; one at a border hangs on the line on which its stage begins. */
export interface PlacedCard extends MapCard {
  readonly row: MapRow;
  readonly x: number;
  readonly y: number;
}

/** How wide the columns are. */
export interface MapLayoutOptions {
  readonly columnWidth?: number;
  /** Leaves rows out in which nothing stands: for a page on which a map goes on. */
  readonly onlyFilled?: boolean;
  /** Its place among the pages of a map, from 1 on. */
  readonly page?: { readonly n: number; readonly of: number };
}

/**
 * Places the map: a column for each stage, a row for hand-offs and definitions, one for each lane, one for content and one for notes where
 * there are any. Text is wrapped by measured widths, every box is as high as its text: nothing is cut and nothing meets.
 */
export function layoutSharedMap(
  view: MapView,
  { columnWidth = SIZES.column, onlyFilled = false, page = { n: 1, of: 1 } }: MapLayoutOptions = {},
): MapLayout {
  const columns = columnsOf(view, columnWidth);
  const corner = page.of === 1 ? [] : mapWords.page(page.n, page.of);
  const heads = [...columns.map(({ headHeight }) => headHeight), SIZES.headPadding + corner.length * SIZES.small.line];
  const top = Math.max(0, ...heads) + SIZES.belowHead;
  const { rows, cards } = fillRows(view, columns, { top, onlyFilled });
  const last = rows.at(-1);
  const bottom = last ? last.y + last.height : top;
  const width = SIZES.label + columnWidth * columns.length;
  const lines = page.n === 1 ? wrapText(mapWords.key(view.wins), width, SIZES.small.text) : [];
  const y = bottom + SIZES.belowMap;
  return {
    width,
    height: y + lines.length * SIZES.small.line,
    labelWidth: SIZES.label,
    columns: columns.map((column) => ({ ...column, headHeight: top - SIZES.belowHead })),
    rows,
    cards,
    corner,
    foot: { y, lines },
  };
}

function columnsOf({ stages, wins }: MapView, width: number): readonly MapColumn[] {
  const room = width - 2 * SIZES.headPadding - SIZES.gap;
  return stages.map((stage, index) => {
    const name = wrapText(stage.name, room, SIZES.head.text);
    const facts = wrapText(daysText(stage, wins), room, SIZES.small.text);
    return {
      id: stage.id,
      x: SIZES.label + index * width,
      width,
      headHeight: name.length * SIZES.head.line + facts.length * SIZES.small.line + 2 * SIZES.headPadding,
      name,
      facts,
    };
  });
}

/** "64 days, median of 7 of 8 wins", "64 days, by hand", or that nobody knows. */
export function daysText({ days, wins, ownDays }: StageView, of: number): string {
  if (days === null) return mapWords.noDays;
  const words = mapWords.days(days);
  if (ownDays) return `${words}, ${mapWords.byHand}`;
  return wins === 0 ? words : mapWords.median(words, wins, of);
}

interface RowsOptions {
  readonly top: number;
  readonly onlyFilled: boolean;
}

function fillRows(view: MapView, columns: readonly MapColumn[], { top, onlyFilled }: RowsOptions) {
  const rows: MapBand[] = [];
  const cards: PlacedCard[] = [];
  let y = top;
  for (const row of MAP_ROWS) {
    const parts = view.parts.filter((part) => rowOf(part) === row);
    if ((onlyFilled || row === 'note') && parts.length === 0) continue;
    const label = wrapText(mapWords.rows[row], SIZES.label - SIZES.labelRoom, SIZES.small.text);
    const ends = columns.map((column) => {
      let end = y + SIZES.rowPadding;
      for (const part of parts.filter(({ stage }) => stage === column.id)) {
        const inset = row === 'border' ? 0 : SIZES.inset;
        const card = makeCard(part, { width: column.width - inset - SIZES.gap, of: view.wins });
        cards.push({ ...card, row, x: column.x + inset, y: end });
        end += card.height + SIZES.between;
      }
      return end - SIZES.between + SIZES.rowPadding;
    });
    const labelEnd = y + 2 * SIZES.rowPadding + label.length * SIZES.small.line;
    const height = Math.max(labelEnd, y + SIZES.leastRow, ...ends) - y;
    rows.push({ row, label, y, height });
    y += height;
  }
  return { rows, cards };
}
