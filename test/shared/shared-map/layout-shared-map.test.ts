import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutSharedMap, type MapLayout } from '../../../shared/shared-map/layout-shared-map';
import { mapPages } from '../../../shared/shared-map/map-pages';
import { sharedMapSvg } from '../../../shared/shared-map/map-svg';
import type { MapView } from '../../../shared/shared-map/map-view';
import { droppedAt, readingOrder, stepFrom } from '../../../shared/shared-map/place-on-map';
import { textWidth } from '../../../shared/shared-map/text-width';
import { wrapText } from '../../../shared/shared-map/wrap-text';
import { LANES } from '../../../shared/workshop/schema/journeys';
import { MapPartKind } from '../../../shared/workshop/schema/shared-map';

const anyText = fc.oneof(
  fc.string({ maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom('Wertschöpfungskettenverantwortungsübernahmebereitschaft'.repeat(3), 'A b', '測試文字'.repeat(20)),
);

const anyView: fc.Arbitrary<MapView> = fc
  .tuple(
    fc.array(fc.tuple(anyText, fc.option(fc.nat(3650))), { minLength: 1, maxLength: 6 }),
    fc.array(
      fc.record({
        kind: fc.constantFrom(...MapPartKind.options),
        stage: fc.nat(5),
        lane: fc.option(fc.constantFrom(...LANES)),
        text: anyText,
        detail: anyText,
        wins: fc.nat(40),
        hand: fc.constantFrom('none', 'added', 'changed'),
      }),
      { maxLength: 40 },
    ),
  )
  .map(([stages, parts]) => ({
    wins: 40,
    stages: stages.map(([name, days], index) => ({
      id: `s${index}`,
      name: name.trim() || 'Stage',
      days,
      wins: 3,
      hand: 'none',
      ownDays: index % 2 === 0,
    })),
    parts: parts.map((part, index) => ({
      ...part,
      id: `p${index}`,
      isBlank: false,
      text: part.text.trim() || 'Part',
      detail: part.detail.trim(),
      stage: `s${part.stage % stages.length}`,
    })),
  }));

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

function expectSound(layout: MapLayout): void {
  const { cards, columns, rows, width, height } = layout;
  for (const [index, card] of cards.entries()) {
    expect(cards.slice(index + 1).filter((other) => meet(card, other))).toEqual([]);
    const column = columns.find(({ id }) => id === card.part.stage);
    const band = rows.find(({ row }) => row === card.row);
    expect(card.x).toBeGreaterThanOrEqual(column?.x ?? Number.POSITIVE_INFINITY);
    expect(card.x + card.width).toBeLessThanOrEqual((column?.x ?? 0) + (column?.width ?? 0));
    expect(card.y).toBeGreaterThanOrEqual(band?.y ?? Number.POSITIVE_INFINITY);
    expect(card.y + card.height).toBeLessThanOrEqual((band?.y ?? 0) + (band?.height ?? 0));
    expect(card.y + card.height).toBeLessThanOrEqual(height);
    expect(card.x + card.width).toBeLessThanOrEqual(width);
    for (const line of [...card.detail, ...card.text]) expect([...line].length).toBeGreaterThan(0);
    expect(bare(card.text.join(''))).toBe(bare(card.part.text));
    expect(bare(card.detail.join(''))).toBe(bare(card.part.detail));
  }
  const headEnds = columns.map(({ headHeight }) => headHeight);
  for (const [index, band] of rows.entries()) {
    expect(band.y).toBeGreaterThanOrEqual(index === 0 ? Math.max(...headEnds) : (rows[index - 1]?.y ?? 0));
  }
}

describe('the layout', () => {
  test('holds every card in its column and row, and no two meet', () => {
    fc.assert(
      fc.property(anyView, fc.integer({ min: 190, max: 420 }), (view, columnWidth) => {
        const layout = layoutSharedMap(view, { columnWidth });
        expect(layout.cards).toHaveLength(view.parts.length);
        expectSound(layout);
      }),
      { numRuns: 60 },
    );
  });

  test('wraps every line within its width and leaves no letter out', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 60, max: 400 }), (text, width) => {
        const lines = wrapText(text, width, 12);
        expect(bare(lines.join(''))).toBe(bare(text));
        for (const line of lines) {
          const isOneLetter = [...new Intl.Segmenter('en').segment(line)].length === 1;
          if (!isOneLetter) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  test('reads every head and card once', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const order = readingOrder(layoutSharedMap(view));
        expect(order.toSorted()).toEqual([...view.stages, ...view.parts].map(({ id }) => id).toSorted());
      }),
      { numRuns: 30 },
    );
  });

  test('a card that is put down where it is stays there', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const layout = layoutSharedMap(view);
        for (const card of layout.cards) {
          const place = droppedAt(layout, card, card);
          const cell = layout.cards.filter((each) => each.row === card.row && each.part.stage === card.part.stage);
          expect(place).toMatchObject({ stage: card.part.stage, index: cell.indexOf(card) });
        }
      }),
      { numRuns: 30 },
    );
  });
});

const bare = (text: string): string => text.replaceAll(/\s+/g, '');

const stage = (id: string) => ({ id, name: id, days: 3, wins: 1, hand: 'none', ownDays: false }) as const;
const part = (id: string, fields: Partial<MapView['parts'][number]> = {}): MapView['parts'][number] => ({
  id,
  kind: 'touchpoint',
  stage: 's1',
  lane: 'buyer',
  text: id,
  detail: '',
  isBlank: false,
  wins: 1,
  hand: 'none',
  ...fields,
});

describe('steps by key', () => {
  const layout = layoutSharedMap({
    wins: 2,
    stages: [stage('s1'), stage('s2')],
    parts: [part('one'), part('two'), part('three', { kind: 'content', lane: null })],
  });
  const from = (id: string, toward: 'left' | 'right' | 'up' | 'down') => {
    const card = layout.cards.find((each) => each.part.id === id);
    return card ? stepFrom(layout, card, toward) : undefined;
  };

  test('go sideways to the next stage, down within the row, and from its edge into the next lane', () => {
    expect(from('one', 'right')).toEqual({ stage: 's2', lane: 'buyer', index: null });
    expect(from('one', 'left')).toBeNull();
    expect(from('one', 'down')).toEqual({ stage: 's1', lane: 'buyer', index: 1 });
    expect(from('two', 'down')).toEqual({ stage: 's1', lane: 'marketing', index: 0 });
    expect(from('one', 'up')).toBeNull();
    expect(from('three', 'up')).toBeNull();
  });
});

describe('the drawing', () => {
  test('escapes what people typed and says what it is', () => {
    const hostile = '<script>alert(1)</script>"\'&\u0000\uFFFF';
    const view = { wins: 1, stages: [stage('s1')], parts: [part('p', { text: hostile })] };
    const svg = sharedMapSvg(layoutSharedMap(view), { title: hostile });
    expect(svg).not.toContain('<script');
    expect(svg).toContain('<title>&lt;script&gt;');
    expect(svg).toContain('<desc>1 stage: s1.');
    expect(['\u0000', '\uFFFF'].filter((char) => svg.includes(char))).toEqual([]);
  });
});

describe('the drawing that is taken home', () => {
  const view = { wins: 8, stages: [stage('s1')], parts: [part('p', { hand: 'changed' })] };
  const layout = layoutSharedMap(view);

  test('says above the map whose it is, and below it what the numbers are', () => {
    const head = { client: 'Harbour & Pine', title: 'How clients come to a decision', facts: '3 May 2026' };
    const svg = sharedMapSvg(layout, { title: 'Map', head, margin: 24 });
    for (const words of ['Harbour &amp; Pine', '3 May 2026', 'The number counts the wins that show it'])
      expect(svg.replaceAll(/<[^>]+>/g, '')).toContain(words);
    const [, top = '0', height = '0'] = /viewBox="-24 (-\d+) \d+ (\d+)"/.exec(svg) ?? [];
    expect(Number(top)).toBeLessThan(-24 - 60);
    expect(Number(top) + Number(height)).toBe(layout.height + 24);
    expect(sharedMapSvg(layout, { title: 'Map' })).not.toContain('Harbour');
  });

  test('shows on the card what was done by hand', () => {
    const asProposed = layoutSharedMap({ ...view, parts: [part('p')] });
    expect(sharedMapSvg(layout, { title: 'Map' })).toMatch(/stroke-dasharray.*>by hand</);
    expect(sharedMapSvg(asProposed, { title: 'Map' })).not.toContain('stroke-dasharray');
  });
});

describe('pages', () => {
  const room = { width: 739, height: 430 };
  const view = (stages: number, parts: number): MapView => ({
    wins: 8,
    stages: Array.from({ length: stages }, (_, index) => stage(`s${index + 1}`)),
    parts: Array.from({ length: parts }, (_, index) =>
      part(`p${index}`, {
        stage: `s${(index % stages) + 1}`,
        lane: LANES[index % 3] ?? null,
        text: 'Some words of a part',
      }),
    ),
  });

  test('a usual map is one page', () => {
    expect(mapPages(view(4, 24), room)).toHaveLength(1);
  });

  test('stages that do not all fit below each other share full pages rather than take one each', () => {
    const start = view(4, 24);
    const tall = 'Some long words '.repeat(45);
    const parts = start.parts.map((each) => (each.id === 'p0' || each.id === 'p1' ? { ...each, text: tall } : each));
    const pages = mapPages({ ...start, parts }, room);
    expect(pages.length).toBeLessThan(4);
    expect(pages.every(({ layout }) => layout.columns.length > 1)).toBe(true);
  });

  test('a map that is too high goes on in the same columns, row by row, and says so', () => {
    const start = view(4, 160);
    const pages = mapPages(start, room);
    const layouts = pages.map(({ layout }) => layout);
    expect(pages.length).toBeGreaterThan(1);
    for (const layout of layouts) {
      expect(layout.columns.map(({ id, x }) => [id, x])).toEqual(layouts[0]?.columns.map(({ id, x }) => [id, x]));
    }
    for (const { id } of start.stages) {
      const shown = layouts.flatMap(({ cards }) => cards.filter((card) => card.part.stage === id));
      const whole = layoutSharedMap(start).cards.filter((card) => card.part.stage === id);
      expect(shown.map(({ part: { id: each } }) => each)).toEqual(whole.map(({ part: { id: each } }) => each));
    }
    const rows = layouts.flatMap((layout) => layout.rows.map(({ row }) => row));
    expect(rows.filter((row, index) => row !== rows[index - 1])).toEqual([...new Set(rows)]);
    expect(layouts.map(({ corner }) => corner.join(' '))).toEqual(
      layouts.map((_, index) => `Shared map${index === 0 ? '' : ', continued'} Page ${index + 1} of ${layouts.length}`),
    );
    expect(layouts.map(({ foot }) => foot.lines.length > 0)).toEqual(layouts.map((_, index) => index === 0));
    const [, second] = layouts;
    if (second) expect(sharedMapSvg(second, { title: 'Map' })).toContain('>continued<');
  });

  test.each([4, 6, 8, 10])('uses the width of the page before it takes another one, with %i long words', (words) => {
    const tall = 'Some long words '.repeat(words);
    const start = view(4, 28);
    const pages = mapPages({ ...start, parts: start.parts.map((each) => ({ ...each, detail: tall })) }, room);
    for (const { layout, scale } of pages) {
      expect(layout.columns).toHaveLength(4);
      expect(layout.width * scale).toBeGreaterThan(room.width * 0.95);
    }
  });

  test('a map on one page has no number', () => {
    expect(mapPages(view(4, 24), room).map(({ layout }) => layout.corner)).toEqual([[]]);
  });

  test.each([
    [9, 20],
    [4, 200],
    [1, 90],
  ])('%i stages with %i parts stay legible, whole, and within the page', (stages, parts) => {
    const pages = mapPages(view(stages, parts), room);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flatMap(({ layout }) => layout.cards)).toHaveLength(parts);
    for (const { layout, scale } of pages) {
      expect(11 * scale).toBeGreaterThanOrEqual(7 - 1e-9);
      expect(layout.width * scale).toBeLessThanOrEqual(room.width);
      expect(layout.height * scale).toBeLessThanOrEqual(room.height);
    }
  });

  test('a part that is longer than a page goes on in another card, in words as large as all others', () => {
    const words = Array.from({ length: 3000 }, (_, index) => `word${index}`);
    const text = words.slice(0, 1500).join(' ');
    const detail = words.slice(1500).join(' ');
    const start = view(1, 0);
    const pages = mapPages({ ...start, parts: [part('p', { stage: 's1', text, detail })] }, room);
    expect(pages.length).toBeGreaterThan(1);
    for (const { layout, scale } of pages) {
      expect(11 * scale).toBeGreaterThanOrEqual(7 - 1e-9);
      expect(layout.height * scale).toBeLessThanOrEqual(room.height);
    }
    const cards = pages.flatMap(({ layout }) => layout.cards);
    const drawn = cards.flatMap((card) => [...card.text, ...card.detail]).join(' ');
    expect(drawn.split(/[ …]+/).filter((word) => word !== '')).toEqual(words);
  });

  test('a stage with a name of any length leaves room for what stands below it', () => {
    const start = view(1, 90);
    const [first] = start.stages;
    if (!first) throw new Error('There is no stage');
    const pages = mapPages({ ...start, stages: [{ ...first, name: 'A stage of many words '.repeat(100) }] }, room);
    expect(pages.flatMap(({ layout }) => layout.cards)).toHaveLength(90);
    for (const { layout, scale } of pages) expect(layout.height * scale).toBeLessThanOrEqual(room.height);
  });
});
