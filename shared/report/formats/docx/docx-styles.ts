import {
  AlignmentType,
  BorderStyle,
  type IFontAttributesProperties,
  type INumberingOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LevelFormat,
} from 'docx';

/** Fonts that word processors have, by the scripts that they are for. */
export const FONTS = {
  serif: 'Cambria',
  sans: 'Arial',
  chinese: 'Microsoft YaHei',
  japanese: 'Yu Gothic',
  korean: 'Malgun Gothic',
} as const;

/** The colours of the printed documents. */
export const COLOURS = {
  ink: '1A1D21',
  quiet: '565D66',
  rule: 'AAB1B9',
  hair: 'DCDFE3',
  wash: 'F5F5F2',
  marketing: '1D6396',
  sales: '9A5216',
  draft: '7A5200',
  draftWash: 'FBF6E9',
  altered: 'A82B2B',
  alteredWash: 'FBEFEE',
} as const;

/** The names of our own styles, as a writer finds them in the list. */
export const STYLES = {
  kind: 'ParleyKind',
  subtitle: 'Subtitle',
  quiet: 'ParleyQuiet',
  cell: 'ParleyCell',
  note: 'ParleyNote',
  head: 'ParleyTableHead',
  label: 'ParleyLabel',
  notice: 'ParleyNotice',
  margin: 'ParleyMargin',
  code: 'ParleyCode',
  caption: 'Caption',
  table: 'ParleyTable',
  bullets: 'parley-bullets',
} as const;

const named = (latin: string): IFontAttributesProperties => ({
  ascii: latin,
  hAnsi: latin,
  cs: FONTS.sans,
  eastAsia: FONTS.chinese,
});
const SERIF = named(FONTS.serif);
const SANS = named(FONTS.sans);

/** Sizes are half points, distances twentieths of a point. */
const own = (
  id: string,
  name: string,
  { run = {}, paragraph = {} }: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>,
): IParagraphStyleOptions => ({ id, name, basedOn: 'Normal', quickFormat: true, run, paragraph });

const sans = (size: number, color: string = COLOURS.ink) => ({ font: SANS, size, color });

const heading = (size: number, before: number) => ({
  run: { font: SERIF, size, bold: true, color: COLOURS.ink },
  paragraph: { spacing: { before, after: 80 }, keepNext: true, keepLines: true },
});

/** Every style of a document. */
export const documentStyles = (): IStylesOptions => ({
  default: {
    document: {
      run: {
        font: SERIF,
        size: 21,
        color: COLOURS.ink,
        language: { value: 'en-GB', eastAsia: 'zh-CN', bidirectional: 'ar-SA' },
      },
      paragraph: { spacing: { after: 120, line: 288, lineRule: 'auto' } },
    },
    title: {
      run: { font: SERIF, size: 52, bold: true, color: COLOURS.ink },
      paragraph: { spacing: { before: 60, after: 60, line: 264, lineRule: 'auto' }, keepNext: true, keepLines: true },
    },
    heading1: heading(30, 420),
    heading2: heading(23, 260),
    caption: {
      run: { ...sans(16, COLOURS.quiet), italics: false, bold: false },
      paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
    },
  },
  paragraphStyles: [
    own(STYLES.kind, 'Kind of document', { run: sans(17, COLOURS.quiet), paragraph: { spacing: { after: 40 } } }),
    own(STYLES.subtitle, 'Subtitle', {
      run: { size: 28, color: COLOURS.quiet },
      paragraph: { spacing: { after: 160 } },
    }),
    own(STYLES.quiet, 'Quiet', {
      run: sans(17, COLOURS.quiet),
      paragraph: { spacing: { after: 100, line: 276, lineRule: 'auto' } },
    }),
    own(STYLES.cell, 'Table text', {
      run: sans(18),
      paragraph: { spacing: { before: 30, after: 30, line: 252, lineRule: 'auto' } },
    }),
    own(STYLES.note, 'Table note', {
      run: sans(16, COLOURS.quiet),
      paragraph: { spacing: { before: 0, after: 30, line: 246, lineRule: 'auto' } },
    }),
    own(STYLES.head, 'Table head', {
      run: { ...sans(16, COLOURS.quiet), bold: true },
      paragraph: { spacing: { before: 30, after: 30 }, keepNext: true },
    }),
    own(STYLES.label, 'Label', {
      run: sans(16, COLOURS.quiet),
      paragraph: { spacing: { before: 30, after: 30, line: 252, lineRule: 'auto' } },
    }),
    own(STYLES.notice, 'Notice', {
      run: sans(18),
      paragraph: { spacing: { before: 30, after: 30, line: 264, lineRule: 'auto' } },
    }),
    own(STYLES.margin, 'Page margin', { run: sans(15, COLOURS.quiet), paragraph: { spacing: { after: 0 } } }),
    own(STYLES.code, 'Code', {
      run: { font: { ...SANS, ascii: 'Courier New', hAnsi: 'Courier New' }, size: 17 },
      paragraph: { spacing: { after: 120 } },
    }),
  ],
});

/** The style of tables: hairlines between the rows, a stronger one below the head. Whoever changes it changes every table. */
export const TABLE_STYLES = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="table" w:customStyle="1" w:styleId="${STYLES.table}">
  <w:name w:val="Parley table"/><w:uiPriority w:val="99"/><w:qFormat/>
  <w:tblPr><w:tblBorders>
    <w:top w:val="single" w:sz="4" w:space="0" w:color="${COLOURS.rule}"/>
    <w:bottom w:val="single" w:sz="4" w:space="0" w:color="${COLOURS.rule}"/>
    <w:insideH w:val="single" w:sz="4" w:space="0" w:color="${COLOURS.hair}"/>
  </w:tblBorders><w:tblCellMar>
    <w:top w:w="40" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>
    <w:bottom w:w="40" w:type="dxa"/><w:right w:w="140" w:type="dxa"/>
  </w:tblCellMar></w:tblPr>
  <w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>
    <w:bottom w:val="single" w:sz="6" w:space="0" w:color="${COLOURS.rule}"/>
  </w:tcBorders></w:tcPr></w:tblStylePr>
</w:style></w:styles>`;

/** Bullets of lists. */
export const documentNumbering = (): INumberingOptions => ({
  config: [
    {
      reference: STYLES.bullets,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 340, hanging: 227 } }, run: { color: COLOURS.quiet } },
        },
      ],
    },
  ],
});

/** No line at all. */
export const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** A thin line. */
export const thinLine = (color: string = COLOURS.rule) => ({ style: BorderStyle.SINGLE, size: 4, color }) as const;
