import { listedPlaces, withContentsNumbers, withoutContents } from '../../shared/report/html/contents';
import type { PdfProblem } from '../../shared/report/formats/pdf-problem';
import { err, ok, type Result } from '../../shared/result';
import { checkPdf } from './check-pdf';
import { expectedOf } from './expected';
import { pageNumbers } from './page-numbers';
import { openPdf } from './pdf-file';
import { writeNumbers } from './write-numbers';

/** Prints a finished document once. */
export type PrintOnce = (document: string) => Promise<Uint8Array>;

/** Where the making of a PDF is. */
export type PdfStep = 'setting' | 'printing' | 'checking';

/** Makes the PDF of a finished document, with the page numbers of its contents, and reads it back. */
export async function makePdf(
  document: string,
  print: PrintOnce,
  onStep: (step: PdfStep) => void = () => {},
): Promise<Result<Uint8Array, PdfProblem>> {
  onStep('printing');
  const pdf = listedPlaces(document).length === 0 ? await print(document) : await printNumbered(document, print);
  if (!pdf) return err({ kind: 'page-numbers', about: '' });
  onStep('checking');
  const problem = await checkPdf(pdf, expectedOf(document));
  return problem ? err(problem) : ok(pdf);
}

/**
 * The page numbers of the contents come from the pages themselves: stand-ins are printed, and the numbers written in their place.
 * Where that cannot be, it is printed again with the numbers, until the pages say the same. Undefined where they never do.
 */
async function printNumbered(document: string, print: PrintOnce): Promise<Uint8Array | undefined> {
  const places = listedPlaces(document);
  const standIns = new Map(places.map((place, index) => [place, standIn(index)]));
  const first = await print(withContentsNumbers(document, standIns));
  const file = openPdf(first);
  if (!file) return first; // the check says what is wrong with it
  if (file.pages.length < LEAST_PAGES) return print(withoutContents(document));
  const numbers = pageNumbers(file);
  if (places.some((place) => !numbers.has(place))) return undefined;
  const wanted = new Map([...standIns].map(([place, figures]) => [figures, numbers.get(place) ?? 0]));
  const isWritable = places.length >= FIRST_FIGURES.length && places.length <= MOST_PLACES && file.pages.length < 1000;
  const written = isWritable ? await writeNumbers(first, file, wanted) : undefined;
  return written ?? printUntilRight(document, numbers, print);
}

async function printUntilRight(
  document: string,
  first: ReadonlyMap<string, number>,
  print: PrintOnce,
): Promise<Uint8Array | undefined> {
  let numbered = withContentsNumbers(document, first);
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const pdf = await print(numbered);
    const file = openPdf(pdf);
    if (!file) return pdf; // the check says what is wrong with it
    const right = withContentsNumbers(document, pageNumbers(file));
    if (right === numbered) return pdf;
    numbered = right;
  }
  return undefined;
}

/** Three figures, another three for each place; the first four hold all ten of them. */
const standIn = (index: number): string => FIRST_FIGURES[index] ?? String(500 + index);

const FIRST_FIGURES = ['012', '345', '678', '901'];
const MOST_PLACES = 150;

/** A few pages are turned faster than a list of them is read. */
const LEAST_PAGES = 4;
const MOST_TURNS = 3;
