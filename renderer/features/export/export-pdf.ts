import { currentDocument, type DocumentChoice } from '../../../shared/agreement/versions';
import type { SaveOutcome } from '../../../shared/ipc/contract';
import { slaFileName } from '../../../shared/report/file-name';
import { reportHtml } from '../../../shared/report/report-html';
import { slaReport } from '../../../shared/report/sla-report';
import type { IsoDate } from '../../../shared/time';
import type { Workshop } from '../../../shared/workshop/schema';
import type { Desktop } from '../../desktop/desktop';
import { t } from '../../i18n/i18n';
import { toast } from '../../ui/toast';
import { loadPrintStyles } from './print-styles';
import { sayOutcome } from './say-outcome';

/** Saves the agreement as PDF: the signed version while nothing has changed since, else the draft, or the document asked for. */
export function exportSlaPdf(
  desktop: Desktop,
  workshop: Workshop,
  today: IsoDate,
  document: DocumentChoice = currentDocument(workshop),
): Promise<SaveOutcome> {
  const version = document === 'draft' ? undefined : workshop.agreement.versions.byId[document];
  const name = slaFileName(workshop.setup.client, version?.number ?? 'draft');
  const stopWaiting = toast({ message: t('exporting.printing'), timeout: null });
  const print = async (): Promise<SaveOutcome> => {
    const html = reportHtml(slaReport(workshop, { document, today }), await loadPrintStyles());
    return desktop.savePdf({ suggestedName: name, html });
  };
  return sayOutcome(() => print().finally(stopWaiting), {
    name,
    saved: (saved) => t(desktop.kind === 'browser' ? 'exporting.printDialog' : 'exporting.saved', { name: saved }),
    tryAgain: () => void exportSlaPdf(desktop, workshop, today, document),
  });
}
