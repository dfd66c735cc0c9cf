import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { WorkshopId } from '../../../../shared/ids';
import type { Clipping } from '../../../../shared/journeys/clipping';

/** What was copied last, and from which workshop: parts of one client's deals never end up in the map of another client. */
export interface Copied {
  readonly workshop: WorkshopId;
  readonly clipping: Clipping;
  /** What the system clipboard holds of it. */
  readonly text: string;
}

/** The clipboard of the app for parts of a journey; the system clipboard holds the same as text. */
export const clipboard = createStore<{ readonly copied: Copied | null }>(() => ({ copied: null }));

/** What can be pasted into a workshop. */
export const useCopied = (workshop: WorkshopId): Copied | null =>
  useStore(clipboard, ({ copied }) => (copied?.workshop === workshop ? copied : null));

/** Whether a text from the system clipboard is not what was copied here last: something else was copied since. */
export const isFromElsewhere = (text: string, copied: Copied | null): boolean =>
  text.trim() !== '' && text.replaceAll('\r\n', '\n').trim() !== copied?.text.trim();

/** Puts text on the system clipboard; where that is refused, pasting within the app works all the same. */
export async function writeSystemClipboard(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // The copy that matters here is the one the app keeps.
  }
}
