import { inflateSync } from 'node:zlib';
import { oneLine, readPdf } from './read-pdf';
import type { Bookmark } from './read-pdf';

/**
 * Everything in a PDF that can be searched, one text an item: its bytes as they stand, every stream decompressed, every string in them as
 * text (titles, bookmarks, alternative texts, author), and what a reader makes of the glyphs, page by page, also squeezed of its spaces.
 */
export async function textsOfPdf(bytes: Uint8Array): Promise<readonly string[]> {
  const raw = Buffer.from(bytes).toString('latin1');
  const parts = [raw, ...streamsOf(raw)];
  const read = await readPdf(bytes);
  const titles = (bookmarks: readonly Bookmark[]): readonly string[] =>
    bookmarks.flatMap(({ title, items }) => [title, ...titles(items)]);
  return [
    ...parts,
    ...parts.map((part) => stringsOf(part).join('\n')),
    read.title,
    ...titles(read.bookmarks),
    ...read.pages,
    ...read.pages.map((page) => page.replaceAll(/\s/g, '')),
  ];
}

/** Whether any of them holds these words, in whatever case, broken over lines or not. */
export function standsInPdf(texts: readonly string[], words: string): boolean {
  const sought = [oneLine(words), words.replaceAll(/\s/g, '')].map((each) => each.toLowerCase());
  return texts.some((text) => {
    const small = text.toLowerCase();
    return sought.some((each) => small.includes(each));
  });
}

function streamsOf(raw: string): readonly string[] {
  return [...raw.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: head }) => {
    const start = index + head.length;
    const end = raw.indexOf('endstream', start);
    if (end < 0 || raw.slice(index - 3, index) === 'end') return [];
    try {
      return [inflateSync(Buffer.from(raw.slice(start, end), 'latin1')).toString('latin1')];
    } catch {
      // Not compressed, or a picture: its bytes are searched as they stand.
      return [];
    }
  });
}

/** Literal and hexadecimal strings, read as UTF-16 where they say so. */
function stringsOf(part: string): readonly string[] {
  const literal = [...part.matchAll(/\(((?:[^()\\]|\\[\s\S])*)\)/g)].map(([, text = '']) => unescaped(text));
  const hex = [...part.matchAll(/<((?:[0-9A-Fa-f]{2}\s*)+)>/g)].map(([, digits = '']) =>
    Buffer.from(digits.replaceAll(/\s/g, ''), 'hex').toString('latin1'),
  );
  return [...literal, ...hex].map(inUnicode);
}

const unescaped = (text: string): string =>
  text.replaceAll(/\\([0-7]{1,3}|[\s\S])/g, (_all, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (ESCAPES[code] ?? code),
  );

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '' };

function inUnicode(text: string): string {
  if (!text.startsWith('\u00FE\u00FF')) return text;
  const bytes = Buffer.from(text.slice(2), 'latin1');
  return new TextDecoder('utf-16be').decode(bytes);
}
