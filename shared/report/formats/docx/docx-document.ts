import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  type ISectionOptions,
  Packer,
  PageBreak,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { clip } from '../../clip';
import type { Brand, Cover, Notice, Report, Section } from '../../model';
import { isRightToLeft } from '../../scripts-in-text';
import { words } from '../../words';
import { readPicture } from '../pictures/picture';
import { plainBlocks, type PlainBlock } from '../plain-blocks';
import { plainLine } from '../plain-text';
import { blockChildren, type PageChild } from './docx-blocks';
import { runs } from './docx-runs';
import { COLOURS, documentNumbering, documentStyles, STYLES, TABLE_STYLES, thinLine } from './docx-styles';
import { factTable, SIDE_MARKS, styled } from './docx-tables';

/** The bytes of a document for word processors. */
export async function documentBytes(report: Report): Promise<Uint8Array> {
  const document = new Document({
    title: plainLine(report.title),
    subject: plainLine(report.cover?.kind ?? report.title),
    creator: 'Parley',
    lastModifiedBy: 'Parley',
    description: '',
    styles: documentStyles(),
    externalStyles: TABLE_STYLES,
    numbering: documentNumbering(),
    sections: pageRuns(report).map((run) => pagesOf(run, report)),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** Sections that follow each other on paper that lies the same way. */
interface PageRun {
  readonly isWide: boolean;
  readonly sections: readonly Section[];
  readonly cover: Cover | null;
}

function pageRuns({ cover, sections }: Report): readonly PageRun[] {
  const found: PageRun[] = cover === null && sections.length > 0 ? [] : [{ isWide: false, sections: [], cover }];
  for (const section of sections) {
    const isWide = section.isWide === true;
    const last = found.at(-1);
    if (last?.isWide === isWide) found[found.length - 1] = { ...last, sections: [...last.sections, section] };
    else found.push({ isWide, sections: [section], cover: null });
  }
  return found;
}

function pagesOf({ isWide, sections, cover }: PageRun, report: Report): ISectionOptions {
  const paper = PAPERS[report.paper ?? 'a4'];
  const width = (isWide ? paper.height : paper.width) - 2 * MARGIN;
  const head = cover === null ? [] : coverChildren(cover, report.brand, width);
  const body = sections.flatMap((section, index) => sectionChildren(section, index > 0, width));
  return {
    properties: {
      page: {
        size: { ...paper, orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN, header: 620, footer: 560 },
      },
    },
    headers: { default: headerOf(report, width) },
    footers: { default: footerOf(report, width) },
    children: [...head, ...body],
  };
}

/** Twentieths of a point. */
const PAPERS = { a4: { width: 11_906, height: 16_838 }, letter: { width: 12_240, height: 15_840 } } as const;
const MARGIN = 1_417;

function coverChildren({ kind, client, title, sides, facts, notices }: Cover, brand: Brand | undefined, width: number) {
  const marks = SIDE_MARKS.filter(({ side }) => sides.includes(side));
  return [
    ...logoChildren(brand),
    styled(STYLES.kind, kind),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      children: runs(client, clip(client, LARGE_TYPE_COLUMNS) === client ? {} : { size: LONG_NAME }),
      bidirectional: isRightToLeft(client),
    }),
    styled(STYLES.subtitle, title),
    new Paragraph({
      style: STYLES.kind,
      children: marks.flatMap(({ side, mark, color }) => [
        ...runs(`${mark} ${words.sides[side]}`, { color }),
        new TextRun('\u2003'),
      ]),
      spacing: { after: 200 },
    }),
    ...(facts.length === 0 ? [] : [factTable(facts, width)]),
    ...notices.flatMap(noticeChildren),
  ];
}

/** A longer name than this is set in smaller type; in half points. */
const LARGE_TYPE_COLUMNS = 60;
const LONG_NAME = 36;

/** A logo stands above the first line, as large as it may be without shouting. */
function logoChildren(brand: Brand | undefined): readonly Paragraph[] {
  const picture = brand?.logo ? readPicture(brand.logo) : null;
  if (picture === null) return [];
  const scale = Math.min(MOST_LOGO.width / picture.width, MOST_LOGO.height / picture.height, 1);
  const image = new ImageRun({
    type: picture.type,
    data: picture.bytes,
    transformation: { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) },
    altText: { name: 'Logo', description: 'Logo' },
  });
  return [new Paragraph({ children: [image], spacing: { after: 240 } })];
}

/** In pixels, 96 to the inch. */
const MOST_LOGO = { width: 190, height: 60 };

function noticeChildren({ tone, title, text, items }: Notice): readonly Paragraph[] {
  const { color, fill } = NOTICES[tone];
  const look = {
    style: STYLES.notice,
    border: { left: { ...thinLine(color), size: 24, space: 8 } },
    shading: { fill, color: 'auto', type: 'clear' },
    indent: { left: 200 },
  } as const;
  const first = new Paragraph({
    ...look,
    spacing: { before: 240, after: 30 },
    keepNext: items.length > 0,
    children: [...runs(title, { bold: true, color }), new TextRun(' '), ...runs(text)],
  });
  const listed = items.map(
    (item) =>
      new Paragraph({
        ...look,
        children: runs(`• ${item}`),
        bidirectional: isRightToLeft(item),
        indent: { left: 400, hanging: 200 },
      }),
  );
  return [first, ...listed];
}

const NOTICES = {
  draft: { color: COLOURS.draft, fill: COLOURS.draftWash },
  altered: { color: COLOURS.altered, fill: COLOURS.alteredWash },
  sample: { color: COLOURS.quiet, fill: COLOURS.wash },
} satisfies Record<Notice['tone'], { readonly color: string; readonly fill: string }>;

function sectionChildren(
  { number, title, owner, blocks, sheet }: Section,
  isLater: boolean,
  width: number,
): readonly PageChild[] {
  const marks = SIDE_MARKS.filter(({ side }) => owner === side || owner === 'both');
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    bidirectional: isRightToLeft(title),
    children: [
      ...(number === '' ? [] : [...runs(number, { color: COLOURS.quiet }), new TextRun('\u2002')]),
      ...marks.flatMap(({ mark, color }) => [...runs(mark, { color }), new TextRun(' ')]),
      ...runs(title),
    ],
  });
  const mark = sheet && sheet.mark !== '' ? [styled(STYLES.label, sheet.mark, { end: true })] : [];
  const page = sheet && isLater ? [new Paragraph({ children: [new PageBreak()], spacing: { after: 0 } })] : [];
  const named = title.trim() === '' ? [] : [heading];
  const body = joined(title, blocks.flatMap(plainBlocks)).flatMap((block) => blockChildren(block, width));
  return [...page, ...mark, ...named, ...body];
}

/**
 * What leads on to a table stays with it, and what a part begins with stays with its first heading. A caption that says the same as the
 * heading above it is left out.
 */
function joined(title: string, blocks: readonly PlainBlock[]): readonly PlainBlock[] {
  let said = title;
  return blocks.map((block, index) => {
    if (block.kind === 'heading') said = block.text;
    const next = blocks[index + 1]?.kind;
    if (block.kind === 'paragraph' && (next === 'table' || (next === 'heading' && index === 0)))
      return { ...block, leadsOn: true };
    return 'caption' in block && block.caption === said ? { ...block, caption: '' } : block;
  });
}

const corners = (start: string, end: readonly TextRun[], width: number): Paragraph =>
  new Paragraph({
    style: STYLES.margin,
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [...runs(short(start)), new TextRun({ children: [new Tab()] }), ...end],
  });

/** Two corners share a line of a page. */
const short = (text: string): string => clip(plainLine(text), 52);

function headerOf({ margins, watermark }: Report, width: number): Header {
  const behind = watermark
    ? [new Paragraph({ children: [draftMark(watermark)], spacing: { after: 0, line: 20 } })]
    : [];
  return new Header({
    children: [corners(margins.head, runs(short(margins.headEnd)), width), ...behind],
  });
}

const draftMark = (text: string): TextWatermark =>
  new TextWatermark({ text: plainLine(text), font: 'Arial', color: COLOURS.hair, opacity: 0.5, width: 400 });

function footerOf({ margins, brand }: Report, width: number): Footer {
  const { page, of } = words.margins;
  const place = new TextRun({
    children: [`${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES],
  });
  const line = (brand?.footer ?? '').trim();
  const own =
    line === '' ? [] : [new Paragraph({ style: STYLES.margin, alignment: AlignmentType.CENTER, children: runs(line) })];
  return new Footer({ children: [corners(margins.foot, [place], width), ...own] });
}
