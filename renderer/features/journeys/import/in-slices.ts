import type { Steps } from '../../../../shared/import/steps';

/** How long work may keep the window busy at once, in milliseconds: well under a frame. */
const SLICE_MS = 8;

/** Does long work in slices between which the window can answer and paint. Null when it was called off. */
export async function inSlices<T>(
  steps: Steps<T>,
  signal: AbortSignal,
  onProgress: (done: number) => void = () => undefined,
): Promise<T | null> {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    let done = 0;
    do {
      const step = steps.next();
      if (step.done) return step.value;
      done = step.value;
    } while (performance.now() < until);
    onProgress(done);
    await nextTask();
    if (signal.aborted) return null;
  }
}

/** Resolves in a task of its own: unlike a timer it is never held back, and the window may paint before it. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
