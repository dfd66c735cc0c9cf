import { fontsOf } from './page-text';
import type { PdfFile } from './pdf-file';
import type { PdfDict, PdfValue } from './pdf-syntax';

/** Where a stand-in is written: the stream, the part of its content, and how it is written. */
export interface NumberPlace {
  readonly stream: number;
  readonly from: number;
  readonly to: number;
  /** The font with its size, as it is chosen. */
  readonly face: string;
  readonly x: number;
  readonly y: number;
  /** How far one figure is from the next. */
  readonly step: number;
  /** One sign for each figure, in hexadecimal digits. */
  readonly signs: readonly string[];
}

/** What is found of the stand-ins: each with its one place, and the contents of the streams that they are in. */
export interface FoundPlaces {
  readonly places: ReadonlyMap<string, NumberPlace>;
  readonly contents: ReadonlyMap<number, string>;
}

/** Finds each stand-in, from the first page on; undefined where one is not there, or stands there twice. */
export async function findPlaces(file: PdfFile, standIns: ReadonlySet<string>): Promise<FoundPlaces | undefined> {
  const fontOf = fontsOf(file);
  const places = new Map<string, NumberPlace>();
  const contents = new Map<number, string>();
  const look = async (value: PdfValue | undefined, resources: PdfDict | undefined, depth = 0): Promise<boolean> => {
    const content = await file.stream(value);
    if (content === undefined || depth > DEEPEST || typeof value !== 'object' || value === null || !('ref' in value))
      return false;
    const named = (kind: string, name: string) => file.dict(resources?.get(kind))?.get(name);
    for (const match of content.matchAll(SHOWN)) {
      const [whole, face = '', name = '', x, y, body = '', form] = match;
      if (form !== undefined) {
        const inner = named('XObject', form);
        const dict = file.dict(inner);
        if (dict?.has('Resources') && !(await look(inner, file.dict(dict.get('Resources')), depth + 1))) return false;
        continue;
      }
      const font = named('Font', name);
      const written = evenly(body);
      const text = font === undefined || !written ? '' : (await fontOf(font)).read(written.signs.join(''));
      if (!written || !standIns.has(text)) continue;
      if (places.has(text)) return false;
      const [from, to] = [match.index, match.index + whole.length];
      places.set(text, { ...written, stream: value.ref, from, to, face, x: Number(x), y: Number(y) });
      contents.set(value.ref, content);
    }
    return true;
  };
  for (const { dict } of file.pages) {
    const before = places.size;
    if (!(await look(dict.get('Contents'), file.dict(dict.get('Resources'))))) return undefined;
    // The contents end where a page adds nothing to them.
    if (before > 0 && places.size === before) break;
  }
  return places.size === standIns.size ? { places, contents } : undefined;
}

/** The signs of a text that stand equally far apart on one line; undefined of any other. */
function evenly(body: string): Pick<NumberPlace, 'step' | 'signs'> | undefined {
  const signs = [...body.matchAll(/<([0-9A-F]{4})> Tj/g)].map(([, sign = '']) => sign);
  const steps = new Set([...body.matchAll(/(\S+) (\S+) Td/g)].map(([, x, y]) => (Number(y) === 0 ? Number(x) : 0)));
  const [step = 0] = steps;
  return signs.length > 0 && steps.size === 1 && step > 0 ? { step, signs } : undefined;
}

/** A text that is set on its own, as Chromium writes it; or something that is drawn from elsewhere. */
const SHOWN =
  /\bBT\s+(\/(\S+) \S+ Tf)\s+1 0 0 -1 (\S+) (\S+) Tm\s+((?:(?:\S+ \S+ Td )?<[0-9A-F]{4}> Tj\s+){1,4})ET\b|\/(\S+) Do\b/g;
const DEEPEST = 20;
