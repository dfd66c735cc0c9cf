import type { Desktop } from '../../../desktop/desktop';
import type { ListedFile } from '../../../state/document-jobs';
import { pngOf } from '../../../state/draw-png';
import type { MakeFile } from './use-take-home';

/** The content of a file; or that it was only shown, as a browser shows pages in its print dialog. */
export type FileContent =
  | { readonly kind: 'made'; readonly data: string | Uint8Array<ArrayBuffer> }
  | { readonly kind: 'shown' };

/** Makes the content of a file that is taken home; throws when it cannot be made. */
export async function contentOf(
  desktop: Desktop,
  file: ListedFile,
  make: MakeFile,
  signal: AbortSignal,
): Promise<FileContent> {
  const data = await make(file, 'disk', signal);
  if (typeof data !== 'string') return { kind: 'made', data };
  switch (file.kind) {
    case 'pages':
      return pagesOf(desktop, file.name, data, signal);
    case 'pixels':
      return { kind: 'made', data: await pngOf(data) };
    case 'text':
    case 'docx':
      return { kind: 'made', data };
  }
}

async function pagesOf(desktop: Desktop, name: string, html: string, signal: AbortSignal): Promise<FileContent> {
  const pdf = await desktop.makePdf(html, signal);
  if (pdf) return { kind: 'made', data: pdf };
  await desktop.savePdf({ suggestedName: name, html });
  return { kind: 'shown' };
}
