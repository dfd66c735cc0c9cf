import type { PdfFile } from './pdf-file';
import type { PdfValue } from './pdf-syntax';

/** Everything in a PDF that does something when it is opened or pressed, by its name; links to its own pages do nothing. */
export function actionsIn(file: PdfFile): readonly string[] {
  // What is not even written there need not be read.
  const suspects = file.numbers.filter((number) => SUSPECT.test(file.source(number)));
  return [...new Set(suspects.flatMap((ref) => namesIn(file.resolve({ ref }))))];
}

function namesIn(value: PdfValue | undefined): readonly string[] {
  if (Array.isArray(value)) return (value as readonly PdfValue[]).flatMap(namesIn);
  if (!(value instanceof Map)) return [];
  const found: string[] = [];
  for (const [key, inner] of value as ReadonlyMap<string, PdfValue>) {
    if (ACTING.has(key)) found.push(key);
    if (typeof inner !== 'object' || inner === null) continue;
    if ('name' in inner) {
      if (ACTING.has(inner.name)) found.push(inner.name);
    } else found.push(...namesIn(inner));
  }
  return found;
}

/** Keys and kinds of the PDF standard (ISO 32000, 12.6) that reach outside the pages. */
const ACTING: ReadonlySet<string> = new Set([
  'AA',
  'EmbeddedFile',
  'EmbeddedFiles',
  'Filespec',
  'GoToE',
  'GoToR',
  'ImportData',
  'JS',
  'JavaScript',
  'Launch',
  'OpenAction',
  'Rendition',
  'RichMedia',
  'SubmitForm',
  'URI',
  'XFA',
]);

/** One of these names, or a name that hides its letters behind their numbers. */
const SUSPECT = new RegExp(`/(?:${[...ACTING].join('|')})\\b|/[A-Za-z]*#`);
