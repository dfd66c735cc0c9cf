import type { Block, Cell, Column, SectionBuilder, Table } from './model';

/** A section that belongs to neither side. */
export const sectionOf =
  (title: string, blocks: readonly Block[]): SectionBuilder =>
  (number) => ({ number, title, owner: null, blocks });

/** A paragraph that binds or tells. */
export const bodyText = (text: string): Block => ({ kind: 'paragraph', text, tone: 'body' });

/** A paragraph that explains, or says in one sentence that there is nothing. */
export const quietText = (text: string): Block => ({ kind: 'paragraph', text, tone: 'quiet' });

/** A heading within a section. */
export const subheading = (text: string): Block => ({ kind: 'subheading', text });

/** A column by its header and its share of the width; numbers stand at the end of theirs. */
export type ColumnShape = readonly [header: string, weight: number, align?: Column['align']];

/** A table from its columns and rows. */
export function tableBlock(
  caption: string,
  columns: readonly ColumnShape[],
  rows: readonly (readonly Cell[])[],
): Table {
  return {
    kind: 'table',
    caption,
    columns: columns.map(([header, weight, align = 'start']) => ({ header, weight, align })),
    rows,
  };
}

/** The table, or one quiet sentence where it has no row. */
export const tableOrNone = (
  none: string,
  caption: string,
  columns: readonly ColumnShape[],
  rows: readonly (readonly Cell[])[],
): Block => (rows.length === 0 ? quietText(none) : tableBlock(caption, columns, rows));

/** The texts that say something. */
export const spoken = (...texts: readonly string[]): readonly string[] => texts.filter((text) => text.trim() !== '');
