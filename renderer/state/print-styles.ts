import type { Report } from '../../shared/report/model';

/** A report as the HTML document that is shown and printed; its look and its fonts are fetched when the first one is made. */
export async function loadPrintableHtml(report: Report): Promise<string> {
  return (await import('../../resources/print/print-styles')).printableHtml(report);
}

/** A drawing with the fonts inside that its words need. */
export async function loadDrawingWithFonts(svg: string): Promise<string> {
  return (await import('../../resources/print/print-styles')).drawingWithFonts(svg);
}
