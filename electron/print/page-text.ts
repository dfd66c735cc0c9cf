import type { PdfFile } from './pdf-file';
import { type PdfDict, type PdfValue, readSyntax } from './pdf-syntax';

/** What is found on a page. */
export interface PageContent {
  /** The characters in the order in which they are drawn. */
  readonly text: string;
  /** Whether anything of the document itself is on it; the margins are none of it. */
  readonly hasBody: boolean;
  /** The fonts that it is written with, as objects. */
  readonly fonts: readonly PdfValue[];
}

/** Reads pages of one file; what several of them share is read once. */
export function pageReader(file: PdfFile): (page: PdfDict) => Promise<PageContent | undefined> {
  const fontOf = fontsOf(file);
  return async (page) => {
    const used = new Set<PdfValue>();
    const pieces: string[] = [];
    let hasBody = false;
    const draw = async (content: string, resources: PdfDict | undefined, depth: number): Promise<boolean> => {
      const named = (kind: string, name: string) => file.dict(resources?.get(kind))?.get(name);
      for (const [, font, shown, several, object, marked] of content.matchAll(OPERATION)) {
        if (font !== undefined) {
          const found = named('Font', font);
          if (found === undefined) return false;
          used.add(found);
          pieces.push(FONT);
          current = await fontOf(found);
        } else if (shown !== undefined) pieces.push(current?.read(shown) ?? '');
        else if (several !== undefined) pieces.push(current?.read(several.replaceAll(BETWEEN_STRINGS, '')) ?? '');
        else if (marked !== undefined) hasBody = true;
        else if (object === undefined || depth === DEEPEST) return false;
        else if (!(await drawObject(named('XObject', object), resources, depth))) return false;
      }
      return true;
    };
    const drawObject = async (object: PdfValue | undefined, resources: PdfDict | undefined, depth: number) => {
      const dict = file.dict(object);
      const kind = file.resolve(dict?.get('Subtype'));
      if (!dict || !isNamed(kind)) return false;
      if (kind.name !== 'Form') return true;
      const content = await file.stream(object);
      return content !== undefined && draw(content, file.dict(dict.get('Resources')) ?? resources, depth + 1);
    };
    let current: Font | undefined;
    const contents = page.get('Contents');
    const parts = Array.isArray(file.resolve(contents)) ? file.array(contents) : [contents];
    const streams = await Promise.all(parts.map((part) => file.stream(part)));
    if (streams.some((stream) => stream === undefined)) return undefined;
    const isRead = await draw(streams.join('\n'), file.dict(page.get('Resources')), 0);
    return isRead ? { text: pieces.join(''), hasBody, fonts: [...used] } : undefined;
  };
}

/** What is looked at in the content of a page, as Chromium writes it: strings are hexadecimal there. */
export const OPERATION =
  /\/([^\s/<>[\]()]+)\s+[\d.]+\s+Tf\b|<([0-9A-Fa-f\s]*)>\s*Tj\b|\[([^\]]*)\]\s*TJ\b|\/([^\s/<>[\]()]+)\s+Do\b|\b(BDC)\b/g;

/** The shifts between the strings of one line, and what encloses the strings. */
const BETWEEN_STRINGS = />[^<]*(?:<|$)|^[^<]*</g;

/** How a font is read. */
export interface Font {
  /** The text of a string, which is given in hexadecimal digits. */
  read(hex: string): string;
}

/** The fonts of a file, each read once. */
export function fontsOf(file: PdfFile): (font: PdfValue) => Promise<Font> {
  const fonts = new Map<PdfValue, Promise<Font>>();
  return (font) => {
    const key = file.resolve(font) ?? null;
    const known = fonts.get(key) ?? readFont(file, font);
    fonts.set(key, known);
    return known;
  };
}

async function readFont(file: PdfFile, value: PdfValue): Promise<Font> {
  const dict = file.dict(value);
  const map = readMap((await file.stream(dict?.get('ToUnicode'))) ?? '');
  const kind = file.resolve(dict?.get('Subtype'));
  const digits = isNamed(kind) && kind.name === 'Type0' ? 4 : 2;
  return {
    read(hex) {
      let text = '';
      for (let at = 0; at + digits <= hex.length; at += digits)
        text += map.get(Number.parseInt(hex.slice(at, at + digits), 16)) ?? '';
      return text;
    },
  };
}

/** Which characters the codes of a font stand for, from its ToUnicode map. */
function readMap(text: string): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  for (const [, kind, body = ''] of text.matchAll(/beginbf(char|range)([^]*?)endbf\1/g)) {
    const reader = readSyntax(body);
    const take = () => reader.next();
    for (let from = take(); from !== undefined; from = take()) {
      if (kind === 'char') map.set(codeOf(from), charsOf(take()));
      else mapRange(map, codeOf(from), codeOf(take()), take());
    }
  }
  return map;
}

function mapRange(map: Map<number, string>, from: number, to: number, target: PdfValue | undefined): void {
  for (let code = from; code <= Math.min(to, 0xffff); code += 1) {
    if (Array.isArray(target)) map.set(code, charsOf((target as readonly PdfValue[])[code - from]));
    else {
      const chars = charsOf(target);
      const last = chars.charCodeAt(chars.length - 1) + code - from;
      map.set(code, chars.slice(0, -1) + String.fromCharCode(last));
    }
  }
}

const codeOf = (value: PdfValue | undefined): number =>
  [...bytesOf(value)].reduce((sum, char) => sum * 256 + char.charCodeAt(0), 0);

const charsOf = (value: PdfValue | undefined): string => utf16(bytesOf(value));

/** Text from UTF-16 with the high byte first. */
export function utf16(bytes: string): string {
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1));
  return text;
}

const bytesOf = (value: PdfValue | undefined): string =>
  typeof value === 'object' && value !== null && 'bytes' in value ? value.bytes : '';

const isNamed = (value: PdfValue | undefined): value is { readonly name: string } =>
  typeof value === 'object' && value !== null && 'name' in value;

/** A change of font may part words: it counts as a space, which those who compare leave out. */
const FONT = ' ';
const DEEPEST = 20;
