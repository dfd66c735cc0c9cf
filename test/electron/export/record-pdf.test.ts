import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printableHtml } from '../../../resources/print/print-styles';
import { openPrinter } from '../../../scripts/lib/print-in-browser.mjs';
import { invariant } from '../../../shared/invariant';
import { recordReport } from '../../../shared/report/documents/record/record';
import { list } from '../../../shared/workshop/table';
import { oneLine, type ReadPdf, readPdf } from '../../support/read-pdf';
import { sampleWorkshop } from '../../support/marked-workshop';
import { TODAY } from '../../support/signed-workshop';

/** Where a line is broken says nothing, nor which of the two code points that Inter draws alike stands for an apostrophe. */
const bare = (text: string): string => text.replaceAll(/\s+/g, '').replaceAll('ʼ', '’');

const printer = openPrinter();
afterAll(() => printer.close());

describe('the record of the sample as PDF', () => {
  const report = recordReport(sampleWorkshop(), { today: TODAY, withNotes: false });
  const rows = report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'side-by-side' ? block.rows : [])),
  );
  let pdf: ReadPdf;
  beforeAll(async () => {
    const printed = await printer.print(await printableHtml(report));
    if (!printed.ok) throw new Error(printed.error);
    pdf = await readPdf(printed.value);
  }, 60_000);

  test('has a bookmark for each part, and text on every page', () => {
    const [top] = pdf.bookmarks;
    expect(top?.items.map(({ title }) => title)).toEqual(
      expect.arrayContaining(report.sections.map(({ number, title }) => `${number} ${title}`)),
    );
    for (const page of pdf.pages) expect(page.length).toBeGreaterThan(150);
  });

  test('never parts a question from its answers and from what became of them', () => {
    expect(rows.length).toBeGreaterThan(40);
    for (const { number, question, marketing, sales, outcome } of rows) {
      const head = oneLine(`${number} ${question}`);
      const page = invariant(
        pdf.pages.find((each) => each.includes(head)),
        `the question is printed: ${head}`,
      );
      for (const text of [...marketing, ...sales, ...outcome]) expect(bare(page)).toContain(bare(text));
    }
  });

  test('names the sides above their answers on every page of them', () => {
    const questions = rows.filter(({ number }) => number !== '').map(({ number, question }) => `${number} ${question}`);
    for (const page of pdf.pages.filter((each) => questions.some((question) => each.includes(oneLine(question))))) {
      expect(page).toContain('Marketing Sales');
    }
  });

  test('names the client above the touchpoints and hand-offs on every page of them', () => {
    const heads = /(.{0,120})Date (?:Lane What happened|Hand-off Trigger)/g;
    const above = pdf.pages.flatMap((page) => [...page.matchAll(heads)].map(([, text = '']) => text.trim()));
    const clients = list(sampleWorkshop().journeys).map(({ client }) => client);
    expect(above.length).toBeGreaterThan(2 * clients.length);
    expect(above.filter((text) => !clients.some((client) => text.endsWith(`· ${client}`)))).toEqual([]);
  });

  test('never ends a page with a heading', () => {
    const headings = (pdf.bookmarks[0]?.items ?? []).flatMap(({ title, items }) => [
      title,
      ...items.map((item) => item.title),
    ]);
    for (const page of pdf.pages) expect(headings.some((heading) => page.endsWith(heading))).toBe(false);
  });
});
