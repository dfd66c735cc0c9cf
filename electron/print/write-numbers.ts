import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { findPlaces, type NumberPlace } from './number-places';
import type { PdfFile } from './pdf-file';

/**
 * Writes numbers into a finished PDF in place of their stand-ins, which are wide enough for any of them: added at its end, as the standard
 * has it for changes (ISO 32000, 7.5.6), so that nothing moves and nothing has to be printed again. Undefined where the stand-ins
 * are not there as they should be.
 */
export async function writeNumbers(
  bytes: Uint8Array,
  file: PdfFile,
  numbers: ReadonlyMap<string, number>,
): Promise<Uint8Array | undefined> {
  const found = await findPlaces(file, new Set(numbers.keys()));
  const figures = found && figuresOf(found.places);
  if (!figures) return undefined;
  const objects: { readonly number: number; readonly source: Buffer }[] = [];
  for (const [stream, content] of found.contents) {
    const here = [...found.places].filter(([, place]) => place.stream === stream);
    const source = await streamSource(file, stream, withNumbers(content, here, numbers, figures));
    if (!source) return undefined;
    objects.push({ number: stream, source });
  }
  return appended(bytes, file, objects);
}

/** The signs of the figures from 0 to 9, as the stand-ins are written; all of one face, all equally wide. */
function figuresOf(places: ReadonlyMap<string, NumberPlace>): readonly string[] | undefined {
  const signOf = new Map<string, string>();
  const faces = new Set<string>();
  for (const [standIn, { signs, face, step }] of places) {
    signs.forEach((sign, index) => signOf.set(standIn[index] ?? '', sign));
    faces.add(`${face} ${step}`);
  }
  const figures = [...'0123456789'].map((figure) => signOf.get(figure) ?? '');
  return faces.size > 1 || figures.includes('') ? undefined : figures;
}

/** Each number ends where its stand-in ended. */
function withNumbers(
  content: string,
  places: readonly (readonly [string, NumberPlace])[],
  numbers: ReadonlyMap<string, number>,
  figures: readonly string[],
): string {
  let text = content;
  for (const [standIn, { from, to, face, x, y, step }] of places.toSorted(
    ([, one], [, other]) => other.from - one.from,
  )) {
    const number = String(numbers.get(standIn) ?? '');
    const start = x + (standIn.length - number.length) * step;
    const signs = [...number].map((figure) => `<${figures[Number(figure)] ?? ''}> Tj`).join(`\n${step} 0 Td `);
    text = `${text.slice(0, from)}BT\n${face}\n1 0 0 -1 ${start} ${y} Tm\n${signs}\nET${text.slice(to)}`;
  }
  return text;
}

async function streamSource(file: PdfFile, number: number, content: string): Promise<Buffer | undefined> {
  const packed = await pack(Buffer.from(content, 'latin1'));
  const head = file.source(number);
  if (!/\/Length \d+(?! \d+ R)/.test(head) || !head.includes('/Filter /FlateDecode')) return undefined;
  const start = `${head.replace(/\/Length \d+/, `/Length ${packed.length}`)}>> stream\n`;
  return Buffer.concat([Buffer.from(start, 'latin1'), packed, Buffer.from('\nendstream\nendobj\n')]);
}

const pack = promisify(deflate);

/** The file with newer objects behind it, and a table of these that leads on to the table before. */
function appended(
  bytes: Uint8Array,
  { tableAt, trailer }: PdfFile,
  objects: readonly { readonly number: number; readonly source: Buffer }[],
): Uint8Array {
  const parts: Uint8Array[] = [bytes, Buffer.from('\n')];
  const table: string[] = [];
  let at = bytes.length + 1;
  for (const { number, source } of objects) {
    table.push(`${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`);
    parts.push(source);
    at += source.length;
  }
  const end = `xref\n${table.join('')}trailer\n${trailer.replace(/>>\s*$/, `/Prev ${tableAt}>>`)}\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(end, 'latin1')]);
}
