import { afterAll, describe, expect, test } from 'vitest';
import { printableHtml } from '../../../resources/print/print-styles';
import { currentDocument } from '../../../shared/agreement/versions';
import { openPrinter } from '../../../scripts/lib/print-in-browser.mjs';
import { tableBlock } from '../../../shared/report/blocks';
import { journeySheets } from '../../../shared/report/sheets/journey-sheets';
import type { Report } from '../../../shared/report/model';
import { preWorkReport } from '../../../shared/report/sheets/pre-work';
import { slaReport } from '../../../shared/report/documents/agreement/sla-report';
import { slipsReport } from '../../../shared/report/sheets/slips';
import type { Workshop } from '../../../shared/workshop/schema';
import { list, tableOf } from '../../../shared/workshop/table';
import { founderWorkshop } from '../../support/founder-workshop';
import { giantWorkshop } from '../../support/giant-workshop';
import { sampleWorkshop } from '../../support/marked-workshop';
import { lookAtPdf } from '../../support/pdf-look';
import { readPdf } from '../../support/read-pdf';
import { TODAY } from '../../support/signed-workshop';

const printer = openPrinter();
afterAll(() => printer.close());

async function printed(report: Report) {
  const pdf = await printer.print(await printableHtml(report));
  if (!pdf.ok) throw new Error(pdf.error);
  return { ...(await readPdf(pdf.value)), looks: (await lookAtPdf(pdf.value)).pages };
}

/** The workshop with its first deal alone. */
const fewer = (workshop: Workshop): Workshop => ({
  ...workshop,
  journeys: tableOf(list(workshop.journeys).slice(0, 1)),
});

const PAPERS = ['a4', 'letter'] as const;
describe.each(PAPERS)('on %s', (paper) => {
  test.each(Object.entries({ sample: sampleWorkshop, founder: founderWorkshop, giant: giantWorkshop }))(
    'the agreement of the %s fills its pages, and no wide page interrupts it',
    async (_name, workshop) => {
      const { pages, looks } = await printed(slaReport(workshop(), { document: 'draft', today: TODAY, paper }));
      const signing = pages.findIndex((page) => page.includes('By signing, both sides confirm'));
      // Signatures stay whole, and begin a page of their own where the one before has too little room.
      const text = looks.slice(0, signing - 1);
      expect(text.length).toBeGreaterThan(5);
      expect(text.map(({ empty }) => Math.round(empty * 100)).filter((percent) => percent > 33)).toEqual([]);
      expect(looks[signing - 1]?.empty).toBeLessThan(0.5);
      expect(looks.map(({ width, height }) => width > height).indexOf(true)).toBeGreaterThan(signing);
    },
    60_000,
  );

  test('what decisions belong to whom stands beside the escalation', async () => {
    const { pages } = await printed(slaReport(sampleWorkshop(), { document: 'draft', today: TODAY, paper }));
    const rights = pages.filter((page) => page.includes('Decision rights and named people'));
    expect(rights).toHaveLength(1);
    expect(rights[0]).toContain('What one step cannot settle goes to the next.');
    expect(rights[0]).toContain('May change a definition');
  }, 60_000);

  test('the steps of a hand-off may go on over a page, which names the lanes again', async () => {
    const workshop = sampleWorkshop();
    const { sections, ...report } = slaReport(workshop, { document: 'draft', today: TODAY, paper });
    const handoff = sections.filter(({ title }) => title === 'Hand-off');
    const filler = {
      kind: 'list',
      items: Array.from({ length: paper === 'a4' ? 18 : 13 }, (_, index) => `Line ${index + 1}`),
    } as const;
    const { pages, looks } = await printed({
      ...report,
      cover: null,
      sections: [{ number: '', title: 'Before', owner: null, blocks: [filler] }, ...handoff],
    });
    expect(pages).toHaveLength(2);
    expect(looks[0]?.empty).toBeLessThan(0.2);
    for (const page of pages) expect(page.match(/Marketing .*Both sides .*Sales /)).not.toBeNull();
    expect(pages[0]).toContain('Marketing passes the lead to sales');
    expect(pages[1]).toContain('Qualified: a named seller takes the lead over');
  }, 60_000);

  test('signatures that take pages name their sides on each, and in no bookmark more than once', async () => {
    const workshop = giantWorkshop();
    const report = slaReport(workshop, { document: currentDocument(workshop), today: TODAY, paper });
    const sections = report.sections.filter(({ title }) => title === 'Signatures');
    const { pages, bookmarks } = await printed({ ...report, cover: null, sections });
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toMatch(/For marketing.*For sales/s);
    expect(JSON.stringify(bookmarks)).not.toMatch(/For marketing.*For marketing/s);
  }, 60_000);

  test('slips are set in the size they were made for, and cut no question', async () => {
    const { text, looks } = await printed(slipsReport(sampleWorkshop(), { sides: ['sales'], copies: 1, paper }));
    expect(text).toContain('exploring options, comparing firms, or ready to decide?');
    expect(new Set(looks.flatMap(({ sizes }) => sizes))).toContain(10);
    for (const { right, width } of looks) expect(right).toBeLessThan(width - 40);
  }, 60_000);

  test('a request before the workshop is two pages', async () => {
    expect((await printed(preWorkReport(sampleWorkshop(), { today: TODAY, paper }))).pages).toHaveLength(2);
  }, 60_000);
});

test('a journey sheet stays on two pages where the deal has a long name, and grids of few rows stay whole', async () => {
  const { pages } = await printed(journeySheets(fewer(giantWorkshop()), { paper: 'a4', blank: 0 }));
  const first = pages.filter((page) => page.includes('Journey sheet 1 of 1'));
  expect(first).toHaveLength(2);
}, 60_000);

test('a row is never torn that a page can hold', async () => {
  const cell = (text: string) => [{ text }, { text: '' }];
  const tall = tableBlock(
    'Tall',
    [
      ['Tall', 2],
      ['Besides', 8],
    ],
    ['one', 'two'].map((name) => cell(`Begins ${name}${' and goes on'.repeat(16)}`)),
  );
  const sections = [56, 58, 60, 62, 64, 66, 68].map((rows) => ({
    number: '',
    title: `After ${rows}`,
    owner: null,
    sheet: { mark: '' },
    blocks: [
      tableBlock(
        'Short',
        [
          ['Short', 1],
          ['Row', 9],
        ],
        Array.from({ length: rows }, () => cell('Short')),
      ),
      tall,
    ],
  }));
  const { pages } = await printed({
    lang: 'en',
    title: 'Tables',
    cover: null,
    margins: { head: '', headEnd: '', foot: '' },
    sections,
  });
  const continued = pages.filter((page) => page.includes('Tall Besides'));
  expect(continued.length).toBeGreaterThanOrEqual(sections.length);
  for (const page of continued) expect(page).toMatch(/Tall Besides Begins/);
}, 60_000);

test('facts that share a line keep their labels whole, however long what they say is', async () => {
  const facts = [
    { label: 'Owner', value: 'Maximiliane Wolkenstein-Trostburg zu Oberschönenfeld-Unterbäckermühl '.repeat(3) },
    { label: 'Next review', value: '18 February 2027' },
  ];
  const clause = {
    kind: 'clause',
    number: '1.1',
    heading: 'Lead',
    text: 'Text.',
    facts,
    layout: 'line',
    why: null,
  } as const;
  const { text } = await printed({
    lang: 'en',
    title: 'Facts',
    cover: null,
    margins: { head: '', headEnd: '', foot: '' },
    sections: [{ number: '1', title: 'Definitions', owner: null, blocks: [clause] }],
  });
  expect(text).toContain('Text. Owner Maximiliane');
}, 60_000);
