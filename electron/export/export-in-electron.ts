import { app } from 'electron';
import { err, ok, type Result } from '../../shared/result';
import { printToPdf } from '../main/windows/print-window';
import type { ExportRequest } from './export-flags';
import { exportWorkshop, type PrintToPdf } from './export-workshop';

/** Exports without a window of its own and ends the app: one line per file, or one sentence and exit code 1. */
export async function exportAndExit(request: ExportRequest): Promise<void> {
  // The print window is the only one there is; that it closes does not end the export.
  app.on('window-all-closed', () => {});
  app.dock?.hide();
  await app.whenReady();
  const outcome = await exportWorkshop({ ...request, now: new Date() }, print);
  await say(outcome);
  app.exit(outcome.ok ? 0 : 1);
}

const print: PrintToPdf = async (html) => {
  try {
    return ok(await printToPdf(html));
  } catch {
    // The print window crashed or gave no answer.
    return err('The PDF could not be printed: try it again, or export it from the app.');
  }
};

function say(outcome: Result<readonly string[], string>): Promise<void> {
  const [stream, text] = outcome.ok
    ? [process.stdout, outcome.value.join('\n')]
    : [process.stderr, `parley: ${outcome.error}`];
  return new Promise((done) => void stream.write(`${text}\n`, () => done()));
}
