import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { reportDocx } from '../../../../../shared/report/formats/docx/docx';
import type { Block, Report } from '../../../../../shared/report/model';
import { plainBlocks } from '../../../../../shared/report/formats/plain-blocks';
import { slaReport } from '../../../../../shared/report/documents/agreement/sla-report';
import type { IsoDate } from '../../../../../shared/time';
import { everyBlock } from '../../../../support/every-block';
import { sampleWorkshop } from '../../../../support/marked-workshop';
import { elements, readDocx, textOf } from '../../../../support/read-docx';
import { readPng } from '../../../../support/read-png';
import { signedWorkshop } from '../../../../support/signed-workshop';

const today = '2026-11-23' as IsoDate;
const sla = (): Report => slaReport(sampleWorkshop(), { document: 'draft', today });
const read = async (report: Report) => readDocx(await reportDocx(report));

let made: ReturnType<typeof read> | undefined;
/** The draft of the sample agreement; made once. */
const agreement = (): ReturnType<typeof read> => (made ??= read(sla()));

vi.setConfig({ testTimeout: 30_000 });

/** A report that says one thing. */
const saying = (text: string, more: Partial<Report> = {}): Report => ({
  lang: 'en',
  title: 'Title',
  cover: null,
  margins: { head: '', headEnd: '', foot: '' },
  sections: [{ number: '', title: 'Part', owner: null, blocks: [{ kind: 'paragraph', text, tone: 'body' }] }],
  ...more,
});

/** Every text that a block has in its plain shape. */
function textsOf(block: Block): readonly string[] {
  return plainBlocks(block).flatMap((plain) => {
    switch (plain.kind) {
      case 'paragraph':
      case 'heading':
      case 'code':
        return [plain.text];
      case 'list':
        return plain.items;
      case 'facts':
        return plain.facts.flatMap(({ label, value }) => [label, value]);
      case 'table':
        return plain.rows.flatMap((row) => row.flatMap(({ text, note = '' }) => [text, note]));
      case 'side-by-side':
      case 'lines':
      case 'boxes':
        return [];
    }
  });
}

test('every word of the agreement is in it', async () => {
  const report = sla();
  const { text } = await agreement();
  const words = (value: string): string => value.replaceAll(/\s+/g, ' ').trim();
  const body = words(text);
  const wanted = report.sections.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(textsOf)]);
  expect(wanted.length).toBeGreaterThan(300);
  expect(wanted.filter((each) => !body.includes(words(each)))).toEqual([]);
  expect(body).toContain('Harbour & Pine Advisory');
});

test('every text of every kind of block is in it', async () => {
  const places: string[] = [];
  const typed = (place: string): string => {
    places.push(place);
    return `Typed ${place}`;
  };
  const docx = await read(everyBlock(typed));
  const margins = docx.parts
    .filter((name) => /(header|footer)\d\.xml$/.test(name))
    .map(docx.part)
    .join('');
  const whole = docx.text + margins + docx.part('docProps/core.xml');
  expect(places.filter((place) => !whole.includes(`Typed ${place}`))).toEqual([]);
});

test('a drawn signature is a picture with words, as the pen left it', async () => {
  const docx = await read(everyBlock((place) => place));
  expect(docx.part('word/document.xml')).toContain('descr="Drawn signature of Ann"');
  const image = docx.parts.find((name) => /^word\/media\/.*png$/.test(name));
  expect(readPng(docx.bytes(image ?? ''))).toMatchObject({ width: 1000, height: 300 });
});

test('headings have the styles that a word processor lists, with their numbers as text', async () => {
  const { paragraphs, xml } = await agreement();
  const inStyle = (style: string) => paragraphs.filter((each) => each.style === style).map(({ text }) => text);
  expect(inStyle('Title')).toEqual(['Harbour & Pine Advisory']);
  expect(inStyle('Heading1').slice(0, 3)).toEqual([
    '1\u2002Purpose',
    '2\u2002Parties',
    '3\u2002● What marketing commits to',
  ]);
  expect(inStyle('Heading2')).toContain('3.1 Volume of qualified leads');
  const styles = elements(xml('word/styles.xml'), 'w:style');
  const used = new Set(elements(xml('word/document.xml'), 'w:pStyle').map((style) => style.getAttribute('w:val')));
  const known = new Set(styles.map((style) => style.getAttribute('w:styleId')));
  expect([...used].filter((style) => !known.has(style))).toEqual([]);
  expect(known).toContain('ParleyTable');
});

test('tables repeat their heads, keep their rows whole and are as wide as their text', async () => {
  const { xml } = await agreement();
  const tables = elements(xml('word/document.xml'), 'w:tbl');
  const headed = tables.filter((table) => elements(table, 'w:tblHeader').length > 0);
  expect(headed.length).toBeGreaterThan(6);
  for (const table of tables) {
    const widths = elements(table, 'w:gridCol').map((column) => Number(column.getAttribute('w:w')));
    const wide = widths.reduce((sum, width) => sum + width, 0);
    expect([11_906 - 2 * 1_417, 16_838 - 2 * 1_417]).toContain(wide);
    expect(elements(table, 'w:tblStyle')[0]?.getAttribute('w:val')).toBe('ParleyTable');
  }
  const rows = headed.flatMap((table) => elements(table, 'w:tr'));
  expect(rows.filter((row) => elements(row, 'w:cantSplit').length === 0)).toEqual([]);
});

test('a table that is one of several says whose it is above its columns, on every page that it goes on over', async () => {
  const table = {
    kind: 'table',
    caption: 'Hand-offs',
    of: 'Brightwater Civil',
    columns: [
      { header: 'Date', align: 'start', weight: 1 },
      { header: 'Trigger', align: 'start', weight: 2 },
    ],
    rows: [[{ text: '5 Sept 2025' }, { text: 'Asked for the benchmark' }]],
  } as const;
  const { xml } = await read(saying('', { sections: [{ number: '', title: 'Part', owner: null, blocks: [table] }] }));
  const rows = elements(xml('word/document.xml'), 'w:tr');
  const heads = rows.filter((row) => elements(row, 'w:tblHeader').length > 0);
  expect(heads.map((row) => elements(row, 'w:t').map(({ textContent }) => textContent))).toEqual([
    ['Hand-offs · Brightwater Civil'],
    ['Date', 'Trigger'],
  ]);
});

test('a row that no page may hold is allowed to break', async () => {
  const long = 'word '.repeat(600);
  const table = {
    kind: 'table',
    caption: '',
    columns: [{ header: 'A', align: 'start', weight: 1 }],
    rows: [[{ text: long }]],
  } as const;
  const { xml } = await read(saying('', { sections: [{ number: '', title: 'A', owner: null, blocks: [table] }] }));
  const stayWhole = elements(xml('word/document.xml'), 'w:tr').map((row) =>
    elements(row, 'w:cantSplit').some((each) => each.getAttribute('w:val') !== 'off'),
  );
  expect(stayWhole).toEqual([true, false]);
});

test('title, subject, language, margins and the page of how many are set', async () => {
  const docx = await read({ ...sla(), brand: { logo: null, footer: 'Twelve Quay Street' } });
  expect(docx.part('docProps/core.xml')).toContain(
    '<dc:title>Harbour &amp; Pine Advisory: Sales and marketing agreement 2027</dc:title>',
  );
  expect(docx.part('docProps/core.xml')).toContain('<dc:subject>Service level agreement</dc:subject>');
  expect(docx.part('word/styles.xml')).toContain('<w:lang w:val="en-GB"');
  expect(textOf(docx.xml('word/header1.xml').documentElement)).toBe(
    'Harbour & Pine AdvisorySales and marketing agreement 2027',
  );
  const footer = docx.xml('word/footer1.xml').documentElement;
  expect(textOf(footer)).toContain('Draft – not signed');
  expect(textOf(footer)).toContain('Twelve Quay Street');
  expect(elements(footer, 'w:instrText').map(({ textContent }) => textContent)).toEqual(['PAGE', 'NUMPAGES']);
});

test('a draft says so across every page, a signed agreement does not', async () => {
  const draft = await read({ ...sla(), watermark: 'Draft' });
  const heads = draft.parts.filter((name) => /header\d\.xml$/.test(name));
  expect(heads.length).toBeGreaterThan(1);
  for (const name of heads) expect(draft.part(name)).toContain('string="Draft"');
  const { watermark: _, ...signed } = sla();
  expect((await read(signed)).part('word/header1.xml')).not.toContain('v:textpath');
});

test('a signed version has its number, its whole hash and its signatures', async () => {
  const workshop = signedWorkshop();
  const id = workshop.agreement.versions.order[0];
  if (id === undefined) throw new Error('Nothing is signed');
  const { text } = await read(slaReport(workshop, { document: id, today }));
  expect(text).toContain(workshop.agreement.versions.byId[id]?.sha256);
  expect(text).toContain('Signed by typed name');
});

test.each([
  ['a4', { 'w:w': '11906', 'w:h': '16838' }],
  ['letter', { 'w:w': '12240', 'w:h': '15840' }],
] as const)('on %s, what is wide lies across', async (paper, upright) => {
  const { xml } = await read({ ...sla(), paper });
  const sizes = elements(xml('word/document.xml'), 'w:pgSz').map((size) =>
    Object.fromEntries([...size.attributes].map(({ name, value }) => [name, value])),
  );
  expect(sizes).toEqual([
    expect.objectContaining(upright),
    { 'w:w': upright['w:h'], 'w:h': upright['w:w'], 'w:orient': 'landscape' },
  ]);
});

test('Arabic reads from right to left, Korean and Japanese name their fonts', async () => {
  const { part } = await read(saying('اتفاقية مستوى الخدمة 2026'));
  expect(part('word/document.xml')).toMatch(/<w:bidi\/>|<w:bidi w:val="true"\/>/);
  expect(part('word/document.xml')).toContain('<w:rtl/>');
  const mixed = await read(saying('Client اتفاقية العمل Ltd'));
  expect(mixed.part('word/document.xml').match(/<w:rtl\/>/g)).toHaveLength(1);
  expect(mixed.part('word/document.xml')).not.toContain('<w:bidi/>');
  expect((await read(saying('주식회사'))).part('word/document.xml')).toContain('w:eastAsia="Malgun Gothic"');
  expect((await read(saying('カタカナ'))).part('word/document.xml')).toContain('w:eastAsia="Yu Gothic"');
});

test('nothing in it leads anywhere or runs anything, whatever was typed', async () => {
  const payload = '<w:hyperlink r:id="x"/> javascript:alert(1) https://example.com ]]> {HYPERLINK "x"} &amp;';
  const docx = await read(everyBlock(() => payload));
  expect(docx.text).toContain(payload);
  for (const name of docx.parts.filter((each) => each.endsWith('.rels'))) {
    expect(docx.part(name)).not.toContain('TargetMode');
  }
  expect(docx.parts.filter((name) => /vba|embed|activeX|macro|altChunk/i.test(name))).toEqual([]);
  const body = docx.xml('word/document.xml');
  expect(['w:hyperlink', 'w:fldSimple', 'w:object', 'w:altChunk'].flatMap((name) => elements(body, name))).toEqual([]);
  expect(elements(body, 'w:instrText')).toEqual([]);
});

test('whatever was typed, every part is well-formed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 30 }), async (typed) => {
      const docx = await read(everyBlock(() => `${typed}\u0000\uFFFE\uD800`));
      for (const name of docx.parts.filter((each) => /\.(?:xml|rels)$/.test(each)))
        expect(() => docx.xml(name)).not.toThrow();
    }),
    { numRuns: 15 },
  );
});

test('a logo stands on the first page with its own shape', async () => {
  const { parts, xml } = await read({ ...sla(), brand: { logo: PNG, footer: '' } });
  expect(parts.filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
  const [extent] = elements(xml('word/document.xml'), 'wp:extent');
  expect(Number(extent?.getAttribute('cx')) / Number(extent?.getAttribute('cy'))).toBe(1);
  const without = await read({ ...sla(), brand: { logo: 'data:image/png;base64,AAAA', footer: '' } });
  expect(without.parts.filter((name) => name.startsWith('word/media/'))).toEqual([]);
});

/** One black dot. */
const PNG =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
