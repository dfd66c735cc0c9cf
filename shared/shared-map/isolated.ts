/** A text whose direction is its own, between others or at the beginning of a line: what is written from right to left ends at its left. */
export const isolated = (text: string): string => (LEFTWARD.test(text) ? `\u2068${text}\u2069` : text);

/** Hebrew, Arabic and what is written like them. */
const LEFTWARD = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;
