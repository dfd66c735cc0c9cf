import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** How a PDF looks to somebody who measures it. */
export interface PdfLook {
  readonly pages: readonly PageLook[];
  /** The typefaces of all pages, each once, without the mark of a subset. */
  readonly fonts: readonly string[];
  /** Those of them that are not in the file under their own name and as letters. */
  readonly foreignFonts: readonly string[];
  /** How often each kind of tag is there. */
  readonly tags: Readonly<Record<string, number>>;
}

/** A page in points. */
export interface PageLook {
  readonly width: number;
  readonly height: number;
  /** How far its words reach to either side. */
  readonly left: number;
  readonly right: number;
  /** How much of it below its last word, and above its foot, is left empty: 0 to 1. */
  readonly empty: number;
  /** The sizes of its letters, rounded to halves of a point, the smallest first. */
  readonly sizes: readonly number[];
  /** Every colour that something is filled with, as `#rrggbb`. */
  readonly colours: readonly string[];
}

/** Measures a PDF. */
export async function lookAtPdf(bytes: Uint8Array): Promise<PdfLook> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const pages: PageLook[] = [];
  const fonts = new Map<string, boolean>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    const of = (operation: number) =>
      fnArray.flatMap((fn, index) => (fn === operation ? [String(argsArray[index][0])] : []));
    for (const id of new Set(of(OPS.setFont))) {
      const font: Font = page.commonObjs.get(id);
      fonts.set(font.name.replace(/^[A-Z]{6}\+/, ''), !font.missingFile && !font.isType3Font);
    }
    const [, , width = 0, height = 0] = page.view;
    const items = (await page.getTextContent()).items.flatMap((item) =>
      'str' in item && item.str.trim() !== '' ? [item] : [],
    );
    pages.push({
      width,
      height,
      left: Math.min(...items.map(({ transform }) => Number(transform[4]))),
      right: Math.max(...items.map((item) => Number(item.transform[4]) + item.width)),
      empty: emptyPart(
        items.map(({ transform }) => Number(transform[5])),
        height,
      ),
      sizes: [...new Set(items.map(({ transform }) => Math.round(Number(transform[3]) * 2) / 2))].toSorted(
        (a, b) => a - b,
      ),
      colours: [...new Set(of(OPS.setFillRGBColor))],
    });
  }
  await task.destroy();
  const names = [...fonts.keys()].toSorted();
  return { pages, fonts: names, foreignFonts: names.filter((name) => !fonts.get(name)), tags: tagsIn(bytes) };
}

/** The height of a margin, in points: what stands lower is the foot of the page. */
const MARGIN = 68;

function emptyPart(baselines: readonly number[], height: number): number {
  const lowest = Math.min(height - MARGIN, ...baselines.filter((y) => y > MARGIN));
  return (lowest - MARGIN) / (height - 2 * MARGIN);
}

interface Font {
  readonly name: string;
  readonly missingFile?: boolean;
  readonly isType3Font?: boolean;
}

/** Chromium writes the tags as plain text; pdfjs does not follow them this deep. */
function tagsIn(bytes: Uint8Array): Readonly<Record<string, number>> {
  const tags: Record<string, number> = {};
  for (const [, tag = ''] of Buffer.from(bytes)
    .toString('latin1')
    .matchAll(/\/S \/([A-Z][A-Za-z0-9]*)/g))
    tags[tag] = (tags[tag] ?? 0) + 1;
  return tags;
}
