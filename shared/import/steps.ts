/** Long work in small steps: each step gives the share of it that is done (0 to 1), so that a window stays alive in between. */
export type Steps<T> = Generator<number, T, void>;

/** Does long work in one go. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
