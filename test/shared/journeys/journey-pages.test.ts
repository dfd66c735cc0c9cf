import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '../../../shared/journeys/journey-drawing';
import { frameOf } from '../../../shared/journeys/journey-frame';
import { cutInto, type JourneyPage, journeyPages, OVERLAP } from '../../../shared/journeys/journey-pages';
import { journeySvg } from '../../../shared/journeys/journey-svg';
import { list } from '../../../shared/workshop/table';
import type { IsoDate } from '../../../shared/time';
import type { Journey } from '../../../shared/workshop/schema/journeys';
import { manyWins } from '../../bench/page/many-wins';
import { anyJourney } from '../../support/any-journey';
import { alder, link, touchpoint, win } from '../../support/journeys';

const OPTIONS = { silenceDays: 30, today: '2026-11-23' as IsoDate };
const ROOMS = { a4: { width: 739, height: 430 }, letter: { width: 689, height: 446 } } as const;
const anyRoom = fc.constantFrom(ROOMS.a4, ROOMS.letter);

const crowded = (touchpoints: number): Journey => {
  const [journey] = list(manyWins(1, touchpoints));
  if (!journey) throw new Error('There is no win');
  return journey;
};

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - 0.01 &&
  inner.y >= outer.y - 0.01 &&
  inner.x + inner.width <= outer.x + outer.width + 0.01 &&
  inner.y + inner.height <= outer.y + outer.height + 0.01;

/** The windows of the first row and of the first column: what all others are made of. */
function edgesOf(pages: readonly JourneyPage[]) {
  const across = pages
    .filter(({ tile }) => (tile?.row ?? 0) === 0)
    .map(({ window: { x, width } }) => ({ start: x, end: x + width }));
  const down = pages
    .filter(({ tile }) => (tile?.column ?? 0) === 0)
    .map(({ window: { y, height } }) => ({ start: y, end: y + height }));
  return { across, down };
}

function expectCovered(spans: readonly { readonly start: number; readonly end: number }[], length: number): void {
  expect(spans[0]?.start).toBe(0);
  expect(spans.at(-1)?.end).toBeCloseTo(length, 6);
  spans.slice(1).forEach(({ start, end }, index) => {
    const before = spans[index];
    expect((before?.end ?? 0) - start).toBeGreaterThanOrEqual(OVERLAP - 1e-6);
    expect(start).toBeGreaterThan(before?.start ?? Infinity);
    expect(end).toBeGreaterThan(before?.end ?? Infinity);
  });
}

function expectGoodPages(
  pages: readonly JourneyPage[],
  room: { readonly width: number; readonly height: number },
): void {
  const [first] = pages;
  if (!first) throw new Error('There is no page');
  const { drawing } = first;
  for (const { window, tile, scale } of pages) {
    const frame = frameOf(drawing, window, tile);
    expect(11 * scale).toBeGreaterThanOrEqual(7 - 1e-9);
    expect(frame.width * scale).toBeLessThanOrEqual(room.width + 1e-6);
    expect(frame.height * scale).toBeLessThanOrEqual(room.height + 1e-6);
    expect(tile === null).toBe(pages.length === 1);
    expect(scale).toBe(first.scale);
  }
  const { across, down } = edgesOf(pages);
  expect(across.length * down.length).toBe(pages.length);
  expectCovered(across, drawing.width);
  expectCovered(down, drawing.height);
  for (const card of [...drawing.cards, ...drawing.handoffs]) {
    expect(pages.some(({ window }) => isWithin(card, window))).toBe(true);
  }
}

describe('the pages of a journey', () => {
  test('of any journey are legible, within the page, cover all of it, and show every card whole on one of them', () => {
    fc.assert(
      fc.property(anyJourney('j'), anyRoom, (journey, room) => {
        const pages = journeyPages(journey, room, OPTIONS);
        expect(pages.length).toBeGreaterThan(0);
        expectGoodPages(pages, room);
      }),
      { numRuns: 60 },
    );
  });

  test.each(Object.entries(ROOMS))('of 60 touchpoints do the same on %s', (_, room) => {
    const pages = journeyPages(crowded(60), room, OPTIONS);
    expectGoodPages(pages, room);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.length).toBeLessThanOrEqual(8);
  });

  test('of 60 touchpoints on a single day do the same', () => {
    const same = win('same', '2026-06-30', {
      touchpoints: Array.from({ length: 60 }, (_, index) => touchpoint(`t${index}`, 'sales', '2026-03-12')),
    });
    const pages = journeyPages(same, ROOMS.letter, OPTIONS);
    expect(new Set(pages.map(({ tile }) => tile?.row)).size).toBeGreaterThan(1);
    expectGoodPages(pages, ROOMS.letter);
  });

  test('say on every tile whose map it is, however long the name', () => {
    const namesOn = (client: string) => {
      const pages = journeyPages({ ...crowded(60), client }, ROOMS.a4, OPTIONS);
      expectGoodPages(pages, ROOMS.a4);
      return pages.map(({ drawing, window, tile }) => frameOf(drawing, window, tile).note.join(' '));
    };
    const short = namesOn('Northmere Architects');
    expect(short.length).toBeGreaterThan(1);
    short.forEach((note, index) =>
      expect(note).toMatch(new RegExp(`^Tile ${index + 1} of ${short.length} · Northmere Architects · The`)),
    );
    for (const note of namesOn('Northmere Architects and Partners of the North '.repeat(4)))
      expect(note).toMatch(/^Tile \d+ of \d+ · Northmere Architects and [\w ]+… · The shaded/);
  });

  test('bear the crosses of a shared edge in the same places on both tiles, beside the cards', () => {
    const pages = journeyPages(crowded(60), ROOMS.a4, OPTIONS);
    const crosses = pages.map((page) =>
      [...journeySvg(page.drawing, { title: 'Map', ...page }).matchAll(/M([\d.]+) ([\d.]+)h14M/g)].map(
        ([, x, y]): Box => ({ x: Number(x), y: Number(y) - 7, width: 14, height: 14 }),
      ),
    );
    pages.slice(1).forEach(({ tile }, index) => {
      if (tile?.row !== pages[index]?.tile?.row) return;
      const [before, after] = [crosses[index] ?? [], crosses[index + 1] ?? []];
      expect(before.filter((cross) => after.some((other) => isWithin(cross, other))).length).toBeGreaterThanOrEqual(2);
    });
    const cards = pages.flatMap(({ drawing }) => [...drawing.cards, ...drawing.handoffs]);
    const meet = (a: Box, b: Box) =>
      a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
    expect(crosses.flat().filter((cross) => cards.some((card) => meet(cross, card)))).toEqual([]);
  });

  test('are one, in larger words than the least, where little happened', () => {
    const [page, ...more] = journeyPages(alder, ROOMS.a4, OPTIONS);
    expect(more).toEqual([]);
    expect(page?.tile).toBeNull();
    expect(page?.scale).toBeGreaterThan(7 / 11);
  });

  test('hold the connections and the silences of the canvas', () => {
    const [page] = journeyPages({ ...alder, links: { ...alder.links } }, ROOMS.a4, OPTIONS);
    expect(page?.drawing.links.map(({ backwards }) => backwards)).toEqual([false, true]);
    expect(page?.drawing.layout.silences.map(({ silence }) => silence.days)).toEqual([54, 41]);
  });

  test('name the months between and before the silences', () => {
    const [page] = journeyPages(alder, ROOMS.a4, OPTIONS);
    if (!page) throw new Error('There is no page');
    const svg = journeySvg(page.drawing, { title: 'Map', ...page });
    const months = [...svg.matchAll(/<tspan x="([\d.]+)"[^>]*>(\w{3,4} \d{4})</g)].map(([, x, words]) => ({
      x: Number(x),
      words,
    }));
    expect(months.toSorted((a, b) => a.x - b.x).map(({ words }) => words)).toEqual([
      'Jan 2026',
      'Mar 2026',
      'May 2026',
    ]);
  });

  test('lead straight down from a card to the one below it', () => {
    const days = ['2026-03-01', '2026-03-02'];
    const pair = win('w', '2026-06-30', {
      touchpoints: days.map((day, index) => touchpoint(`t${index}`, 'sales', day)),
      links: [link('l', 't0', 't1')],
    });
    const [page] = journeyPages(pair, ROOMS.a4, OPTIONS);
    if (!page) throw new Error('There is no page');
    const svg = journeySvg(page.drawing, { title: 'Map', ...page });
    const [, startX, startY, endX, endY] = /M([\d.]+) ([\d.]+)C[^"]* ([\d.]+) ([\d.]+)" fill="none"/.exec(svg) ?? [];
    expect(startX).toBe(endX);
    const [, tip, shaft] = /M[\d.]+ ([\d.]+)L[\d.]+ ([\d.]+)L[\d.]+ [\d.]+z" fill="#565d66"/.exec(svg) ?? [];
    expect(tip).toBe(endY);
    expect(Number(shaft)).toBeGreaterThanOrEqual(Number(startY));
  });

  test('leave out a connection to what is no longer there', () => {
    const torn = win('w', undefined, {
      touchpoints: [touchpoint('a', 'buyer', '2026-01-01')],
      links: [link('l', 'a', 'gone')],
    });
    expect(journeyPages(torn, ROOMS.a4, OPTIONS)[0]?.drawing.links).toEqual([]);
  });

  test('of twelve crowded journeys do not take long', () => {
    const journeys = list(manyWins(12, 60));
    const start = performance.now();
    for (const journey of journeys) journeyPages(journey, ROOMS.a4, OPTIONS);
    // Many times what it takes, for a machine that is busy.
    expect(performance.now() - start).toBeLessThan(6000);
  });
});

describe('a length', () => {
  const anyItems = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 20, max: 200 }))
      .map(([start, size]) => ({ start, end: start + size })),
    { maxLength: 40 },
  );

  test('is cut into windows that cover it, overlap enough, and hold each item whole', () => {
    fc.assert(
      fc.property(anyItems, fc.integer({ min: 600, max: 1200 }), (items, most) => {
        const length = Math.max(300, ...items.map(({ end }) => end));
        const windows = cutInto(length, most, items);
        expectCovered(windows, length);
        for (const { start, end } of windows) expect(end - start).toBeLessThanOrEqual(most);
        for (const item of items) {
          expect(windows.some(({ start, end }) => item.start >= start && item.end <= end)).toBe(true);
        }
      }),
    );
  });

  test('is cut beside an item rather than through it', () => {
    const windows = cutInto(1500, 1000, [{ start: 900, end: 1100 }]);
    expect(windows[0]?.end).toBeLessThanOrEqual(900);
  });
});
