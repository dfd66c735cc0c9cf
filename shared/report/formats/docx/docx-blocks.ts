import { HeadingLevel, Paragraph, type Table } from 'docx';
import { assertNever } from '../../../invariant';
import { isRightToLeft } from '../../scripts-in-text';
import { BOX, type PlainBlock } from '../plain-blocks';
import { runs } from './docx-runs';
import { COLOURS, STYLES, thinLine } from './docx-styles';
import { dataTable, factTable, sideBySideTable, styled } from './docx-tables';

/** What a page holds. */
export type PageChild = Paragraph | Table;

/** One block in the styles of the document; the width of the text is in twentieths of a point. */
export function blockChildren(block: PlainBlock, width: number): readonly PageChild[] {
  switch (block.kind) {
    case 'paragraph':
      return [
        styled(block.tone === 'quiet' ? STYLES.quiet : 'Normal', block.text, { keepNext: block.leadsOn === true }),
      ];
    case 'heading':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_2,
          children: runs(block.text),
          bidirectional: isRightToLeft(block.text),
        }),
      ];
    case 'list':
      return block.items.map(bullet);
    case 'facts':
      return block.facts.length === 0 ? [] : spaced(factTable(block.facts, width));
    case 'code':
      return [styled(STYLES.label, block.label), styled(STYLES.code, block.text)];
    case 'table':
      return [...(block.of === undefined ? captionOf(block.caption) : []), ...spaced(dataTable(block, width))];
    case 'side-by-side':
      return [...captionOf(block.caption), ...spaced(sideBySideTable(block, width))];
    case 'lines':
      return writtenLines(block);
    case 'boxes':
      return block.options.map((option) => styled(STYLES.cell, `${BOX} ${option}`));
    default:
      return assertNever(block);
  }
}

const bullet = (text: string): Paragraph =>
  new Paragraph({
    children: runs(text),
    bidirectional: isRightToLeft(text),
    numbering: { reference: STYLES.bullets, level: 0 },
    spacing: { after: 60 },
  });

const captionOf = (caption: string): readonly Paragraph[] =>
  caption.trim() === '' ? [] : [styled(STYLES.caption, caption)];

/** Two tables that follow each other are one to a word processor: a low paragraph keeps them apart. */
const spaced = (table: Table): readonly PageChild[] => [
  table,
  new Paragraph({ spacing: { before: 0, after: 0, line: 160, lineRule: 'exact' } }),
];

function writtenLines({ label, count, end }: Extract<PlainBlock, { readonly kind: 'lines' }>): readonly Paragraph[] {
  const line = (text: string): Paragraph =>
    new Paragraph({
      style: STYLES.label,
      children: runs(text),
      spacing: { before: 260, after: 0 },
      border: { bottom: thinLine(COLOURS.rule), between: thinLine(COLOURS.rule) },
    });
  if (count === 1) return [line([label, end].filter(Boolean).join(' · '))];
  const head = label === '' ? [] : [styled(STYLES.label, label)];
  return [...head, ...Array.from({ length: count }, () => line(end))];
}
