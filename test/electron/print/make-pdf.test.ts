import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makePdf, type PdfStep, type PrintOnce } from '../../../electron/print/make-pdf';
import { openPdf } from '../../../electron/print/pdf-file';
import { pageReader } from '../../../electron/print/page-text';
import { printableHtml } from '../../../resources/print/print-styles';
import { openPrinter } from '../../../scripts/lib/print-in-browser.mjs';
import { invariant } from '../../../shared/invariant';
import type { Report } from '../../../shared/report/model';
import { slaReport } from '../../../shared/report/documents/agreement/sla-report';
import { parse } from '../../../shared/workshop/parse';
import { type ReadPdf, readPdf } from '../../support/read-pdf';
import { TODAY } from '../../support/signed-workshop';

const printer = openPrinter();
afterAll(() => printer.close());

const print: PrintOnce = async (html) => {
  const printed = await printer.print(html);
  if (!printed.ok) throw new Error(printed.error);
  return printed.value;
};

const sample = parse(
  readFileSync(new URL('../../../resources/samples/harbour-and-pine.parley.json', import.meta.url), 'utf8'),
);
const agreement: Report = {
  ...slaReport(invariant(sample.ok ? sample.value : null, 'the sample ships with the app'), {
    document: 'draft',
    today: TODAY,
  }),
  hasContents: true,
};

async function made(report: Report): Promise<Uint8Array> {
  const html = await printableHtml(report);
  const pdf = await makePdf(html, print);
  if (!pdf.ok) throw new Error(JSON.stringify(pdf.error));
  return pdf.value;
}

describe('the agreement with its contents', () => {
  let bytes: Uint8Array;
  let pdf: ReadPdf;
  beforeAll(async () => {
    bytes = await made(agreement);
    pdf = await readPdf(bytes);
  }, 120_000);

  test('lists every section with the page on which its heading stands', () => {
    const [front = '', ...rest] = pdf.pages;
    const entries = rest.length === 0 ? '' : front.slice(front.indexOf('Contents'));
    for (const { number, title } of agreement.sections) {
      const [, page] = new RegExp(`${number} ${escaped(title)} (\\d+)`).exec(entries) ?? [];
      expect([title, page]).toEqual([title, expect.any(String)]);
      expect(pdf.pages[Number(page) - 1]).toContain(`${number} ${title}`);
    }
  });

  test('is printed once: the numbers are written into it', async () => {
    const html = await printableHtml(agreement);
    let prints = 0;
    const numbered = await makePdf(html, (document) => {
      prints += 1;
      return print(document);
    });
    expect([numbered.ok, prints]).toEqual([true, 1]);
  }, 60_000);

  test('sets the numbers under each other, figure under figure', async () => {
    const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
    const page = await (await task.promise).getPage(1);
    const { items } = await page.getTextContent();
    const ends = items.flatMap((item) =>
      'str' in item && /^\d+$/.test(item.str) && item.transform[4] > 400 && item.transform[5] > 100
        ? [(item.transform[4] + item.width).toFixed(1)]
        : [],
    );
    await task.destroy();
    expect(ends).toHaveLength(agreement.sections.length);
    expect(new Set(ends).size).toBe(1);
  });

  test('links each entry to its heading, and nowhere else', () => {
    expect(pdf.actions).toEqual([]);
    expect(pdf.links).toEqual(agreement.sections.map((_, index) => `part-${index}`));
  });

  test('keeps title, language, tags and bookmarks', () => {
    expect(pdf).toMatchObject({ language: 'en', isTagged: true });
    expect(pdf.bookmarks[0]?.items.map(({ title }) => title)).toEqual(
      agreement.sections.map(({ number, title }) => `${number} ${title}`),
    );
  });

  test('reads to us as it reads to a reader of PDFs', async () => {
    const file = invariant(openPdf(bytes) ?? null, 'it can be opened');
    const read = pageReader(file);
    for (const [index, { dict }] of file.pages.entries()) {
      const page = await read(dict);
      expect(letters(page?.text ?? '')).toEqual(letters(pdf.pages[index] ?? ''));
    }
  });
});

test('a document of a few pages lists no contents', async () => {
  const short = await readPdf(await made({ ...agreement, sections: agreement.sections.slice(0, 2) }));
  expect(short.pages.length).toBeLessThan(4);
  expect(short.text).not.toContain('Contents');
  expect(short.links).toEqual([]);
}, 60_000);

describe('where numbers cannot be written in', () => {
  // The figures of other typefaces are not all equally wide.
  const html = printableHtml(agreement).then((text) =>
    text.replace('</head>', '<style>.contents-page { font-feature-settings: normal !important }</style></head>'),
  );

  test('the pages are printed again with them', async () => {
    let prints = 0;
    const pdf = await makePdf(await html, (document) => {
      prints += 1;
      return print(document);
    });
    expect(prints).toBe(2);
    const { pages } = await readPdf(pdf.ok ? pdf.value : new Uint8Array());
    expect(pages[0]).toMatch(/3 What marketing commits to 2\b/);
  }, 60_000);

  test('numbers that the printing moves are put in again, and a document that never settles is refused', async () => {
    const sooner = await print(await html);
    const later = await print((await html).replace('</head>', '<style>h2 { break-before: page }</style></head>'));
    let turn = 0;
    const restless: PrintOnce = async () => ((turn += 1) % 2 === 0 ? sooner : later);
    const steps: PdfStep[] = [];
    expect(await makePdf(await html, restless, (step) => steps.push(step))).toEqual({
      ok: false,
      error: { kind: 'page-numbers', about: '' },
    });
    expect(steps).toEqual(['printing']);

    const moved = [later];
    const settled = await makePdf(await html, async (document) => moved.pop() ?? print(document));
    expect(settled.ok).toBe(true);
  }, 120_000);
});

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Every letter and figure that a page holds, whatever the order of its lines. */
const letters = (text: string): string =>
  [...text.normalize('NFKD').replaceAll(/[^\p{L}\p{N}]/gu, '')].toSorted().join('');
