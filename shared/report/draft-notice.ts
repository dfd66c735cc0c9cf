import { checkReadiness } from '../agreement/readiness';
import { draftState } from '../agreement/versions';
import type { IsoDate } from '../time';
import type { Workshop } from '../workshop/schema';
import { findingSentence } from './finding-words';
import type { Notice } from './model';
import { words } from './words';

/** What every draft says on its first page: that nobody has signed it, and what is missing until somebody should. */
export function draftNotice(workshop: Workshop, today: IsoDate): Notice {
  const { title, ready, missing, changedSince } = words.draft;
  const items = checkReadiness(workshop, today)
    .filter(({ severity }) => severity === 'blocking')
    .map(findingSentence);
  const state = draftState(workshop);
  const since = state.kind === 'changed' ? `${changedSince(state.version.number)} ` : '';
  return { tone: 'draft', title, text: since + (items.length === 0 ? ready : missing(items.length)), items };
}
