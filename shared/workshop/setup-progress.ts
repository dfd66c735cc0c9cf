import type { Workshop } from './schema';
import { SIDES } from '../side';
import { agendaBalance } from './agenda-balance';
import type { Setup } from './schema/setup';
import { list } from './table';

/** The parts of the set-up that make a workshop ready to run, in the order of the screen. */
export const SETUP_PARTS = ['client', 'title', 'date', 'people', 'agenda'] as const;
export type SetupPart = (typeof SETUP_PARTS)[number];

/**
 * How much of the set-up is there: the workshop itself (client, title and day), each side that must be in the room, and the agenda
 * count one each, so that what a new workshop brings along does not pass for people.
 */
export function setupProgress({ setup }: Workshop): { readonly done: number; readonly of: number } {
  const missing = missingSetup(setup);
  const isNamed = !missing.some((part) => part === 'client' || part === 'title' || part === 'date');
  const people = peopleProgress(setup);
  const done = [isNamed, !missing.includes('agenda')].filter(Boolean).length;
  return { done: done + people.done, of: 2 + people.of };
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

function hasEverybody(setup: Setup): boolean {
  const { done, of } = peopleProgress(setup);
  return done === of;
}

/** Somebody for each side; a founder who works alone is enough for the founder's preset. */
function peopleProgress({ preset, participants }: Setup): { readonly done: number; readonly of: number } {
  const sides = new Set(list(participants).flatMap(({ name, side }) => (name.trim() === '' ? [] : [side])));
  if (preset === 'founder') return { done: Math.min(1, sides.size), of: 1 };
  return { done: SIDES.filter((side) => sides.has(side)).length, of: SIDES.length };
}
