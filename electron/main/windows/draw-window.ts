import { BrowserWindow, session } from 'electron';
import { serial } from '../disk/serial';
import { securePreferences } from './secure-preferences';

const oneAtATime = serial();

/** Runs one function over a drawing in a page that is shown to nobody, holds nothing else and reaches nothing; gives what it gives. */
export function inDrawingPage(draw: (svg: string) => Promise<string>, svg: string): Promise<string> {
  return oneAtATime(async () => {
    const window = new BrowserWindow({
      show: false,
      webPreferences: { ...securePreferences(true), session: drawingSession() },
    });
    try {
      await window.loadURL(ADDRESS);
      const drawn: unknown = await window.webContents.executeJavaScript(`(${draw.toString()})(${JSON.stringify(svg)})`);
      return typeof drawn === 'string' ? drawn : '';
    } finally {
      window.destroy();
    }
  });
}

function drawingSession() {
  const drawing = session.fromPartition('draw');
  drawing.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: url !== ADDRESS && !url.startsWith('data:') }),
  );
  if (!drawing.protocol.isProtocolHandled('app'))
    drawing.protocol.handle('app', () => new Response(PAGE, { headers: HEADERS }));
  return drawing;
}

const ADDRESS = 'app://draw/page';
const PAGE = '<!doctype html><title>Drawing</title>';
const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:",
};
