import { useEffect, useState } from 'react';
import type { Report } from '../../shared/report/model';

/** A report as the HTML document that is shown and printed; its look and its fonts are fetched when the first one is made. */
export async function loadPrintableHtml(report: Report): Promise<string> {
  return (await import('../../resources/print/print-styles')).printableHtml(report);
}

/** A drawing with the fonts inside that its words need. */
export async function loadDrawingWithFonts(svg: string): Promise<string> {
  return (await import('../../resources/print/print-styles')).drawingWithFonts(svg);
}

/** The HTML document of a report; null until it has come, and the one before while a report changes. */
export function usePrintableHtml(report: Report | null): string | null {
  const [html, setHtml] = useState<string | null>(null);
  useEffect(() => {
    let isNewest = true;
    if (report) void loadPrintableHtml(report).then((made) => isNewest && setHtml(made));
    return () => {
      isNewest = false;
    };
  }, [report]);
  return report === null ? null : html;
}
