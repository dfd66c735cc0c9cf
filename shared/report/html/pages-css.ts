import { clip } from '../clip';
import type { Margins, Paper, Report, Section } from '../model';
import { words } from '../words';
import { cssString } from './escape';
import { watermarkPicture } from './watermark';

/** The margins of all pages, the paper, the watermark, and the corner of each sheet that starts a page of its own. */
export function pagesCss(report: Report): string {
  const { margins, paper = 'a4', sections, watermark, isOnePage } = report;
  const side = isOnePage ? SIDE_MARGIN.onePage : SIDE_MARGIN.upright;
  const sheets = sections.flatMap(({ sheet }, index) =>
    sheet === undefined ? [] : [sheetCss(`sheet-${index}`, sheet, margins.head)],
  );
  return [
    marginsCss(margins, footerOf(report)),
    `@page { size: ${paper} }`,
    `@page wide { size: ${paper} landscape }`,
    ...(isOnePage ? [`@page { margin: 18mm ${side}mm 16mm }`] : []),
    `@media screen { body { max-inline-size: ${PAPERS[paper].width}mm } }`,
    ...(watermark === undefined ? [] : [watermarkCss(watermark, PAPERS[paper], side)]),
    ...sheets,
  ].join('\n');
}

/** Everything that stands in the margins, so that its letters can be made ready before a page is drawn. */
export const marginTexts = (report: Report): string =>
  [
    ...Object.values(report.margins),
    ...report.sections.flatMap(({ sheet }) =>
      sheet ? [clip(sheet.mark, MARGIN_COLUMNS), clip(sheet.name ?? '', MARGIN_COLUMNS)] : [],
    ),
    footerOf(report),
    words.margins.page,
    words.margins.of,
    DIGITS,
  ]
    .join(' ')
    .trim();

const DIGITS = '0123456789';

/** What the two ends of a margin can hold beside each other. */
const MARGIN_COLUMNS = 52;

/** What a line can hold that has the foot to itself but for the end of it. */
const FOOTER_COLUMNS = 90;

/** Upright, in millimetres. */
const PAPERS = { a4: { width: 210, height: 297 }, letter: { width: 216, height: 279 } } as const satisfies Record<
  Paper,
  object
>;

/** How much paper stands at either side of the text, see `@page` in the style sheet, in millimetres. */
const SIDE_MARGIN = { upright: 25, onePage: 17, wide: 18 } as const;

const footerOf = ({ brand }: Report): string => clip(brand?.footer ?? '', FOOTER_COLUMNS);

/** The client's line stands below the version; the number of the page then has an empty line below it, so that both stay level. */
function marginsCss({ head, headEnd, foot }: Margins, footer: string): string {
  const corner = (text: string) => cssString(clip(text, MARGIN_COLUMNS));
  const { page, of } = words.margins;
  const below = footer === '' ? '' : ` "\\a" ${cssString(footer)}`;
  const level = footer === '' ? '' : ' "\\a\\a0"';
  return `@page {
  @top-left { content: ${corner(head)} }
  @top-right { content: ${corner(headEnd)} }
  @bottom-left { content: ${corner(foot)}${below}; white-space: pre }
  @bottom-right { content: ${cssString(page)} "\\a0" counter(page) "\\a0" ${cssString(of)} "\\a0" counter(pages)${level}; white-space: pre }
}`;
}

/** Two lines on either side of the head, so that they stay level; a counter of its own numbers the pages of each sheet. */
function sheetCss(page: string, { mark, name = '' }: NonNullable<Section['sheet']>, head: string): string {
  const corner = (text: string) => cssString(clip(text, MARGIN_COLUMNS));
  const below = name === '' ? '"\\a0"' : corner(name);
  return `@page ${page} {
  margin: 22mm 20mm 20mm;
  counter-increment: ${page};
  @top-left { content: ${corner(head)} "\\a" ${below}; white-space: pre }
  @top-right { content: ${corner(mark)} "\\a" ${cssString(words.margins.page)} "\\a0" counter(${page}); white-space: pre; text-align: end }
  @bottom-right { content: none }
}`;
}

/**
 * The left margin is pulled across the page, behind its text: unlike anything in the text, a margin knows how large its page is. The preview has no margins.
 */
function watermarkCss(word: string, { width, height }: (typeof PAPERS)[Paper], side: number): string {
  const picture = `url("${watermarkPicture(word)}")`;
  const across = (page: number, margin: number) =>
    `@left-middle { content: ""; margin-right: ${margin - page}mm; background: ${picture} center / 64% no-repeat }`;
  return [
    `@page { ${across(width, side)} }`,
    `@page wide { ${across(height, SIDE_MARGIN.wide)} }`,
    `@media screen { body { background: #fff ${picture} center 60mm / 64% ${height}mm repeat-y } }`,
  ].join('\n');
}
