import { Dexie, type Table } from 'dexie';
import type { BrowserPlace } from '../desktop/browser-desktop';

/** What a browser tab comes back to. Every write is strict: `localStorage` reaches the disk only some seconds later. */
class PlaceDatabase extends Dexie {
  declare readonly places: Table<string, string>;

  constructor() {
    super('parley-place', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ places: '' });
  }
}

/** A place is a convenience: a browser that cannot keep it starts at the library, and nothing is said. */
export function browserPlace(): BrowserPlace {
  const database = new PlaceDatabase();
  return {
    recall: async () => (await database.places.get(KEY).catch(() => undefined)) ?? null,
    remember: (view) => database.places.put(view, KEY).then(nothing, nothing),
  };
}

const nothing = (): void => {};
const KEY = 'view';
