import { BrowserWindow, session } from 'electron';
import type { PdfProblem } from '../../../shared/report/formats/pdf-problem';
import { ok, type Result } from '../../../shared/result';
import { makePdf, type PdfStep, type PrintOnce } from '../../print/make-pdf';
import { serial } from '../disk/serial';
import { keepAWhile } from './keep-a-while';
import { securePreferences } from './secure-preferences';

const oneAtATime = serial();

/** What was made last: who saves what the preview shows gets just that, and at once. */
let latest: { readonly html: string; readonly pdf: Uint8Array } | undefined;

/**
 * Prints a finished HTML document and reads the PDF back. The document is shown to nobody, in a window without script and without
 * a way out: its session lives in memory and answers one address only. Stops at once when the signal says so, and then rejects.
 */
export function printToPdf(
  html: string,
  signal?: AbortSignal,
  onStep?: (step: PdfStep) => void,
): Promise<Result<Uint8Array, PdfProblem>> {
  return oneAtATime(async () => {
    signal?.throwIfAborted();
    if (latest?.html === html) return ok(latest.pdf);
    const window = windows.take();
    const close = () => endWindow(window);
    signal?.addEventListener('abort', close, { once: true });
    const print: PrintOnce = async (document) => {
      shown = document;
      await window.loadURL(ADDRESS);
      return window.webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
    };
    try {
      onStep?.('setting');
      const made = await untilAborted(makePdf(html, print, onStep), signal);
      if (made.ok) latest = { html, pdf: made.value };
      windows.giveBack(window);
      return made;
    } catch (error) {
      close(); // what hangs in it goes with it
      throw error;
    } finally {
      signal?.removeEventListener('abort', close);
    }
  });
}

/** A window that is gone may leave what was asked of it without an answer. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const stop = () => reject(new DOMException('The printing was called off', 'AbortError'));
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** What the window shows. */
let shown = '';

/** A window takes as long to open as ten pages to print, and who changes the paper or leaves something out prints again at once. */
const windows = keepAWhile(
  {
    make: () =>
      new BrowserWindow({
        show: false,
        webPreferences: { ...securePreferences(true), javascript: false, session: printSession() },
      }),
    isSound: (window) => !window.isDestroyed() && !window.webContents.isCrashed(),
    end: endWindow,
  },
  30_000,
);

function endWindow(window: BrowserWindow): void {
  if (!window.isDestroyed()) window.destroy();
}

/** Where the window gets its document from, and nothing else. */
function printSession() {
  const printing = session.fromPartition('print');
  printing.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: url !== ADDRESS && !url.startsWith('data:') }),
  );
  if (!printing.protocol.isProtocolHandled('app'))
    printing.protocol.handle('app', () => new Response(shown, { headers: HEADERS }));
  return printing;
}

const ADDRESS = 'app://print/document';
const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:",
  'X-Content-Type-Options': 'nosniff',
};
