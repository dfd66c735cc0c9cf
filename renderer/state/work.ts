/** What long work is told, and what it tells. */
export interface Work {
  /** Calls the work off. */
  readonly signal: AbortSignal;
  /** Called with how much is done, from 0 to 1. */
  readonly onProgress: (done: number) => void;
}
