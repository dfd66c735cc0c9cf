/** The nearest whole number that is at least `least` and at most `most`; `least` for what is no number. */
export const wholeBetween = (number: number, least: number, most: number): number =>
  Number.isNaN(number) ? least : Math.min(most, Math.max(least, Math.round(number)));
