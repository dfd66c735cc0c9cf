import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a PDF reader finds in a document. */
export interface ReadPdf {
  readonly title: string;
  readonly language: string;
  /** Whether it carries the structure that screen readers go by. */
  readonly isTagged: boolean;
  /** The text of each page on one line, in the order in which it is read. */
  readonly pages: readonly string[];
  /** All pages as one text. */
  readonly text: string;
  /** The bookmarks, each with those under it. */
  readonly bookmarks: readonly Bookmark[];
  /** Everything in it that could act: scripts, attachments, links that lead out. */
  readonly actions: readonly string[];
  /** The places in it that it links to, in their order; a link over several lines counts once. */
  readonly links: readonly string[];
}

export interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

/** Reads a PDF the way a reader does. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const { info } = await document.getMetadata();
  const pages: string[] = [];
  const actions: string[] = [];
  const links = new Set<string>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(oneLine(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('')));
    for (const { subtype, dest, url, action } of (await page.getAnnotations()) as readonly Annotation[]) {
      if (subtype === 'Link' && typeof dest === 'string' && url === undefined && action === undefined) links.add(dest);
      else actions.push(subtype);
    }
  }
  if (await document.getAttachments()) actions.push('attachments');
  if (await document.getJSActions()) actions.push('scripts');
  const markInfo = await document.getMarkInfo();
  const read = {
    title: textOf(info, 'Title'),
    language: textOf(info, 'Language'),
    isTagged: isMarked(markInfo),
    pages,
    text: pages.join(' '),
    bookmarks: toBookmarks(await document.getOutline()),
    actions,
    links: [...links],
  };
  await task.destroy();
  return read;
}

interface Annotation {
  readonly subtype: string;
  readonly dest?: unknown;
  readonly url?: unknown;
  readonly action?: unknown;
}

/** A text as it reads when its lines may be broken anywhere. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

function textOf(info: object, key: string): string {
  const value: unknown = Object.entries(info).find(([name]) => name === key)?.[1];
  return typeof value === 'string' ? value : '';
}

const isMarked = (markInfo: object | null): boolean =>
  markInfo !== null && 'Marked' in markInfo && markInfo.Marked === true;

interface OutlineItem {
  readonly title: string;
  readonly items: readonly OutlineItem[];
}

function toBookmarks(outline: readonly OutlineItem[] | null): readonly Bookmark[] {
  return (outline ?? []).map(({ title, items }) => ({ title: oneLine(title), items: toBookmarks(items) }));
}
