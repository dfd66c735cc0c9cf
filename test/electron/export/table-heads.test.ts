import { afterAll, expect, test } from 'vitest';
import { printableHtml } from '../../../resources/print/print-styles';
import { openPrinter } from '../../../scripts/lib/print-in-browser.mjs';
import type { Report } from '../../../shared/report/model';
import { invariant } from '../../../shared/invariant';
import { readPdf } from '../../support/read-pdf';

const printer = openPrinter();
afterAll(() => printer.close());

test('a table is never left behind by its heading, its introduction and its head', async () => {
  const pdf = invariant(await printed(), 'it was printed');
  const stranded = Array.from({ length: TABLES }, (_each, index) => index + 1).filter((n) => {
    const pages = ['Heading', 'Introduction', 'Head', 'Row'].map((word) =>
      pdf.pages.findIndex((page) => page.includes(`${word}-${n}.`)),
    );
    return new Set(pages).size > 1;
  });
  expect(stranded).toEqual([]);
}, 120_000);

const TABLES = 40;

/** Long tables that begin at ever other heights of a page. */
async function printed() {
  const sections = Array.from({ length: TABLES }, (_each, index) => ({
    number: `${index + 1}`,
    title: `Heading-${index + 1}.`,
    owner: null,
    blocks: [
      { kind: 'paragraph', text: `Introduction-${index + 1}.`, tone: 'body' },
      {
        kind: 'table',
        caption: 'Steps',
        columns: [{ header: `Head-${index + 1}.`, align: 'start', weight: 1 }],
        rows: Array.from({ length: 7 + (index % 4) }, (_row, row) => [
          { text: row === 0 ? `Row-${index + 1}.` : 'More', note: row < 2 ? 'A note. '.repeat(9 + index * 3) : '' },
        ]),
      },
    ],
  })) satisfies Report['sections'];
  const report: Report = {
    lang: 'en',
    title: 'Tables',
    cover: { kind: '', client: 'Client', title: '', sides: [], facts: [], notices: [] },
    margins: { head: '', headEnd: '', foot: '' },
    sections,
  };
  const pdf = await printer.print(await printableHtml(report));
  return pdf.ok ? readPdf(pdf.value) : null;
}
