import type { Desktop, SavedOutcome } from '../desktop/desktop';
import { t } from '../i18n/i18n';
import { toast } from '../ui/toast';
import { sayPdfProgress } from './pdf-progress';
import { sayOutcome } from './say-outcome';

/**
 * Makes the HTML of a document and saves it as PDF (a browser shows its print dialog), says how far it is, and what became of it.
 */
export async function saveReport(desktop: Desktop, make: MakeHtml, name: string): Promise<SavedOutcome> {
  const controller = new AbortController();
  const { signal } = controller;
  const progress = sayPdfProgress(() => controller.abort());
  if (desktop.kind === 'browser') progress.say('setting');
  const print = async (): Promise<SavedOutcome> => {
    const html = await make(signal).catch((error: unknown) => {
      if (signal.aborted) return null;
      throw error;
    });
    return html === null
      ? { status: 'cancelled' }
      : desktop.savePdf({ suggestedName: name, html }, { signal, onProgress: progress.say });
  };
  const outcome = await sayOutcome(() => print().finally(progress.end), {
    name,
    saved: (saved) => t(desktop.kind === 'browser' ? 'exporting.printDialog' : 'exporting.saved', { name: saved }),
    tryAgain: () => void saveReport(desktop, make, name),
  });
  if (outcome.status === 'cancelled' && signal.aborted) toast({ message: t('exporting.stopped', { name }) });
  return outcome;
}

/** Makes a finished HTML document; an abort of the signal rejects. */
type MakeHtml = (signal: AbortSignal) => Promise<string>;
