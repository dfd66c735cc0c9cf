import type { SaveOutcome } from '../../shared/ipc/contract';
import type { Report } from '../../shared/report/model';
import { reportHtml } from '../../shared/report/report-html';
import type { Desktop } from '../desktop/desktop';
import { t } from '../i18n/i18n';
import { toast } from '../ui/toast';
import { loadPrintStyles } from './print-styles';
import { sayOutcome } from './say-outcome';

/** Makes a document and saves it as PDF (a browser shows its print dialog), and says what became of it. */
export function saveReport(desktop: Desktop, make: () => Report, name: string): Promise<SaveOutcome> {
  const stopWaiting = toast({ message: t('exporting.printing'), timeout: null });
  const print = async (): Promise<SaveOutcome> =>
    desktop.savePdf({ suggestedName: name, html: reportHtml(make(), await loadPrintStyles()) });
  return sayOutcome(() => print().finally(stopWaiting), {
    name,
    saved: (saved) => t(desktop.kind === 'browser' ? 'exporting.printDialog' : 'exporting.saved', { name: saved }),
    tryAgain: () => void saveReport(desktop, make, name),
  });
}
