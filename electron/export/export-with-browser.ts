import { err, type Result } from '../../shared/result';
import { printChecked } from '../print/print-checked';
import { drawInPage } from './draw-in-page';
import { readExportFlags } from './export-flags';
import { exportWorkshop } from './export-workshop';

/** A browser that a script brings along, where there is no Electron: it prints a document once, and draws with a function that it is given. */
export interface BroughtBrowser {
  readonly print: (html: string) => Promise<Result<Uint8Array, string>>;
  readonly png: (svg: string, draw: (svg: string) => Promise<string>) => Promise<Result<Uint8Array, string>>;
}

/** Exports what the flags of a command line ask for; gives the paths that were written, or one sentence. */
export async function exportWithBrowser(
  flags: readonly string[],
  workingFolder: string,
  browser: BroughtBrowser,
): Promise<Result<readonly string[], string>> {
  const request = readExportFlags(flags, workingFolder);
  if (request === null) return err('There is nothing to export.');
  if (!request.ok) return request;
  return exportWorkshop(
    { ...request.value, now: new Date() },
    {
      print: (html) => printChecked(html, browser.print),
      png: (svg) => browser.png(svg, drawInPage),
    },
  );
}
