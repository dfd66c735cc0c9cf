/// <reference types="vite/client" />

/** A typeface of the printed documents: the family that the style sheet names, and the characters that it is asked for. */
interface Typeface {
  readonly family: string;
  readonly asked: RegExp;
}

/** The families that write Latin, Greek and Cyrillic, by the name that @fontsource gives them: they take whatever they have. */
const LETTERS: Readonly<Record<string, string>> = { inter: 'Parley Sans', 'source-serif-4': 'Parley Serif' };

/**
 * The faces for everything else. No character is asked of two of them: a face that waits for another to fail comes too late for a page that
 * is printed at once.
 */
const OTHERS: Readonly<Record<string, Typeface>> = {
  'noto-sans-arabic': { family: 'Parley Arabic', asked: /\p{Script_Extensions=Arabic}/u },
  'noto-sans-kr': { family: 'Parley Hangul', asked: /\p{Script=Hangul}|[\u2160-\u217F]/u },
  // With what joins and tints pictures.
  'noto-emoji': { family: 'Parley Emoji', asked: /\p{Emoji}|\u200D|\u20E3|\uFE0F/u },
  'noto-sans-symbols-2': { family: 'Parley Symbols', asked: /(?!\p{Emoji})[\u25A0-\u27BF\u2B00-\u2BFF]/u },
  'noto-sans-sc': {
    family: 'Parley Han',
    asked:
      /(?!\p{Script_Extensions=Arabic}|\p{Script=Hangul}|\p{Emoji}|\u20E3|\uFE0F|[\u2160-\u217F\u25A0-\u27BF\u2B00-\u2BFF])[\u2070-\u{10FFFF}]/u,
  },
};

/**
 * One file for each weight and script: Chromium embeds these under their names in a PDF, where it would draw a variable font as
 * nameless shapes. They are fetched one by one, when a text needs them.
 */
const files = import.meta.glob<string>(
  [
    '../../node_modules/@fontsource/inter/files/inter-{latin,latin-ext,cyrillic,cyrillic-ext,greek,greek-ext,vietnamese}-{400,500,600}-normal.woff2',
    '../../node_modules/@fontsource/source-serif-4/files/source-serif-4-{latin,latin-ext,cyrillic,cyrillic-ext,greek,vietnamese}-{400-normal,600-normal,400-italic}.woff2',
    '../../node_modules/@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-{400,600}-normal.woff2',
    '../../node_modules/@fontsource/noto-sans-{sc,kr}/files/noto-sans-{sc,kr}-*[0-9]-{400,600}-normal.woff2',
    '../../node_modules/@fontsource/noto-sans-symbols-2/files/noto-sans-symbols-2-symbols-400-normal.woff2',
    '../../node_modules/@fontsource/noto-emoji/files/noto-emoji-*[0-9]-400-normal.woff2',
  ],
  { query: '?inline', import: 'default' },
);

/** The characters of each file, as @fontsource states them, by package and subset. */
const ranges = import.meta.glob<Readonly<Record<string, string>>>(
  '../../node_modules/@fontsource/{inter,source-serif-4,noto-sans-arabic,noto-sans-sc,noto-sans-kr,noto-sans-symbols-2,noto-emoji}/unicode.json',
  { import: 'default', eager: true },
);

/** The `@font-face` rules of everything that this text needs, with the files inside; Latin is always among them. */
export async function fontFacesFor(text: string): Promise<string> {
  const characters = [...new Set(text)];
  const letters = FONTS.filter(({ name }) => Object.hasOwn(LETTERS, name)).filter(
    (font) => font.subset === 'latin' || heldBy(font, characters).length > 0,
  );
  const written = new Set(letters.flatMap((font) => heldBy(font, characters)));
  const rest = characters.filter((character) => !written.has(character));
  const others = Object.entries(OTHERS).flatMap(([name, { asked }]) => {
    const wanted = rest.filter((character) => asked.test(character));
    return FONTS.filter((font) => font.name === name).flatMap((font) => {
      const held = heldBy(font, wanted);
      return held.length === 0 ? [] : [{ ...font, range: held.map(asRange).join() }];
    });
  });
  return (await Promise.all([...letters, ...others].map(faceOf))).join('\n');
}

/** A file of a typeface. */
interface Font {
  readonly name: string;
  readonly family: string;
  readonly subset: string;
  readonly weight: string;
  readonly style: string;
  /** As CSS writes it: `U+0000-00FF,U+0131`. */
  readonly range: string;
  readonly load: () => Promise<string>;
}

const FONTS: readonly Font[] = Object.entries(files).flatMap(([file, load]) => fontOf(file, load) ?? []);

/** Reads what a file is from its name: package, subset, weight and style. */
function fontOf(file: string, load: Font['load']): Font | undefined {
  const [, name = '', end = ''] = /@fontsource\/([^/]+)\/files\/\1-(.+)\.woff2$/.exec(file) ?? [];
  const [, subset = '', weight = '', style = ''] = /^(.+)-(\d+)-(\w+)$/.exec(end) ?? [];
  const family = LETTERS[name] ?? OTHERS[name]?.family;
  const subsets = ranges[`../../node_modules/@fontsource/${name}/unicode.json`];
  const range = subsets?.[subset] ?? subsets?.[`[${subset}]`];
  return family && range ? { name, family, subset, weight, style, range, load } : undefined;
}

/** Those of the characters that a file has. */
function heldBy({ range }: Font, characters: readonly string[]): readonly string[] {
  if (characters.length === 0) return [];
  const spans = spansOf(range);
  return characters.filter((character) => {
    const code = codeOf(character);
    return spans.some(([first, last]) => first <= code && code <= last);
  });
}

const codeOf = (character: string): number => character.codePointAt(0) ?? 0;

const asRange = (character: string): string => `U+${codeOf(character).toString(16)}`;

const spansOf = (range: string): readonly (readonly [number, number])[] =>
  range.split(',').map((span) => {
    const [first = '', last = first] = span.replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });

async function faceOf({ family, weight, style, range, load }: Font): Promise<string> {
  return `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};src:url(${await load()}) format('woff2');unicode-range:${range}}`;
}
