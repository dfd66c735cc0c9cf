import type { Channel, EventName } from './channels';

/** What the preload puts on the page as `window.parley`: one function for each channel, and a way to listen. */
export interface Bridge {
  readonly invoke: { readonly [C in Channel]: (request: unknown) => Promise<unknown> };
  /** Calls back with each event of that name; returns how to stop. */
  on(event: EventName, listener: (payload: unknown) => void): () => void;
}
