import type { Paper, Report } from '../report/model';
import { withPrintSetup } from '../report/with-print-setup';
import type { Redaction } from '../redaction/kinds';
import { asRedacted } from '../redaction/notice';
import type { Workshop } from '../workshop/schema';

/** How the pages of what is taken home are set. */
export interface Framing {
  readonly paper: Paper;
  /** A report on that paper, with the client's mark, and with the notice of what was taken out. */
  readonly frame: (report: Report) => Report;
}

/** A report on the paper of the workshop, with the client's mark. */
export function asPrinted(workshop: Workshop, make: (paper: Paper) => Report): Report {
  const { paper, frame } = framing(workshop, { redact: new Set() });
  return frame(make(paper));
}

/** The paper that was asked for, else that of the workshop; a redacted copy says so on its cover and at the foot of its pages. */
export function framing(
  workshop: Workshop,
  { paper, redact }: { readonly paper?: Paper | undefined; readonly redact: ReadonlySet<Redaction> },
): Framing {
  const what = new Set([...redact, ...(workshop.redacted ?? [])]);
  const chosen = paper ?? workshop.setup.print?.paper ?? 'a4';
  return {
    paper: chosen,
    frame: (report) => asRedacted({ ...withPrintSetup(report, workshop), paper: chosen }, what),
  };
}
