import type { Workshop } from './schema';
import { agendaBalance } from './agenda-balance';
import type { Setup } from './schema/setup';
import { list } from './table';

/** The parts of the set-up that make a workshop ready to run, in the order of the screen. */
export const SETUP_PARTS = ['client', 'title', 'date', 'people', 'agenda'] as const;
export type SetupPart = (typeof SETUP_PARTS)[number];

/** How much of the set-up is there. */
export function setupProgress({ setup }: Workshop): { readonly done: number; readonly of: number } {
  return { done: SETUP_PARTS.length - missingSetup(setup).length, of: SETUP_PARTS.length };
}

/** What is still missing before the room can start. */
export function missingSetup(setup: Setup): readonly SetupPart[] {
  return SETUP_PARTS.filter((part) => !isThere(setup, part));
}

function isThere(setup: Setup, part: SetupPart): boolean {
  switch (part) {
    case 'client':
      return setup.client.trim() !== '';
    case 'title':
      return setup.title.trim() !== '';
    case 'date':
      return setup.date.precision === 'day';
    case 'people':
      return hasEverybody(setup);
    case 'agenda':
      return setup.agenda.order.length > 0 && agendaBalance(setup).kind !== 'over';
  }
}

/** Somebody for each side; a founder who works alone is enough for the founder's preset. */
function hasEverybody({ preset, participants }: Setup): boolean {
  const sides = new Set(list(participants).flatMap(({ name, side }) => (name.trim() === '' ? [] : [side])));
  return preset === 'founder' ? sides.size > 0 : sides.has('marketing') && sides.has('sales');
}
