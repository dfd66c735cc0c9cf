import { ParleyDatabase } from './database';
import { dexieStore } from './dexie-store';
import type { WorkingStore } from './working-store';

/** Opens the working store in IndexedDB; rejects when it cannot be opened. */
export async function openStore(): Promise<WorkingStore> {
  const database = new ParleyDatabase();
  await database.open();
  return dexieStore(database);
}
