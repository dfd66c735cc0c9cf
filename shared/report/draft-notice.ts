import { type SigningObstacle, signingObstacles } from '../agreement/sign';
import { draftState } from '../agreement/versions';
import { assertNever } from '../invariant';
import type { Workshop } from '../workshop/schema';
import type { Notice } from './model';
import { words } from './words';

/** What every draft says on its first page: that nobody has signed it, and what is missing until somebody can. */
export function draftNotice(workshop: Workshop): Notice {
  const { title, ready, missing, changedSince } = words.draft;
  const state = draftState(workshop);
  const items = signingObstacles(workshop).flatMap(describeObstacle);
  const since = state.kind === 'changed' ? `${changedSince(state.version.number)} ` : '';
  return { tone: 'draft', title, text: since + (items.length === 0 ? ready : missing(items.length)), items };
}

function describeObstacle(obstacle: SigningObstacle): readonly string[] {
  switch (obstacle.kind) {
    case 'no-clause':
      return [words.draft.noClause];
    case 'no-signer':
      return [words.draft.noSigner(obstacle.side)];
    case 'signed-already':
      return [];
    default:
      return assertNever(obstacle);
  }
}
