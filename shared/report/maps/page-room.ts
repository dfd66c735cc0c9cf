import type { PageRoom } from '../../shared-map/map-pages';
import { textWidth, widestStart } from '../../shared-map/text-width';
import { wrapText } from '../../shared-map/wrap-text';
import type { Paper } from '../model';

/**
 * What the margins and the words above it leave for a drawing on a page that lies across, in points: the page less margins of 18 mm beside,
 * 20 mm above and 16 mm below, less the heading with its gap, and less the quiet paragraph.
 */
export function drawingRoom(
  paper: Paper,
  { heading, text }: { readonly heading: string; readonly text: string },
): PageRoom {
  const { width, height } = ROOMS[paper];
  const more = (words: string, size: number, line: number) =>
    (Math.max(1, wrapText(words, width - GUTTER, size).length) - 1) * line;
  // Bold words are wider than those that the widths were measured on.
  const above = more(heading, HEADING.size * 1.05, HEADING.line) + more(text, TEXT.size, TEXT.line);
  return { width, height: height - above };
}

/** A heading as it fits above a drawing: what is longer stands in the words below it. */
export function drawnHeading(text: string): string {
  if (textWidth(text, HEADING.size) <= LONGEST) return text;
  return `${widestStart(text, LONGEST, HEADING.size, '…').trimEnd()}…`;
}

/** With one line of heading and one of text above. */
const ROOMS: Readonly<Record<Paper, PageRoom>> = {
  a4: { width: 739, height: 430 },
  letter: { width: 689, height: 446 },
};

const HEADING = { size: 14.5, line: 18.2 } as const;
const TEXT = { size: 8, line: 11.6 } as const;
/** Text begins so far right of the drawing: 13 mm. */
const GUTTER = 37;
const LONGEST = 640;
