import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';

/** What a test wants to know of a document for word processors. */
export interface ReadDocx {
  readonly parts: readonly string[];
  /** A part of the file as it is. */
  readonly bytes: (name: string) => Uint8Array;
  /** The text of a part of the file. */
  readonly part: (name: string) => string;
  /** A part as XML; throws where it is not well-formed. */
  readonly xml: (name: string) => Document;
  /** The paragraphs of the body with their style, in their order, also those within tables. */
  readonly paragraphs: readonly { readonly style: string; readonly text: string }[];
  /** All text of the body, a paragraph a line. */
  readonly text: string;
}

/** Reads a document for word processors. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const files = unzipSync(bytes);
  const raw = (name: string): Uint8Array => {
    const content = files[name];
    if (!content) throw new Error(`No part ${name} among ${Object.keys(files).join(', ')}`);
    return content;
  };
  const part = (name: string): string => strFromU8(raw(name));
  const xml = (name: string): Document => parseXml(part(name), name);
  const paragraphs = elements(xml('word/document.xml'), 'w:p').map((paragraph) => ({
    style: elements(paragraph, 'w:pStyle')[0]?.getAttribute('w:val') ?? 'Normal',
    text: textOf(paragraph),
  }));
  return {
    parts: Object.keys(files),
    bytes: raw,
    part,
    xml,
    paragraphs,
    text: paragraphs.map(({ text }) => text).join('\n'),
  };
}

/** The elements of a name within another. */
export const elements = (within: Document | Element, name: string): readonly Element[] => [
  ...within.getElementsByTagName(name),
];

/** The text of a piece of a body: lines within a paragraph are apart by a line end. */
export function textOf(within: Element): string {
  const parts = [...elements(within, 'w:r')].flatMap((run) => [...run.children]);
  return parts
    .map(({ tagName, textContent }) => (tagName === 'w:br' ? '\n' : tagName === 'w:t' ? textContent : ''))
    .join('');
}

/** One window for all: making one takes longer than reading a document. */
const { window: parser } = new JSDOM('');

function parseXml(text: string, name: string): Document {
  const document = new parser.DOMParser().parseFromString(text, 'application/xml');
  const [problem] = document.getElementsByTagName('parsererror');
  if (problem) throw new Error(`${name}: ${problem.textContent}`);
  return document;
}
