import type { Workshop } from '../../shared/workshop/schema';
import { doJob, type DocumentJobs, type JobKind } from './document-jobs';
import type { DocumentAnswer, DocumentQuestion } from './document-messages';

/** Makes documents of workshops, off the thread of the window; an abort of the signal rejects. */
export interface Documents {
  readonly make: <K extends JobKind>(
    kind: K,
    workshop: Workshop,
    input: DocumentJobs[K]['input'],
    signal?: AbortSignal,
  ) => Promise<DocumentJobs[K]['output']>;
}

/** What makes documents on another thread, as far as it is used here. */
export type Maker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/**
 * Asks one maker one job after the other. A job that nobody waits for any more is not begun, and ends its maker where it goes on for
 * long. Where a maker does not start or fails, everything is made on this thread.
 */
export function documentsWith(makeMaker: () => Maker): Documents {
  let maker: Maker | null = null;
  let isBroken = false;
  let sent: Workshop | null = null;
  let running: Job | null = null;
  const waiting: Job[] = [];

  const endMaker = (): void => {
    maker?.terminate();
    [maker, sent, running] = [null, null, null];
  };
  const next = (): void => {
    if (running) return;
    const job = waiting.shift();
    if (!job) return;
    if (isBroken) {
      job.makeHere();
      next();
      return;
    }
    running = job;
    try {
      maker ??= started();
      maker.postMessage(job.question(sent));
      sent = job.workshop;
    } catch {
      giveUp();
    }
  };
  const giveUp = (): void => {
    isBroken = true;
    if (running) waiting.unshift(running);
    endMaker();
    next();
  };
  const started = (): Maker => {
    const made = makeMaker();
    made.onerror = giveUp;
    made.onmessage = ({ data }: MessageEvent<DocumentAnswer>) => {
      running?.end(data);
      running = null;
      next();
    };
    return made;
  };
  const forget = (job: Job): void => {
    const place = waiting.indexOf(job);
    if (place >= 0) waiting.splice(place, 1);
    if (running !== job) return;
    setTimeout(() => {
      if (running !== job) return;
      endMaker();
      next();
    }, PATIENCE_MS);
  };

  return {
    make: (kind, workshop, input, signal) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const job: Job = {
          workshop,
          question: (known) => ({ kind, input, workshop: known === workshop ? null : workshop }) as DocumentQuestion,
          makeHere: () => void doJob(kind, workshop, input).then(resolve, reject),
          end: (answer) => {
            if (answer.kind === 'made') resolve(answer.output as DocumentJobs[typeof kind]['output']);
            else reject(new Error(answer.problem));
          },
        };
        const abandon = (): void => {
          forget(job);
          reject(signal?.reason as Error);
        };
        signal?.addEventListener('abort', abandon, { once: true });
        waiting.push(job);
        next();
      }),
  };
}

/** Everything on this thread, where there is no other. */
export const documentsHere: Documents = {
  make: async (kind, workshop, input, signal) => {
    signal?.throwIfAborted();
    const made = await doJob(kind, workshop, input);
    signal?.throwIfAborted();
    return made;
  },
};

/** What makes the documents of this window. */
export const documents: Documents =
  typeof Worker === 'undefined'
    ? documentsHere
    : documentsWith(() => new Worker(new URL('document-worker.ts', import.meta.url), { type: 'module' }));

interface Job {
  readonly workshop: Workshop;
  /** What is posted to a maker that knows this workshop. */
  readonly question: (known: Workshop | null) => DocumentQuestion;
  readonly makeHere: () => void;
  readonly end: (answer: DocumentAnswer) => void;
}

/** A maker that starts anew takes about as long. */
const PATIENCE_MS = 300;
