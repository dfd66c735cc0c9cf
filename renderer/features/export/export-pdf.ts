import { currentDocument, type DocumentChoice } from '../../../shared/agreement/versions';
import type { SaveOutcome } from '../../../shared/ipc/contract';
import { slaFileName } from '../../../shared/report/file-name';
import type { IsoDate } from '../../../shared/time';
import type { Workshop } from '../../../shared/workshop/schema';
import type { Desktop } from '../../desktop/desktop';
import { documents } from '../../state/documents';
import { saveReport } from '../../state/save-report';

/** Saves the agreement as PDF: the signed version while nothing has changed since, else the draft, or the document asked for. */
export function exportSlaPdf(
  desktop: Desktop,
  workshop: Workshop,
  today: IsoDate,
  document: DocumentChoice = currentDocument(workshop),
): Promise<SaveOutcome> {
  const version = document === 'draft' ? undefined : workshop.agreement.versions.byId[document];
  const name = slaFileName(workshop.setup.client, version?.number ?? 'draft');
  return saveReport(
    desktop,
    (signal) => documents.make('printable', workshop, { kind: 'agreement', document, today }, signal),
    name,
  );
}
