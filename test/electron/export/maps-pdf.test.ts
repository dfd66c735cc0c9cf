import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printableHtml } from '../../../resources/print/print-styles';
import { openPrinter } from '../../../scripts/lib/print-in-browser.mjs';
import { titleOf } from '../../../shared/journeys/journey-words';
import { mapsReport } from '../../../shared/report/maps/maps-report';
import type { JourneyId } from '../../../shared/ids';
import type { Journey } from '../../../shared/workshop/schema/journeys';
import { list, tableOf } from '../../../shared/workshop/table';
import { manyWins } from '../../bench/page/many-wins';
import { withJourneys } from '../../support/journeys';
import { sampleWorkshop } from '../../support/marked-workshop';
import { oneLine } from '../../support/read-pdf';
import { TODAY } from '../../support/signed-workshop';

const printer = openPrinter();
afterAll(() => printer.close());

const LONG = {
  latin: 'Harbour and Pine Advisory Partners of the Northern Provinces '.repeat(4).slice(0, 200),
  cyrillic: 'Консультационное партнёрство северных и южных провинций '.repeat(4).slice(0, 200),
  arabic: 'شركاء الميناء والصنوبر الاستشارية للمقاطعات الشمالية '.repeat(4).slice(0, 200),
  han: '北方和南方省份的港口与松树咨询合作伙伴关系'.repeat(10).slice(0, 200),
};

/** Two wins as they are mapped in a workshop, one with 60 touchpoints, and names that are as long as names get. */
const sample = sampleWorkshop();
const usual = list(sample.journeys).slice(0, 2);
const crowded = list(manyWins(1, 60));
const called = (journey: Journey, id: string, name: string): Journey => ({
  ...journey,
  id: id as JourneyId,
  client: name,
  touchpoints: tableOf(list(journey.touchpoints).map((each) => ({ ...each, title: name, channel: name }))),
});
const named = Object.entries(LONG).flatMap(([id, name]) =>
  usual.slice(0, 1).map((journey) => called(journey, id, name)),
);
const workshop = withJourneys(sample, ...usual, ...crowded, ...named);

/** A page as a reader measures it, in points. */
interface Page {
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly smallest: number;
  /** How far to the right and down its words reach. */
  readonly right: number;
  readonly lowest: number;
}

async function readPages(bytes: Uint8Array): Promise<readonly Page[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const pages = await Promise.all(
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
        lowest: Math.min(...words.map(({ transform }) => Number(transform[5]))),
      };
    }),
  );
  await task.destroy();
  return pages;
}

const bare = (text: string) => text.replaceAll(/\s+/g, '');

describe.each(['a4', 'letter'] as const)('the printed maps on %s', (paper) => {
  let pages: readonly Page[] = [];
  beforeAll(async () => {
    const pdf = await printer.print(await printableHtml(mapsReport(workshop, { today: TODAY, paper })));
    if (!pdf.ok) throw new Error(pdf.error);
    pages = await readPages(pdf.value);
  }, 90_000);

  test('lie across on that paper after the cover', () => {
    const [cover, ...maps] = pages;
    const [short, long] = paper === 'a4' ? [595, 842] : [612, 792];
    expect([cover?.width, cover?.height].map((size) => Math.round(size ?? 0))).toEqual([short, long]);
    for (const { width, height } of maps) expect([width, height].map(Math.round)).toEqual([long, short]);
  });

  test('have no word below seven points, and none beyond the margins', () => {
    for (const { smallest, right, width, lowest } of pages) {
      expect(smallest).toBeGreaterThanOrEqual(6.99);
      expect(right).toBeLessThanOrEqual(width - 40);
      expect(lowest).toBeGreaterThan(15);
    }
  });

  test('leave no page empty', () => {
    for (const { text } of pages) expect(text.length).toBeGreaterThan(100);
  });

  test('hold the name of every touchpoint', () => {
    const text = bare(pages.map((page) => page.text).join(' '));
    for (const journey of [...usual, ...crowded]) {
      for (const each of list(journey.touchpoints)) expect(text).toContain(bare(titleOf(each)));
    }
  });

  test('put each tile on one page, in order, each after the one before', () => {
    const tiles = pages.flatMap(({ text }) =>
      [...text.matchAll(/Tile (\d+) of (\d+) · /g)].map(([, n, of]) => [Number(n), Number(of)]),
    );
    expect(tiles.length).toBeGreaterThan(4);
    for (const { text } of pages) expect([...text.matchAll(/Tile \d+ of/g)].length).toBeLessThanOrEqual(1);
    tiles.forEach(([n], index) =>
      expect(n).toBe(tiles[index - 1]?.[0] === tiles[index - 1]?.[1] ? 1 : (tiles[index - 1]?.[0] ?? 0) + 1),
    );
    expect(tiles.at(-1)?.[0]).toBe(tiles.at(-1)?.[1]);
  });

  test('hold a map or its words on every page after the cover: no heading stands alone', () => {
    const [, ...maps] = pages;
    for (const { text } of maps)
      expect(text).toMatch(/The dot is the day|Known from|The number counts the wins|Shared map, continued/);
    const headings = maps.filter(
      ({ text }) => /(?:Won|Lost) .*Buyer.*The dot is/.test(text) && !/Tile [2-9]/.test(text),
    );
    expect(headings).toHaveLength(workshop.journeys.order.length);
  });
});
