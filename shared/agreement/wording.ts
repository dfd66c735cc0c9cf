/** A text as one sentence: on one line, with a capital and a full stop. */
export function sentence(text: string): string {
  const line = oneLine(text);
  const capital = line.charAt(0).toUpperCase() + line.slice(1);
  return /[.!?…][”"’)]?$/.test(capital) ? capital : `${capital}.`;
}

/** A text without line breaks and doubled spaces. */
export const oneLine = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');

/** "Company" becomes "company" in the middle of a sentence; "CRM" stays. */
export const lowerFirst = (text: string): string => text.replace(/^[A-Z](?=[a-z-])/, (first) => first.toLowerCase());

/** "a, b, and c". */
export const inWords = (items: readonly string[]): string => new Intl.ListFormat('en').format(items);

/** "1,800". */
export const inFigures = (count: number): string => new Intl.NumberFormat('en').format(count);

/** The places of a text that still wait for a value, such as "[person to name]". */
export const unfilledPlaces = (text: string): readonly string[] => text.match(/\[[^[\]]+\]/g) ?? [];
