import type { DocumentChoice } from '../../../shared/agreement/versions';
import type { Report } from '../../../shared/report/model';
import { slaReport } from '../../../shared/report/sla-report';
import { asPrinted } from '../../../shared/take-home/framing';
import type { IsoDate } from '../../../shared/time';
import type { Workshop } from '../../../shared/workshop/schema';

/** The agreement, or one signed version of it, set as this workshop prints. */
export function agreementReport(workshop: Workshop, document: DocumentChoice, today: IsoDate): Report {
  return asPrinted(workshop, (paper) => slaReport(workshop, { document, today, paper }));
}
