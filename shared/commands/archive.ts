import type { Command } from './command';

/** Puts a workshop out of the way, or takes it back; it is kept either way. */
export const setArchived = (archived: boolean): Command => ({
  label: 'library.archive',
  apply(draft) {
    draft.archived = archived;
  },
});
