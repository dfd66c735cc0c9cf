import { afterAll, beforeAll, expect, test } from 'vitest';
import { printableHtml } from '../../../resources/print/print-styles';
import { openPrinter } from '../../../scripts/lib/print-in-browser.mjs';
import { askedQuestions } from '../../../shared/diagnosis/questions';
import { slipsReport } from '../../../shared/report/sheets/slips';
import { SIDES } from '../../../shared/side';
import { newWorkshop } from '../../support/new-workshop';
import { oneLine, type ReadPdf, readPdf } from '../../support/read-pdf';

const printer = openPrinter();
afterAll(() => printer.close());

const workshop = newWorkshop();
let pdf: ReadPdf;
beforeAll(async () => {
  const html = await printableHtml(slipsReport(workshop, { sides: SIDES, copies: 2, paper: 'a4' }));
  const printed = await printer.print(html);
  if (!printed.ok) throw new Error(printed.error);
  pdf = await readPdf(printed.value);
}, 60_000);

const pagesOf = (mark: string) => pdf.pages.filter((page) => page.includes(mark));

test('every slip starts a page of its own and names itself on each of its pages', () => {
  for (const [side, title] of [
    ['Marketing', 'For marketing'],
    ['Sales', 'For sales'],
  ] as const) {
    for (const n of [1, 2]) {
      const [first, ...more] = pagesOf(`${side} · slip ${n} of 2`);
      expect(first).toContain(title);
      expect(first).toContain('Your name');
      expect(more.join()).not.toContain(title);
    }
  }
  expect(pagesOf('· slip ')).toHaveLength(pdf.pages.length);
});

test('the pages of every slip are counted from one', () => {
  for (const mark of ['Marketing · slip 1 of 2', 'Marketing · slip 2 of 2', 'Sales · slip 2 of 2']) {
    const pages = pagesOf(mark);
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach((page, index) => expect(page).toContain(`Page ${index + 1}`));
  }
});

test('every page says what to do with it, and none is left empty', () => {
  for (const page of pdf.pages) {
    expect(page).toContain('Fold this slip and hand it to the facilitator.');
    expect(page.length).toBeGreaterThan(300);
  }
});

test('the last page of a slip never holds a single question', () => {
  const texts = askedQuestions(workshop.diagnosis).map(({ text }) => oneLine(text));
  for (const side of ['Marketing', 'Sales']) {
    const last = pagesOf(`${side} · slip 1 of 2`).at(-1) ?? '';
    expect(texts.filter((text) => last.includes(text)).length).toBeGreaterThan(1);
  }
});

test('every question that is asked stands on a slip once, in real text', () => {
  const slip = pagesOf('Sales · slip 1 of 2').join(' ');
  for (const { text } of askedQuestions(workshop.diagnosis)) {
    expect(slip.split(oneLine(text))).toHaveLength(2);
  }
  expect(pdf.isTagged).toBe(true);
  expect(pdf.text).not.toContain('Alder Surveyors');
});
