/** The last seconds before an open sheet seals itself are counted on the screen. */
export const COUNTDOWN_SECONDS = 30;

/** Where an open sheet stands between two signs of life. */
export type QuietTime =
  | { readonly kind: 'writing' }
  | { readonly kind: 'counting'; readonly secondsLeft: number }
  | { readonly kind: 'over' };

/**
 * How quiet it has been, by the wall clock in milliseconds, so that it is right after sleep as well.
 */
export function quietTime(lastAct: number, now: number, minutes: number): QuietTime {
  const beyond = (now - lastAct) / 1000 - minutes * 60;
  if (beyond < 0) return { kind: 'writing' };
  return beyond < COUNTDOWN_SECONDS
    ? { kind: 'counting', secondsLeft: Math.ceil(COUNTDOWN_SECONDS - beyond) }
    : { kind: 'over' };
}
