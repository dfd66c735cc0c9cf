import { assertNever } from '../../invariant';
import type { Cover, Fact, Notice, Report, Section, SideBySide } from '../model';
import { words } from '../words';
import { markdownCell, markdownLine, markdownLines } from './markdown-text';
import { BOX, plainBlocks, type PlainBlock, type PlainTable } from './plain-blocks';

/**
 * A document as Markdown (CommonMark with tables): every word of it, drawings told as tables. What people typed stays text: no
 * character of it is markup, and there is no HTML at all.
 */
export function reportMarkdown(report: Report): string {
  const head = report.cover === null ? [`# ${markdownLine(report.title)}`] : coverParts(report.cover);
  return `${[...head, ...report.sections.flatMap(sectionParts), ...footParts(report)].join('\n\n')}\n`;
}

function coverParts({ kind, client, title, sides, facts, notices }: Cover): readonly string[] {
  const between = sides.map((side) => words.sides[side]);
  return [
    `# ${markdownLine(`${client}: ${title}`)}`,
    [kind, ...between].map(markdownLine).join(' · '),
    ...(facts.length === 0 ? [] : [factList(facts)]),
    ...notices.map(noticePart),
  ];
}

function noticePart({ title, text, items }: Notice): string {
  const parts = [`**${markdownLine(title)}**`, ...texts(text), ...(items.length === 0 ? [] : [bullets(items)])];
  return parts
    .join('\n\n')
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

function sectionParts({ number, title, blocks, sheet }: Section): readonly string[] {
  const heading = number === '' ? title : `${number}. ${title}`;
  return [
    ...(sheet && sheet.mark !== '' ? [`*${markdownLine(sheet.mark)}*`] : []),
    ...(heading.trim() === '' ? [] : [`## ${headingText(heading)}`]),
    ...blocks.flatMap(plainBlocks).flatMap(blockParts),
  ];
}

function blockParts(block: PlainBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return texts(block.text);
    case 'heading':
      return [`### ${headingText(block.text)}`];
    case 'list':
      return block.items.length === 0 ? [] : [bullets(block.items)];
    case 'facts':
      return block.facts.length === 0 ? [] : [factList(block.facts)];
    case 'code':
      return [`${markdownLine(block.label)}: ${codePart(block.text)}`];
    case 'table':
      return [tablePart(block)];
    case 'side-by-side':
      return block.rows.flatMap(sideBySideParts);
    case 'lines':
      return linesParts(block);
    case 'boxes':
      return [bullets(block.options, `${BOX} `)];
    default:
      return assertNever(block);
  }
}

function tablePart({ columns, rows }: PlainTable): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const body = rows.map((cells) =>
    row(
      columns.map((_, index) => {
        const { text = '', note = '' } = cells[index] ?? {};
        return [text, note].map(markdownCell).filter(Boolean).join(' – ');
      }),
    ),
  );
  return [
    row(columns.map(({ header }) => markdownCell(header))),
    row(columns.map(({ align }) => (align === 'end' ? '---:' : '---'))),
    ...body,
  ].join('\n');
}

/** A table has no room for what people say: each side's words stand below its name. */
function sideBySideParts({ number, question, ...said }: SideBySide['rows'][number]): readonly string[] {
  return [
    `#### ${headingText(number === '' ? question : `${number} ${question}`)}`,
    ...(['marketing', 'sales'] as const).flatMap((side) => [
      `**${words.sides[side]}**`,
      ...(said[side].length === 0 ? [words.noAnswer] : said[side].flatMap(texts)),
    ]),
    ...(said.outcome.length === 0 ? [] : [bullets(said.outcome)]),
  ];
}

/** Digits and letters stand as they are; anything else is typed text. */
const codePart = (text: string): string => (/^[\w.:-]+$/.test(text) ? `\`${text}\`` : markdownLine(text));

function linesParts({ label, count, end }: Extract<PlainBlock, { readonly kind: 'lines' }>): readonly string[] {
  const line = [RULE, ...(end === '' ? [] : [markdownLine(end)])].join(' ');
  const head = label === '' ? [] : [markdownLine(label)];
  return count === 1 ? [[...head, line].join(' ')] : [...head, ...Array.from({ length: count }, () => line)];
}

const RULE = '\\_'.repeat(24);

function footParts({ margins, brand }: Report): readonly string[] {
  const foot = [margins.foot, brand?.footer ?? ''].filter((text) => text.trim() !== '').map(markdownLine);
  return foot.length === 0 ? [] : ['---', foot.join(' · ')];
}

const factList = (facts: readonly Fact[]): string =>
  facts.map(({ label, value }) => `- **${markdownLine(label)}:** ${indented(value)}`).join('\n');

const bullets = (items: readonly string[], before = ''): string =>
  items.map((item) => `- ${before}${indented(item)}`).join('\n');

const indented = (text: string): string => markdownLines(text).replaceAll('\n', '\n  ');

/** Nothing where nothing is written: an empty paragraph would end what stands before it. */
const texts = (text: string): readonly string[] => (text.trim() === '' ? [] : [markdownLines(text)]);

/** A heading needs no escape at its beginning but that of its own marks: "1. Purpose" stays as it is. */
const headingText = (text: string): string => markdownLine(text).replace(/^(\d{1,9})\\(?=[.)])/, '$1');
