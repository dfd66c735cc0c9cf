import { foldEntry } from '../../../shared/diagnosis/fold-entry';
import type { WorkshopHead } from '../../storage/head';

/** Where a workshop stands in the library. */
export type Shelf = 'current' | 'archived' | 'trashed';

/** The shelf that a workshop is on. */
export function shelfOf(head: WorkshopHead): Shelf {
  if (head.trashedAt !== null) return 'trashed';
  return head.archived ? 'archived' : 'current';
}

/** The workshops of one shelf whose title, client or people hold every word of `search`, newest change first. */
export function findHeads(heads: readonly WorkshopHead[], shelf: Shelf, search: string): readonly WorkshopHead[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return heads
    .filter((head) => shelfOf(head) === shelf && words.every((word) => searchText(head).includes(word)))
    .toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
}

/** Every workshop of one client, on whatever shelf: written with other capitals or spaces, a name is the same. */
export function headsOfClient(heads: readonly WorkshopHead[], client: string): readonly WorkshopHead[] {
  return heads.filter((head) => foldEntry(head.client) === foldEntry(client));
}

function searchText({ title, client, people }: WorkshopHead): string {
  return [title, client, ...people].join(' ').toLowerCase();
}
