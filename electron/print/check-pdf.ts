import { setImmediate as nextTurn } from 'node:timers/promises';
import type { PdfProblem } from '../../shared/report/formats/pdf-problem';
import { actionsIn } from './actions';
import type { Expected } from './expected';
import { headingFinder } from './find-heading';
import { missingFonts } from './fonts';
import { pageReader, utf16 } from './page-text';
import { openPdf, type PdfFile } from './pdf-file';
import type { PdfValue } from './pdf-syntax';

/**
 * Reads a PDF back before anybody is told that it is there; null where nothing is wrong with it. Between two pages the app goes on
 * with whatever else waits.
 */
export async function checkPdf(bytes: Uint8Array, expected: Expected): Promise<PdfProblem | null> {
  const file = openPdf(bytes);
  if (!file) return problem('unreadable');
  if (file.pages.length === 0) return problem('no-pages');
  return checkFrame(file, expected) ?? checkPages(file, expected);
}

/** What the file says of itself, and what it could do. */
function checkFrame(file: PdfFile, { title }: Expected): PdfProblem | null {
  const found = textOf(file.resolve(file.info.get('Title')));
  if (title === '' || allLetters(found) !== allLetters(title)) return problem('no-title');
  const isMarked = file.resolve(file.dict(file.catalog.get('MarkInfo'))?.get('Marked')) === true;
  if (!isMarked || !file.dict(file.catalog.get('StructTreeRoot'))) return problem('not-tagged');
  if (textOf(file.resolve(file.catalog.get('Lang'))) === '') return problem('no-language');
  const [action] = actionsIn(file);
  return action === undefined ? null : problem('can-act', action);
}

async function checkPages(file: PdfFile, { headings }: Expected): Promise<PdfProblem | null> {
  const read = pageReader(file);
  const texts: string[] = [];
  const fonts = new Set<PdfValue>();
  for (const [index, { dict }] of file.pages.entries()) {
    await nextTurn();
    const page = await read(dict);
    if (!page) return problem('unreadable');
    if (!page.hasBody) return problem('blank-page', String(index + 1));
    texts.push(page.text);
    for (const font of page.fonts) fonts.add(font);
  }
  const [font] = missingFonts(file, [...fonts]);
  if (font !== undefined) return problem('font-missing', font);
  const isThere = headingFinder(texts.join(' '));
  const heading = headings.find((each) => !isThere(each));
  return heading === undefined ? null : problem('heading-missing', heading);
}

/** A text that the file holds about itself: UTF-16 where it begins with the mark of it, else one character a byte. */
function textOf(value: PdfValue | undefined): string {
  const bytes = typeof value === 'object' && value !== null && 'bytes' in value ? value.bytes : '';
  return bytes.startsWith('\xfe\xff') ? utf16(bytes.slice(2)) : bytes;
}

const allLetters = (text: string): string => text.normalize('NFKD').replaceAll(/[^\p{L}\p{N}]/gu, '');

const problem = (kind: PdfProblem['kind'], about = ''): PdfProblem => ({ kind, about });
