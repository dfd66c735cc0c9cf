import { assertNever } from '../../../../shared/invariant';
import type { Report } from '../../../../shared/report/model';
import type { TakeHomeFile } from '../../../../shared/take-home/take-home';
import type { Desktop } from '../../../desktop/desktop';
import { drawPng } from '../../../state/draw-png';
import { loadPrintableHtml } from '../../../state/print-styles';

/** The content of a file; or that it was only shown, as a browser shows pages in its print dialog. */
export type FileContent =
  | { readonly kind: 'made'; readonly data: string | Uint8Array<ArrayBuffer> }
  | { readonly kind: 'shown' };

/** Makes the content of a file that is taken home; throws when it cannot be made. */
export async function contentOf(desktop: Desktop, file: TakeHomeFile, signal: AbortSignal): Promise<FileContent> {
  switch (file.kind) {
    case 'pages':
      return pagesOf(desktop, file.name, file.make(), signal);
    case 'text':
      return { kind: 'made', data: file.make() };
    case 'docx': {
      const { reportDocx } = await import('../../../../shared/report/docx');
      return { kind: 'made', data: new Uint8Array(await reportDocx(file.make())) };
    }
    case 'pixels':
      return { kind: 'made', data: bytesOf(await drawPng(file.make())) };
    default:
      return assertNever(file);
  }
}

async function pagesOf(desktop: Desktop, name: string, report: Report, signal: AbortSignal): Promise<FileContent> {
  const html = await loadPrintableHtml(report);
  const pdf = await desktop.makePdf(html, signal);
  if (pdf) return { kind: 'made', data: pdf };
  await desktop.savePdf({ suggestedName: name, html });
  return { kind: 'shown' };
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
