/// <reference types="vite/client" />
import type { Report } from '../../shared/report/model';
import { reportHtml } from '../../shared/report/html/report-html';
import contentsCss from './contents.css?raw';
import { fontFacesFor } from './fonts';
import mapsCss from './maps.css?raw';
import recordCss from './record.css?raw';
import css from './sla.css?raw';

const CSS = `${css}\n${contentsCss}\n${mapsCss}\n${recordCss}`;

/** A report as one complete HTML document with the fonts inside that its words need: nothing has to be fetched to show or print it. */
export async function printableHtml(report: Report): Promise<string> {
  const html = reportHtml(report, { css: CSS, fontsCss: FONTS_PLACE });
  const fontsCss = await fontFacesFor(html);
  return html.replace(FONTS_PLACE, () => fontsCss);
}

/** A drawing with the fonts inside that its words need: one that becomes a picture has no others. */
export async function drawingWithFonts(svg: string): Promise<string> {
  const faces = await fontFacesFor(svg);
  // Documents are set in a serif too, of which a drawing has no use.
  const ofDrawings = faces.split('\n').filter((face) => !face.includes("'Parley Serif'"));
  const at = svg.indexOf('>') + 1;
  return `${svg.slice(0, at)}<style>${ofDrawings.join('')}</style>${svg.slice(at)}`;
}

const FONTS_PLACE = '/* fonts */';
