import { useEffect, useState } from 'react';
import { useDesktop } from '../desktop/desktop-context';
import { type OpenPdf, openPdf } from './open-pdf';

/** How a document can be shown: as its printed pages, or where none can be made as one long sheet. */
export type PdfView =
  | { readonly kind: 'none' }
  | { readonly kind: 'sheet'; readonly problem: string }
  | { readonly kind: 'pages'; readonly pdf: OpenPdf };

/**
 * The printed pages of a finished document, made again a moment after it changed. What was made before stays until the new pages
 * are there.
 */
export function usePdf(html: string | null): { readonly view: PdfView; readonly isMaking: boolean } {
  const desktop = useDesktop();
  const [view, setView] = useState<PdfView>(desktop.kind === 'browser' ? SHEET : NONE);
  const [isMaking, setMaking] = useState(false);
  useEffect(() => {
    if (html === null || desktop.kind === 'browser') return;
    const controller = new AbortController();
    const { signal } = controller;
    const make = async (): Promise<void> => {
      setMaking(true);
      const made = await makeView(() => desktop.makePdf(html, signal));
      if (!signal.aborted) {
        setView(made);
        setMaking(false);
      } else if (made.kind === 'pages') made.pdf.close();
    };
    const timer = setTimeout(() => void make(), MOMENT);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [html, desktop]);
  useEffect(() => (view.kind === 'pages' ? view.pdf.close : undefined), [view]);
  return { view, isMaking };
}

async function makeView(make: () => Promise<Uint8Array<ArrayBuffer> | null>): Promise<PdfView> {
  try {
    const pdf = await make();
    return pdf === null ? SHEET : { kind: 'pages', pdf: await openPdf(pdf) };
  } catch (error) {
    return { kind: 'sheet', problem: error instanceof Error ? error.message : '' };
  }
}

const NONE = { kind: 'none' } as const;
const SHEET = { kind: 'sheet', problem: '' } as const;

/** Long enough for somebody who types to go on. */
const MOMENT = 300;
