import type { Workshop } from './schema';

/** The text of a `.parley.json` file: two spaces deep and with a closing line feed, so that versions can be compared line by line. */
export function serialize(workshop: Workshop): string {
  return `${JSON.stringify(workshop, null, 2)}\n`;
}
