import { invariant } from '../../shared/invariant';
import type { Workshop } from '../../shared/workshop/schema';
import { doJob, type DocumentJobs, type JobKind } from './document-jobs';

/** A job for the other thread; the workshop comes along when it is another one than last time. */
export type DocumentQuestion = {
  readonly [K in JobKind]: {
    readonly kind: K;
    readonly input: DocumentJobs[K]['input'];
    readonly workshop: Workshop | null;
  };
}[JobKind];

/** What became of it. */
export type DocumentAnswer =
  | { readonly kind: 'made'; readonly output: DocumentJobs[JobKind]['output'] }
  | { readonly kind: 'failed'; readonly problem: string };

/** The other end: answers one question after the other about the workshop that came last. */
export function documentAnswers(): (question: DocumentQuestion) => Promise<DocumentAnswer> {
  let workshop: Workshop | null = null;
  return async (question) => {
    workshop = question.workshop ?? workshop;
    try {
      const { kind, input } = question;
      return {
        kind: 'made',
        output: await doJob(kind, invariant(workshop, 'the first job brings its workshop'), input),
      };
    } catch (error) {
      return { kind: 'failed', problem: error instanceof Error ? error.message : String(error) };
    }
  };
}
