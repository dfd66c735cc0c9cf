import type { EventPayload, MakeOutcome } from '../../../shared/ipc/contract';
import type { Handlers } from '../../../shared/ipc/serve';
import type { PdfProblem } from '../../../shared/report/formats/pdf-problem';
import type { Result } from '../../../shared/result';
import type { PdfStep } from '../../print/make-pdf';
import type { Dialogs } from '../files/dialogs';
import { safeFileName } from '../files/safe-file-name';
import { saveFile } from '../files/save-file';
import type { SavedPlaces } from '../files/saved-places';
import { logProblem } from '../log';

type Print = (
  html: string,
  signal?: AbortSignal,
  onStep?: (step: PdfStep) => void,
) => Promise<Result<Uint8Array, PdfProblem>>;

/**
 * Prints documents and saves them. The place is asked for first: who is just choosing one waits for nothing, and a closed dialog
 * costs nothing. A job that was called off writes nothing.
 */
export function pdfHandlers(
  dialogs: Pick<Dialogs, 'chooseWhereToSave'>,
  print: Print,
  tell: (progress: EventPayload<'pdf:progress'>) => void,
  saved: Pick<SavedPlaces, 'told'>,
): Pick<Handlers, 'pdf:save' | 'pdf:make' | 'pdf:cancel'> {
  const jobs = jobsByName();
  return {
    'pdf:save': ({ job, suggestedName, html }) =>
      jobs.run(job, async (signal) => {
        const file = await dialogs.chooseWhereToSave(safeFileName(suggestedName), 'pdf');
        if (file === null) return CANCELLED;
        const made = await make(print, html, signal, (step) => tell({ job, step }));
        if (made.status !== 'made') return made;
        tell({ job, step: 'saving' });
        return saved.told(file, await saveFile(file, made.pdf));
      }),
    'pdf:make': ({ job, html }) => jobs.run(job, (signal) => make(print, html, signal)),
    async 'pdf:cancel'({ job }) {
      jobs.cancel(job);
      return {};
    },
  };
}

const CANCELLED = { status: 'cancelled' } as const;

async function make(
  print: Print,
  html: string,
  signal: AbortSignal,
  onStep?: (step: PdfStep) => void,
): Promise<MakeOutcome> {
  if (signal.aborted) return CANCELLED;
  try {
    const made = await print(html, signal, onStep);
    if (signal.aborted) return CANCELLED;
    if (made.ok) return { status: 'made', pdf: new Uint8Array(made.value) };
    logProblem(`a PDF came out wrong: ${made.error.kind}`);
    return { status: 'wrong', problem: made.error };
  } catch (error) {
    if (signal.aborted) return CANCELLED;
    logProblem('a document could not be printed', error);
    return { status: 'failed', reason: 'unknown' };
  }
}

/** The work that goes on, each under the name by which it can be called off. */
function jobsByName() {
  const going = new Map<string, AbortController>();
  return {
    async run<T>(name: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
      const controller = new AbortController();
      going.set(name, controller);
      try {
        return await work(controller.signal);
      } finally {
        if (going.get(name) === controller) going.delete(name);
      }
    },
    cancel: (name: string) => going.get(name)?.abort(),
  };
}
