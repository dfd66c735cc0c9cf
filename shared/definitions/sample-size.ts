/** How many recent leads a sample takes: fewer say little, more tire the raters. */
export const SAMPLE_LIMITS = { least: 10, most: 30 } as const;

/** Whether a sample has a size from which the two sides can be compared. */
export type SampleSize = 'none' | 'one' | 'few' | 'right' | 'many';

/** Says what is to be said about the size of a sample: 10 to 30 leads are right. */
export function sampleSize(leads: number): SampleSize {
  if (leads === 0) return 'none';
  if (leads === 1) return 'one';
  if (leads < SAMPLE_LIMITS.least) return 'few';
  return leads > SAMPLE_LIMITS.most ? 'many' : 'right';
}

/** Below this many leads counts are shown and no shares: one lead more would move a share by five points or more. */
export const COUNTS_ONLY_BELOW = 20;
