import { app } from 'electron';
import { err, ok, type Result } from '../../shared/result';
import { inDrawingPage } from '../main/windows/draw-window';
import { printToPdf } from '../main/windows/print-window';
import { drawInPage } from './draw-in-page';
import type { ExportRequest } from './export-flags';
import { NOT_PRINTED, wrongPdfSentence } from '../print/print-checked';
import { exportWorkshop, type Printer } from './export-workshop';

/** Exports without a window of its own and ends the app: one line per file, or one sentence and exit code 1. */
export async function exportAndExit(request: Result<ExportRequest, string>): Promise<void> {
  // The print window is the only one there is; that it closes does not end the export.
  app.on('window-all-closed', () => {});
  app.dock?.hide();
  await app.whenReady();
  const outcome = request.ok ? await exportWorkshop({ ...request.value, now: new Date() }, printer) : request;
  await say(outcome);
  app.exit(outcome.ok ? 0 : 1);
}

const printer: Printer = {
  async print(html) {
    try {
      const made = await printToPdf(html);
      return made.ok ? made : err(wrongPdfSentence(made.error));
    } catch {
      return err(NOT_PRINTED);
    }
  },
  png: (svg) =>
    orSay(
      async () => Buffer.from(await inDrawingPage(drawInPage, svg), 'base64'),
      'A map could not be drawn as PNG: try it again, or save it from the app.',
    ),
};

/** The hidden window may crash, or give no answer. */
async function orSay(make: () => Promise<Uint8Array>, sentence: string): Promise<Result<Uint8Array, string>> {
  try {
    const made = await make();
    return made.length === 0 ? err(sentence) : ok(made);
  } catch {
    return err(sentence);
  }
}

function say(outcome: Result<readonly string[], string>): Promise<void> {
  const [stream, text] = outcome.ok
    ? [process.stdout, outcome.value.join('\n')]
    : [process.stderr, `parley: ${outcome.error}`];
  return new Promise((done) => void stream.write(`${text}\n`, () => done()));
}
