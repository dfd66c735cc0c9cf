import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printableHtml } from '../../../resources/print/print-styles';
import { openPrinter } from '../../../scripts/lib/print-in-browser.mjs';
import type { VersionId } from '../../../shared/ids';
import type { Report } from '../../../shared/report/model';
import { slaReport } from '../../../shared/report/documents/agreement/sla-report';
import { withPrintSetup } from '../../../shared/report/with-print-setup';
import type { Workshop } from '../../../shared/workshop/schema';
import type { PrintSetup } from '../../../shared/workshop/schema/setup';
import { giantWorkshop } from '../../support/giant-workshop';
import { longName, SCRIPTS } from '../../support/long-names';
import { sampleWorkshop } from '../../support/marked-workshop';
import { lookAtPdf, type PdfLook } from '../../support/pdf-look';
import { oneLine, type ReadPdf, readPdf } from '../../support/read-pdf';
import { TODAY } from '../../support/signed-workshop';

const printer = openPrinter();
afterAll(() => printer.close());

interface Printed {
  readonly read: ReadPdf;
  readonly look: PdfLook;
}

async function printed(report: Report): Promise<Printed> {
  const pdf = await printer.print(await printableHtml(report));
  if (!pdf.ok) throw new Error(pdf.error);
  return { read: await readPdf(pdf.value), look: await lookAtPdf(pdf.value) };
}

/** Two dots, one of them clear. */
const LOGO = `data:image/png;base64,${'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAEElEQVR4nGNgYGD4D8UMAAn/AP9bRrC+AAAAAElFTkSuQmCC'}`;
const FOOTER = 'Confidential · для обеих команд · 机密';

const withPrint = (workshop: Workshop, print: Partial<PrintSetup>): Workshop => ({
  ...workshop,
  setup: { ...workshop.setup, print: { paper: 'a4', logo: null, footer: '', ...print } },
});

const SIZES = { a4: [595, 842], letter: [612, 792] } as const;
const sizesOf = ({ pages }: PdfLook) =>
  new Set(pages.map(({ width, height }) => [width, height].map(Math.round).join(' x ')));
const squeezed = (text: string): string => text.replaceAll(/\s+/g, '');

/** The colour of the watermark, which nothing else has. */
const PALE = '#efefed';
const isAcross = ({ width, height }: { readonly width: number; readonly height: number }) => width > height;

const OURS = /^(?:Inter|SourceSerif4|NotoSansArabic|NotoSansSC|NotoSansKR)(?:Thin)?-/;

describe.each(['a4', 'letter'] as const)('the giant agreement on %s', (paper) => {
  const workshop = withPrint(giantWorkshop(), { paper, logo: LOGO, footer: FOOTER });
  let signed: Printed;
  let draft: Printed;
  beforeAll(async () => {
    const agreement = (document: 'draft' | VersionId) =>
      withPrintSetup(slaReport(workshop, { document, today: TODAY }), workshop);
    signed = await printed(agreement('giant-v5' as VersionId));
    draft = await printed(agreement('draft'));
  }, 120_000);

  test('has pages of that paper, upright or across, and no word beyond their margins', () => {
    const [short, long] = SIZES[paper];
    expect(sizesOf(signed.look)).toEqual(new Set([`${short} x ${long}`, `${long} x ${short}`]));
    for (const { left, right, width } of signed.look.pages) {
      expect(left).toBeGreaterThan(40);
      expect(right).toBeLessThan(width - 40);
    }
  });

  test('is set in the typefaces that the app brings, with their names and letters inside', () => {
    expect(signed.look.foreignFonts).toEqual([]);
    expect(signed.look.fonts.filter((name) => !OURS.test(name))).toEqual([]);
    expect(signed.look.fonts.length).toBeGreaterThan(6);
  });

  test('says the long names in every script', () => {
    const text = squeezed(signed.read.text);
    // Arabic is written from right to left, and its letters change shape: only the eye finds it again.
    const names = SCRIPTS.filter((script) => script !== 'arabic').map((script) =>
      longName(script, SCRIPTS.indexOf(script)),
    );
    expect(names.filter((name) => !text.includes(squeezed(name)))).toEqual([]);
  });

  test("has the client's line, the version and the number at the foot of every page", () => {
    const { pages } = signed.read;
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(FOOTER);
      expect(page).toContain('Version 5 · SHA-256');
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
    }
  });

  test('has a mark across every page as long as it is a draft, which adds no word', () => {
    expect(draft.look.pages.some(isAcross)).toBe(true);
    expect(draft.look.pages.filter(({ colours }) => !colours.includes(PALE))).toEqual([]);
    expect(signed.look.pages.filter(({ colours }) => colours.includes(PALE))).toEqual([]);
    expect(draft.read.text).not.toContain('DRAFT');
  });

  test('ends no page with a heading, and begins the signatures below theirs', () => {
    const headings = (signed.read.bookmarks[0]?.items ?? []).flatMap(({ title, items }) => [
      title,
      ...items.map((item) => item.title),
    ]);
    // The contents name the headings too, and where they end a page may end.
    const pages = signed.read.pages.filter((page) => !page.includes('Contents 1 Purpose'));
    for (const page of pages) expect(headings.find((heading) => page.endsWith(heading))).toBeUndefined();
    const last = headings.find((heading) => heading.endsWith('Signatures')) ?? 'no heading';
    expect(pages.find((page) => page.includes(last))).toContain('Signed by typed name');
  });

  test('is tagged: headings, lists, tables with their heads, the logo', () => {
    const { tags } = signed.look;
    expect(tags).toMatchObject({ Document: 1, H1: 1 });
    expect(Object.keys(tags)).toEqual(expect.arrayContaining(['H2', 'H3', 'Table', 'TR', 'TH', 'TD', 'P', 'Figure']));
    expect(signed.read.text).not.toContain('Logo of');
  });
});

test('what is not asked for is not there: no other paper, no line of a client', async () => {
  const { read, look } = await printed(slaReport(sampleWorkshop(), { document: 'draft', today: TODAY }));
  expect(sizesOf(look)).toEqual(new Set(['595 x 842', '842 x 595']));
  expect(look.fonts.every((name) => /^(?:Inter|SourceSerif4)-/.test(name))).toBe(true);
  expect(read.text).not.toContain('Confidential');
}, 60_000);

test('signs and pictures of every day come out of the fonts that the app brings', async () => {
  const signs = '← ↑ → ↓ ↔ ⇒ ✓ ✔ ✗ ☐ ☑ ★ ● ■ ▲ ▶ ≤ ≥ ≠ ≈ ∞ ① ☎ ⚠ • № € ₽ ₹ 😀 🚀 👍 ❤ ελ Ґ ế Ł';
  const { read, look } = await printed({
    lang: 'en',
    title: 'Signs',
    cover: null,
    margins: { head: '', headEnd: '', foot: '' },
    sections: [
      { number: '1', title: 'Signs', owner: null, blocks: [{ kind: 'paragraph', text: signs, tone: 'body' }] },
    ],
  });
  expect(squeezed(read.text)).toContain(squeezed(oneLine(signs)));
  expect(look.foreignFonts).toEqual([]);
  expect(
    look.fonts.filter((name) => !/^(?:Inter|SourceSerif4|NotoSansSCThin|NotoSansSymbols2|NotoEmoji)-/.test(name)),
  ).toEqual([]);
}, 60_000);
