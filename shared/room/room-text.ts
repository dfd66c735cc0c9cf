/** A text as the room display takes it: without spaces around it, and never longer than its limit. */
export function roomText(text: string): string {
  const trimmed = text.trim();
  return trimmed.length <= LONGEST ? trimmed : `${trimmed.slice(0, LONGEST - 1)}…`;
}

/** As many items as the room display takes. */
export const roomItems = <T>(items: readonly T[]): T[] => items.slice(0, MOST);

const LONGEST = 20_000;
const MOST = 200;
