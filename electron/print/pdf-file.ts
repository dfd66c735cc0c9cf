import { promisify } from 'node:util';
import { inflate, inflateSync } from 'node:zlib';
import { type PdfDict, type PdfValue, readSyntax } from './pdf-syntax';

/** A PDF as its objects, the way its cross-reference table lists them. */
export interface PdfFile {
  /** Every object, by its number. */
  readonly numbers: readonly number[];
  /** An object as it is written, without the bytes of its stream. */
  source(number: number): string;
  /** Where its table of objects begins, and what is written behind that. */
  readonly tableAt: number;
  readonly trailer: string;
  readonly catalog: PdfDict;
  readonly info: PdfDict;
  /** The pages in their order, each with its number as an object. */
  readonly pages: readonly { readonly number: number; readonly dict: PdfDict }[];
  /** What a value stands for: itself, or the object that it refers to. */
  resolve(value: PdfValue | undefined): PdfValue | undefined;
  dict(value: PdfValue | undefined): PdfDict | undefined;
  array(value: PdfValue | undefined): readonly PdfValue[];
  /** The unpacked bytes of a stream, one character each; undefined where there is none or it is damaged. */
  stream(value: PdfValue | undefined): Promise<string | undefined>;
}

/** Opens a PDF; undefined where something of it does not hold together. */
export function openPdf(bytes: Uint8Array): PdfFile | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const table = text.startsWith('%PDF-') ? readTable(text) : undefined;
  if (!table) return undefined;
  const objects = objectsOf(text, table.offsets);
  const catalog = objects.dict(table.trailer.get('Root'));
  const pages = catalog && pagesUnder(objects, catalog.get('Pages'));
  if (!pages) return undefined;
  return {
    ...objects,
    numbers: [...table.offsets.keys()],
    tableAt: table.at,
    trailer: table.source,
    source: (number) => sourceAt(text, table.offsets.get(number) ?? text.length),
    catalog,
    info: objects.dict(table.trailer.get('Info')) ?? new Map(),
    pages,
  };
}

type Objects = Pick<PdfFile, 'resolve' | 'dict' | 'array' | 'stream'>;

const isDict = (value: PdfValue | undefined): value is PdfDict => value instanceof Map;

function objectsOf(text: string, offsets: ReadonlyMap<number, number>): Objects {
  const read = new Map<number, { readonly value: PdfValue | undefined; readonly end: number }>();
  const object = (number: number) => {
    const known = read.get(number);
    if (known) return known;
    const found = readObject(text, number, offsets.get(number));
    read.set(number, found);
    return found;
  };
  const resolve = (value: PdfValue | undefined): PdfValue | undefined =>
    typeof value === 'object' && value !== null && 'ref' in value ? object(value.ref).value : value;
  const dict = (value: PdfValue | undefined): PdfDict | undefined => {
    const found = resolve(value);
    return isDict(found) ? found : undefined;
  };
  return {
    resolve,
    dict,
    array(value) {
      const found = resolve(value);
      return Array.isArray(found) ? (found as readonly PdfValue[]) : [];
    },
    async stream(value) {
      if (typeof value !== 'object' || value === null || !('ref' in value)) return undefined;
      const { value: found, end } = object(value.ref);
      const start = /\s*stream\r?\n/y;
      start.lastIndex = end;
      const length = isDict(found) ? resolve(found.get('Length')) : undefined;
      if (!isDict(found) || typeof length !== 'number' || !start.test(text)) return undefined;
      return unpack(text.slice(start.lastIndex, start.lastIndex + length), resolve(found.get('Filter')));
    },
  };
}

function readObject(text: string, number: number, offset: number | undefined) {
  const nothing = { value: undefined, end: 0 };
  if (offset === undefined) return nothing;
  const head = /\s*(\d+)\s+\d+\s+obj\b/y;
  head.lastIndex = offset;
  if (Number(head.exec(text)?.[1]) !== number) return nothing;
  const reader = readSyntax(text, head.lastIndex);
  const value = reader.next();
  return { value, end: reader.at };
}

function sourceAt(text: string, offset: number): string {
  const whole = text.slice(offset, text.indexOf('endobj', offset));
  const stream = whole.search(/>>\s*stream\r?\n/);
  return stream < 0 ? whole : whole.slice(0, stream);
}

interface Table {
  readonly offsets: ReadonlyMap<number, number>;
  readonly trailer: PdfDict;
  readonly at: number;
  /** The trailer as it is written. */
  readonly source: string;
}

/** The table of all objects, with what stands before it where the file was added to. */
function readTable(text: string): Table | undefined {
  const offsets = new Map<number, number>();
  let newest: Omit<Table, 'offsets'> | undefined;
  let start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-200))?.[1]);
  for (const seen = new Set<number>(); Number.isInteger(start) && !seen.has(start);) {
    seen.add(start);
    const sections = /xref\s+/y;
    sections.lastIndex = start;
    if (!sections.test(text)) return undefined;
    let at = sections.lastIndex;
    for (;;) {
      const head = /(\d+)\s+(\d+)\s*?\r?\n/y;
      head.lastIndex = at;
      const [, first, count] = head.exec(text) ?? [];
      if (first === undefined || count === undefined) break;
      at = head.lastIndex;
      for (let index = 0; index < Number(count); index += 1, at += ENTRY) {
        const number = Number(first) + index;
        if (text[at + 17] === 'n' && !offsets.has(number)) offsets.set(number, Number(text.slice(at, at + 10)));
      }
    }
    const word = /\s*trailer/y;
    word.lastIndex = at;
    const reader = word.test(text) ? readSyntax(text, word.lastIndex) : undefined;
    const found = reader?.next();
    if (!reader || !isDict(found)) return undefined;
    newest ??= { trailer: found, at: start, source: text.slice(word.lastIndex, reader.at).trim() };
    start = Number(found.get('Prev') ?? Number.NaN);
  }
  return newest && { ...newest, offsets };
}

function pagesUnder(objects: Objects, root: PdfValue | undefined): PdfFile['pages'] | undefined {
  const pages: { number: number; dict: PdfDict }[] = [];
  const open: (PdfValue | undefined)[] = [root];
  const seen = new Set<number>();
  while (open.length > 0) {
    const next = open.pop();
    const dict = objects.dict(next);
    if (!dict || typeof next !== 'object' || next === null || !('ref' in next) || seen.has(next.ref)) return undefined;
    seen.add(next.ref);
    if (dict.has('Kids')) open.push(...objects.array(dict.get('Kids')).toReversed());
    else pages.push({ number: next.ref, dict });
  }
  return pages;
}

async function unpack(packed: string, filter: PdfValue | undefined): Promise<string | undefined> {
  if (filter === undefined) return packed;
  const [only, ...others] = Array.isArray(filter) ? (filter as readonly PdfValue[]) : [filter];
  if (others.length > 0 || typeof only !== 'object' || only === null || !('name' in only)) return undefined;
  if (only.name !== 'FlateDecode') return undefined;
  try {
    const bytes = Buffer.from(packed, 'latin1');
    const limit = { maxOutputLength: LARGEST };
    // What is large is unpacked outside this thread; what is small is done before another thread has begun.
    return (bytes.length < SMALL ? inflateSync(bytes, limit) : await unpackFlate(bytes, limit)).toString('latin1');
  } catch {
    return undefined; // damaged
  }
}

const unpackFlate = promisify(inflate);

const ENTRY = 20;
const SMALL = 64 * 1024;
const LARGEST = 256 * 1024 * 1024;
