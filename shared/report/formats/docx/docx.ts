import type { Report } from '../../model';

/**
 * A document for word processors (Office Open XML): its headings, lists and tables carry styles that can be changed in one place. The
 * writer is large and is loaded the first time that somebody asks for it.
 */
export async function reportDocx(report: Report): Promise<Uint8Array> {
  const { documentBytes } = await import('./docx-document');
  return documentBytes(report);
}
