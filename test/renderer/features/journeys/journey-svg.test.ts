import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawingsOf } from '../../../../shared/journeys/journey-drawing';
import { journeyPages } from '../../../../shared/journeys/journey-pages';
import { journeySvg } from '../../../../shared/journeys/journey-svg';
import { PRINT_THEME } from '../../../../shared/shared-map/svg-parts';
import type { IsoDate } from '../../../../shared/time';
import type { Journey } from '../../../../shared/workshop/schema/journeys';
import { list, tableOf } from '../../../../shared/workshop/table';
import { anyJourney } from '../../../support/any-journey';
import { alder, handoff, link, touchpoint, win } from '../../../support/journeys';

const OPTIONS = { silenceDays: 30, today: '2026-11-23' as IsoDate };
const HOSTILE = [
  '</text><script>alert(1)</script>',
  '<foreignObject><iframe src="https://example.org"/></foreignObject>',
  '" onload="alert(1)',
  '<image href="https://example.org/x.png"/>',
  '&amp;<!ENTITY x "y">]]>',
  '\u202Eturned\u0000\uFFFE\uD800',
  'שלום עולם',
  '北方和南方省份的港口'.repeat(20),
  '',
];

const anyText = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 60 }));

/** The journey with whatever somebody may type in every place that is drawn. */
const worded = (journey: Journey, text: (index: number) => string): Journey => ({
  ...journey,
  client: text(0),
  touchpoints: tableOf(
    list(journey.touchpoints).map((each, index) => ({
      ...each,
      title: text(index),
      channel: text(index + 1),
      otherVersion: text(index + 2),
      important: index % 2 === 0,
    })),
  ),
  handoffs: tableOf(
    list(journey.handoffs).map((each, index) => ({ ...each, trigger: text(index + 3), owner: text(index + 4) })),
  ),
});

function drawn(svg: string): SVGSVGElement {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document.documentElement as unknown as SVGSVGElement;
}

const textOf = (svg: string): string => drawn(svg).textContent ?? '';

const whole = (journey: Journey): string => journeySvg(drawingsOf(journey, OPTIONS)(null), { title: 'Journey' });

const USED = new Set(['svg', 'title', 'desc', 'rect', 'line', 'path', 'circle', 'text', 'tspan', 'g']);

test('whatever was typed, the drawing is well-formed, holds nothing but shapes and words, runs nothing and refers to nothing', () => {
  fc.assert(
    fc.property(anyJourney('j'), fc.array(anyText, { minLength: 5, maxLength: 12 }), (journey, texts) => {
      const svg = whole(worded(journey, (index) => texts[index % texts.length] ?? ''));
      const elements = [...drawn(svg).querySelectorAll('*')];
      expect(elements.filter(({ tagName }) => !USED.has(tagName))).toEqual([]);
      const names = elements.flatMap(({ attributes }) => [...attributes].map(({ name }) => name));
      expect(names.filter((name) => /^on|href|style|src/i.test(name))).toEqual([]);
      expect(svg).not.toContain('url(');
      expect(svg).not.toContain('NaN');
    }),
    { numRuns: 30 },
  );
});

test('every page of it is well-formed too', () => {
  fc.assert(
    fc.property(anyJourney('j'), (journey) => {
      for (const { drawing, window, tile } of journeyPages(journey, { width: 400, height: 260 }, OPTIONS)) {
        expect(drawn(journeySvg(drawing, { title: 'Journey', window, tile })).tagName).toBe('svg');
      }
    }),
    { numRuns: 12 },
  );
});

test('says in words what its shapes and colours mean', () => {
  const said = textOf(
    whole(
      win('w', '2026-06-30', {
        touchpoints: [
          touchpoint('a', 'buyer', '2026-01-05', { title: 'Heard of us', kind: 'referral', evidence: 'crm' }),
          touchpoint('b', 'marketing', '2026-03', { title: 'Guide', important: true, evidence: 'document' }),
          touchpoint('c', 'sales', undefined, { title: 'Call', evidence: 'assumed', otherVersion: 'It was a meeting' }),
        ],
        links: [link('l', 'b', 'a')],
        handoffs: [handoff('h', '2026-03-20', { trigger: 'Asked for a price', owner: 'Ada' })],
      }),
    ),
  );
  for (const words of ['Buyer', 'Marketing', 'Hand-offs', 'Sales', '5 Jan 2026', 'Mar 2026', 'No date yet', 'CRM']) {
    expect(said).toContain(words);
  }
  for (const words of [
    'Document',
    'Assumed',
    'Remembered differently',
    'Asked for a price',
    'Owner: Ada',
    'Important',
  ]) {
    expect(said).toContain(words);
  }
  for (const words of ['Won 30 Jun 2026', 'Hand-off', 'Back to something earlier', 'days of silence']) {
    expect(said).toContain(words);
  }
});

test('explains only the signs that it has', () => {
  const said = textOf(whole(win('w', '2026-06-30', { touchpoints: [touchpoint('a', 'buyer', '2026-06-05')] })));
  expect(said).toContain('The dot is the day');
  for (const sign of ['Important', 'Back to something earlier', 'Month known', 'No date yet', 'Silence']) {
    expect(said).not.toContain(sign);
  }
});

test('a lost deal is told by its word and another sign', () => {
  const lost = whole({ ...alder, outcome: 'lost' });
  expect(textOf(lost)).toContain('Lost 30 Apr 2026');
  expect(lost).not.toContain('h10l-3 4 3 4h-10z');
  expect(whole(alder)).toContain('h10l-3 4 3 4h-10z');
});

test('a step back is dashed, a step on is not', () => {
  const paths = [...drawn(whole(alder)).querySelectorAll('path[stroke-width="1.2"]')].filter(
    (path) => path.closest(SHINES) === null,
  );
  expect(
    paths.filter((path) => path.getAttribute('d')?.includes('C')).map((path) => path.hasAttribute('stroke-dasharray')),
  ).toEqual([false, true]);
});

test('a line that runs behind a card shines through it; one that is all in sight is drawn once', () => {
  const lineCount = (...others: readonly string[]) => {
    const cards = ['2026-01-05', '2026-06-05', ...others];
    const journey = win('w', '2026-06-30', {
      touchpoints: cards.map((day, index) => touchpoint(`t${index}`, 'buyer', day)),
      links: [link('l', 't0', 't1')],
    });
    const lines = [...drawn(whole(journey)).querySelectorAll('path[stroke-width="1.2"][d*="C"]')];
    return [lines.length, lines.filter((path) => path.closest(SHINES) !== null).length];
  };
  expect(lineCount()).toEqual([1, 0]);
  expect(lineCount('2026-03-20')).toEqual([2, 1]);
});

test('every day that is known has its dot above the left edge of its card, in its lane', () => {
  const journey = win('w', '2026-06-30', {
    touchpoints: [
      touchpoint('day', 'buyer', '2026-01-05'),
      touchpoint('month', 'buyer', '2026-03'),
      touchpoint('never', 'sales'),
      touchpoint('other', 'sales', '2026-05-05'),
    ],
  });
  const drawing = drawingsOf(journey, OPTIONS)(null);
  const dots = [...drawn(whole(journey)).querySelectorAll('circle[r="3"]')];
  const edges = drawing.cards
    .filter(({ touchpoint: { date } }) => date.precision === 'day')
    .map(({ x }) => Math.round((x + 2) * 10) / 10);
  // The legend shows one more, in no lane.
  expect(dots.map((dot) => Number(dot.getAttribute('cx')))).toEqual([...edges, 4.5]);
});

/** What is drawn once more, faintly. */
const SHINES = 'g[opacity="0.35"]';

test('a long title ends in an ellipsis on its card', () => {
  const title = 'A very long story about how they came to hear of us. '.repeat(12);
  const said = textOf(
    whole(win('w', '2026-06-30', { touchpoints: [touchpoint('a', 'buyer', '2026-06-05', { title })] })),
  );
  expect(said).toContain('A very long story');
  expect(said).toContain('…');
  expect(said).not.toContain(title.trim());
});

test('takes other colours for a dark screen', () => {
  const theme = { ...PRINT_THEME, surface: '#101214', text: '#f0f0f0' };
  const svg = journeySvg(drawingsOf(alder, OPTIONS)(null), { title: 'Journey', theme });
  expect(svg).toContain('fill="#101214"');
  expect(svg).not.toContain(PRINT_THEME.text);
});

test('a tile says which it is and what it shares, and draws nothing that lies outside of it', () => {
  const many = win('w', '2026-06-30', {
    touchpoints: Array.from({ length: 40 }, (_, index) =>
      touchpoint(`t${index}`, 'sales', `2026-0${1 + (index % 6)}-1${index % 9}`, { title: `Call ${index}.` }),
    ),
  });
  const pages = journeyPages(many, { width: 739, height: 430 }, OPTIONS);
  expect(pages.length).toBeGreaterThan(1);
  const texts = pages.map(({ drawing, window, tile }) =>
    textOf(journeySvg(drawing, { title: 'Journey', window, tile })),
  );
  texts.forEach((text, index) => expect(text).toContain(`Tile ${index + 1} of ${pages.length} · Client w · `));
  expect(texts[0]).toContain('also on tile');
  expect(texts.some((text) => !text.includes('Call 0.'))).toBe(true);
  for (let index = 0; index < 40; index += 1) expect(texts.join(' ')).toContain(`Call ${index}.`);
});
