/** The nearest whole number that is at least `least` and at most `most`. */
export const wholeBetween = (number: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, Math.round(number)));
