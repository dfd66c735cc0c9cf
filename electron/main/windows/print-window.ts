import { BrowserWindow, session } from 'electron';
import { serial } from '../disk/serial';
import { securePreferences } from './secure-preferences';

const oneAtATime = serial();

/**
 * Prints a finished HTML document. It is shown to nobody, in a window without script and without a way out: its session lives
 * in memory and answers one address only.
 */
export function printToPdf(html: string): Promise<Uint8Array> {
  return oneAtATime(async () => {
    const window = new BrowserWindow({
      show: false,
      webPreferences: { ...securePreferences(true), javascript: false, session: sessionFor(html) },
    });
    try {
      await window.loadURL(ADDRESS);
      return await window.webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
    } finally {
      window.destroy();
    }
  });
}

function sessionFor(html: string) {
  const printing = session.fromPartition('print');
  printing.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: url !== ADDRESS && !url.startsWith('data:') }),
  );
  if (printing.protocol.isProtocolHandled('app')) printing.protocol.unhandle('app');
  printing.protocol.handle('app', () => new Response(html, { headers: HEADERS }));
  return printing;
}

const ADDRESS = 'app://print/document';
const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:",
  'X-Content-Type-Options': 'nosniff',
};
