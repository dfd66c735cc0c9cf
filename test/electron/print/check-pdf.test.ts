import { afterAll, describe, expect, test } from 'vitest';
import { checkPdf } from '../../../electron/print/check-pdf';
import { expectedOf } from '../../../electron/print/expected';
import { openPrinter } from '../../../scripts/lib/print-in-browser.mjs';

const printer = openPrinter();
afterAll(() => printer.close());

async function printed(html: string): Promise<Uint8Array> {
  const pdf = await printer.print(html);
  if (!pdf.ok) throw new Error(pdf.error);
  return pdf.value;
}

const page = (body: string, head = '<title>A document</title>', lang = 'en'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

const plain = page('<h2>Purpose</h2><p>What we agreed.</p>');
const changed = (pdf: Uint8Array, from: string, to: string): Uint8Array =>
  Buffer.from(Buffer.from(pdf).toString('latin1').replaceAll(from, to), 'latin1');

describe('a PDF', () => {
  test('that is right passes', async () => {
    expect(await checkPdf(await printed(plain), expectedOf(plain))).toBeNull();
  });

  test('passes whatever people typed into its headings', async () => {
    const odd = page(
      '<h2>1 &amp; 2 &lt;b&gt; &quot;so&quot;</h2><h2><span>3 </span>Größe, Łódź, ﬁnal office</h2><h2>Ответ на вопрос</h2><h2>تقرير السنة</h2><h2>年度报告</h2><h2>🚀</h2><h2></h2>',
      '<title>年度报告</title>',
    );
    expect(await checkPdf(await printed(odd), expectedOf(odd))).toBeNull();
  });

  const turned = [
    'محمد 2026-11-22',
    '\u202EAcme Corp',
    '\u202D12-34 محمد',
    'محمد Calloway 123abc',
    '1366x768',
    'i\u030Astra',
  ];

  test('passes with headings that are drawn in another order, and with long ones', async () => {
    const all = [...turned, 'W'.repeat(300), `${'محمد'.repeat(40)} abcdef`, `🚀${'1-2/3 '.repeat(40)}`];
    const odd = page(all.map((each) => `<h2 dir="auto" style="overflow-wrap: anywhere">${each}</h2>`).join(''));
    expect(await checkPdf(await printed(odd), expectedOf(odd))).toBeNull();
  });

  test.each(['محمد Calloway 2026-11-22', '\u202EAcme Corp', 'Größe der Läden'])(
    'without %j is refused',
    async (heading) => {
      const pdf = await printed(plain);
      expect(await checkPdf(pdf, { title: 'A document', headings: ['Purpose', heading] })).toMatchObject({
        kind: 'heading-missing',
      });
    },
  );

  test.each([
    ['cut off', (pdf: Uint8Array) => pdf.slice(0, pdf.length - 400)],
    ['none at all', () => Buffer.from('<html>')],
    ['empty', () => new Uint8Array()],
    ['damaged in a page', (pdf: Uint8Array) => changed(pdf, '/FlateDecode', '/FlateDecodf')],
  ])('that is %s cannot be read', async (_, damage) => {
    expect(await checkPdf(damage(await printed(plain)), expectedOf(plain))).toMatchObject({ kind: 'unreadable' });
  });

  test('with a page that holds nothing but its margins is blank there', async () => {
    const margins = '<style>@page { @top-left { content: "Head" } }</style>';
    const html = page(
      `<h2>Purpose</h2><div style="block-size: 100vh; break-after: page"></div><div style="block-size: 10px; break-after: page"></div><p>End</p>`,
      `<title>x</title>${margins}`,
    );
    expect(await checkPdf(await printed(html), expectedOf(html))).toEqual({ kind: 'blank-page', about: '2' });
  });

  test.each([
    ['no-title', page('<h2>Purpose</h2>', '')],
    ['no-language', page('<h2>Purpose</h2>', '<title>x</title>', '')],
    ['can-act', page('<h2>Purpose</h2><a href="https://example.com/">out</a>')],
  ])('is refused for %s', async (kind, html) => {
    expect(await checkPdf(await printed(html), expectedOf(html))).toMatchObject({ kind });
  });

  test('without tags is refused', async () => {
    const pdf = changed(await printed(plain), '/StructTreeRoot', '/StructTreeRooX');
    expect(await checkPdf(pdf, expectedOf(plain))).toMatchObject({ kind: 'not-tagged' });
  });

  test.each(['OpenAction', 'JavaScript'])('that holds a %s is refused', async (name) => {
    const pdf = changed(await printed(plain), '/ViewerPreferences', `/${name.padEnd(17, ' ')}`);
    expect(await checkPdf(pdf, expectedOf(plain))).toEqual({ kind: 'can-act', about: name });
  });

  test('that lost a heading is refused', async () => {
    expect(
      await checkPdf(await printed(plain), {
        title: 'A document',
        headings: ['Purpose', 'What sales commits to'],
      }),
    ).toEqual({
      kind: 'heading-missing',
      about: 'What sales commits to',
    });
  });

  test('whose letters are not in it is refused', async () => {
    const pdf = changed(await printed(plain), '/FontFile2', '/FontFileX');
    expect(await checkPdf(pdf, expectedOf(plain))).toMatchObject({ kind: 'font-missing' });
  });
});
