import type { Paper, Report } from '../report/model';
import type { Redaction } from '../redaction/kinds';
import { withPrintSetup } from '../report/with-print-setup';
import { asRedacted } from '../redaction/notice';
import type { Workshop } from '../workshop/schema';

/** How the pages of what is taken home are set. */
export interface Framing {
  readonly paper: Paper;
  /** A report on that paper, with the client's mark, and with the notice of what was taken out. */
  readonly frame: (report: Report) => Report;
}

/** On what paper, and without what. */
export interface Leaving {
  /** The paper of the workshop where nothing is said. */
  readonly paper?: Paper | undefined;
  readonly redact: ReadonlySet<Redaction>;
  /** Single words that are left out besides; none where nothing is said. */
  readonly leaveOut?: readonly string[] | undefined;
}

/** A report on the paper of the workshop, with the client's mark. */
export function asPrinted(workshop: Workshop, make: (paper: Paper) => Report): Report {
  const { paper, frame } = framing(workshop, { redact: new Set() });
  return frame(make(paper));
}

/** The paper that was asked for, else that of the workshop; a redacted copy says so on its cover and at the foot of its pages. */
export function framing(workshop: Workshop, { paper, redact, leaveOut = [] }: Leaving): Framing {
  const what = new Set([...redact, ...(workshop.redacted ?? [])]);
  const hasWords = leaveOut.length > 0 || workshop.wordsLeftOut === true;
  const chosen = paper ?? workshop.setup.print?.paper ?? 'a4';
  return {
    paper: chosen,
    frame: (report) => asRedacted({ ...withPrintSetup(report, workshop), paper: chosen }, what, hasWords),
  };
}
