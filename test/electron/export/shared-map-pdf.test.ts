import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { printableHtml } from '../../../resources/print/print-styles';
import { openPrinter } from '../../../scripts/lib/print-in-browser.mjs';
import { proposeSharedMap } from '../../../shared/commands/shared-map';
import { mapView } from '../../../shared/shared-map/map-view';
import { slaReport } from '../../../shared/report/documents/agreement/sla-report';
import { sampleWorkshop } from '../../support/marked-workshop';
import { oneLine } from '../../support/read-pdf';
import { after } from '../../support/run-commands';
import { TODAY } from '../../support/signed-workshop';

const printer = openPrinter();
afterAll(() => printer.close());

const workshop = after(
  sampleWorkshop(),
  proposeSharedMap(
    (
      (made) => () =>
        `m${(made += 1)}`
    )(0),
  ),
);

/** A page as a reader measures it, in points. */
interface Page {
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly smallest: number;
  /** How far to the right and down its words reach. */
  readonly right: number;
}

let pages: readonly Page[] = [];
beforeAll(async () => {
  const pdf = await printer.print(await printableHtml(slaReport(workshop, { document: 'draft', today: TODAY })));
  if (!pdf.ok) throw new Error(pdf.error);
  const task = getDocument({ data: new Uint8Array(pdf.value), verbosity: 0 });
  const document = await task.promise;
  pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const page = await document.getPage(index + 1);
      const [, , width = 0, height = 0] = page.view;
      const items = (await page.getTextContent()).items.flatMap((item) => ('str' in item ? [item] : []));
      const words = items.filter(({ str }) => str.trim() !== '');
      return {
        width,
        height,
        text: oneLine(words.map(({ str }) => str).join(' ')),
        smallest: Math.min(...words.map(({ transform }) => Math.hypot(Number(transform[2]), Number(transform[3])))),
        right: Math.max(...words.map(({ transform, width: wide }) => Number(transform[4]) + wide)),
      };
    }),
  );
  await task.destroy();
}, 60_000);

const isWide = ({ width, height }: Page): boolean => width > height;

test('the map lies across on a page of its own behind the signatures; all others stand upright', () => {
  const wide = pages.flatMap((page, index) => (isWide(page) ? [index] : []));
  expect(wide).toEqual([pages.length - 1]);
  expect(pages.at(-2)?.text).toContain('By signing, both sides confirm');
});

test('it is whole, legible and not cut', () => {
  const map = pages.find(isWide);
  const { parts, stages } = mapView(workshop);
  for (const { name } of stages) expect(map?.text).toContain(name);
  const bare = (text: string) => text.replaceAll(/\s+/g, '');
  for (const { text } of parts) expect(bare(map?.text ?? '')).toContain(bare(text.split(' ')[0] ?? ''));
  expect(map?.smallest).toBeGreaterThanOrEqual(6.99);
  expect(map?.right).toBeLessThanOrEqual((map?.width ?? 0) - 40);
});
