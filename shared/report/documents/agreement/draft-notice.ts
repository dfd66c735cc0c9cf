import { checkReadiness } from '../../../agreement/readiness';
import { draftState } from '../../../agreement/versions';
import type { IsoDate } from '../../../time';
import type { Workshop } from '../../../workshop/schema';
import type { Notice } from '../../model';
import { words } from '../../words';
import { findingSentence } from './finding-words';
import { countProposed, type ProposedTerms } from './proposed-terms';

/** What every draft says on its first page: that nobody has signed it, how much of it is only proposed, and what is missing until somebody should. */
export function draftNotice(workshop: Workshop, today: IsoDate, proposedThere: ProposedTerms): Notice {
  const { title, ready, missing, changedSince, proposed } = words.draft;
  const items = checkReadiness(workshop, today)
    .filter(({ severity }) => severity === 'blocking')
    .map(findingSentence);
  const state = draftState(workshop);
  const since = state.kind === 'changed' ? `${changedSince(state.version.number)} ` : '';
  const n = countProposed(proposedThere);
  const text = [n === 0 ? '' : `${proposed(n)} `, items.length === 0 ? ready : missing(items.length)].join('');
  return { tone: 'draft', title, text: since + text, items };
}
