import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(join(process.cwd(), 'renderer/ui/tokens.css'), 'utf8');
const tokens = readTokens(css);
const themes = ['light', 'dark'] as const;

const SURFACES = ['surface', 'surface-raised', 'surface-float', 'surface-sunken'];
const VOICES = ['marketing', 'sales', 'both', 'good', 'attention', 'danger'];

const ROOM_VOICES = ['quiet', 'marketing', 'sales', 'both', 'attention', 'good'];

/** What is read, and what it stands on. */
const TEXT_PAIRS: readonly (readonly [string, string])[] = [
  ...['text', 'text-quiet', 'accent', ...VOICES].flatMap((text) => SURFACES.map((surface) => [text, surface] as const)),
  ...[...VOICES, 'accent'].flatMap((tone) =>
    ['text', 'text-quiet', tone].map((text) => [text, `${tone}-soft`] as const),
  ),
  ['text', 'neutral-soft'],
  ['text-quiet', 'neutral-soft'],
  ['accent-text', 'accent'],
  ['accent-text', 'accent-hover'],
  ['surface', 'text'],
];

/** What has to be seen: edges of controls, focus, bars, marks. */
const SHAPE_PAIRS: readonly (readonly [string, string])[] = ['line-strong', 'focus', 'accent', ...VOICES].flatMap(
  (shape) => SURFACES.map((surface) => [shape, surface] as const),
);

describe.each(themes)('in the %s theme', (theme) => {
  test.each(TEXT_PAIRS)('%s can be read on %s', (text, surface) => {
    expect(contrast(color(text, theme), color(surface, theme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(SHAPE_PAIRS)('%s can be seen on %s', (shape, surface) => {
    expect(contrast(color(shape, theme), color(surface, theme))).toBeGreaterThanOrEqual(3);
  });

  test('the text of reading views and of the room has the contrast of print', () => {
    expect(contrast(color('text', theme), color('surface', theme))).toBeGreaterThanOrEqual(7);
  });

  test.each(['text', ...ROOM_VOICES.map((voice) => `room-${voice}`)])(
    '%s is read from the last row of the room',
    (text) => {
      for (const surface of ['surface', 'surface-sunken']) {
        expect(contrast(color(text, theme), color(surface, theme))).toBeGreaterThanOrEqual(7);
      }
    },
  );

  test('every colour can be shown by an sRGB screen, so that the contrast is the one that is seen', () => {
    const outside = [...tokens].filter(([, pair]) =>
      linearRgb(pair[theme]).some((part) => part < -0.002 || part > 1.002),
    );
    expect(outside.map(([name]) => name)).toEqual([]);
  });
});

test('the tokens were read', () => {
  expect(tokens.size).toBeGreaterThan(20);
});

interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

type Pair = Readonly<Record<(typeof themes)[number], Oklch>>;

function readTokens(text: string): ReadonlyMap<string, Pair> {
  const oklch = String.raw`oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)`;
  const roles = text.matchAll(new RegExp(String.raw`--([\w-]+): light-dark\(${oklch}, ${oklch}\)`, 'g'));
  return new Map(
    [...roles].map(([, name, ...numbers]) => [
      String(name),
      { light: toOklch(numbers.slice(0, 3)), dark: toOklch(numbers.slice(3)) },
    ]),
  );
}

function toOklch(numbers: readonly (string | undefined)[]): Oklch {
  return { lightness: Number(numbers[0]), chroma: Number(numbers[1]), hue: Number(numbers[2]) };
}

function color(name: string, theme: (typeof themes)[number]): Oklch {
  const pair = tokens.get(name);
  if (!pair) throw new Error(`No token --${name}`);
  return pair[theme];
}

function contrast(one: Oklch, other: Oklch): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(shade: Oklch): number {
  const [red, green, blue] = linearRgb(shade);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** OKLCH to linear sRGB, after Ottosson (https://bottosson.github.io/posts/oklab/). */
function linearRgb({ lightness, chroma, hue }: Oklch): readonly [number, number, number] {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}
