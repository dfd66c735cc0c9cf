import type { PDFDocumentLoadingTask, PDFPageProxy } from 'pdfjs-dist';

/** A PDF with all its pages at hand. */
export interface OpenPdf {
  readonly pages: readonly PDFPageProxy[];
  close(): void;
}

/** Opens a PDF in a worker of its own: reading it never holds up the window, and nothing is fetched for it. */
export async function openPdf(bytes: Uint8Array<ArrayBuffer>): Promise<OpenPdf> {
  const task = (await reader()).open(bytes);
  const document = await task.promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map((number) => document.getPage(number)));
  return { pages, close: () => void task.destroy() };
}

/** The words of a page, as a screen reader says them. */
export async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  let line: unknown;
  const pieces = items.map((item) => {
    if (!('str' in item)) return '';
    const isSameLine = item.transform[5] === line;
    line = item.transform[5];
    return isSameLine ? item.str : ` ${item.str}`;
  });
  return pieces.join('').replaceAll(/\s+/g, ' ').trim();
}

interface Reader {
  open(bytes: Uint8Array<ArrayBuffer>): PDFDocumentLoadingTask;
}

let loading: Promise<Reader> | undefined;

/** Fetched with the first document that is shown; all of them share one worker. */
function reader(): Promise<Reader> {
  return (loading ??= load());
}

async function load(): Promise<Reader> {
  const [{ getDocument, PDFWorker }, { default: Worker }] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?worker'),
  ]);
  const worker = PDFWorker.create({ port: new Worker() });
  return {
    open: (data) =>
      getDocument({ data, worker, isEvalSupported: false, useWasm: false, useWorkerFetch: false, verbosity: 0 }),
  };
}
