import type { History } from '../history/history';
import type { Workshop } from '../workshop/schema';
import { list } from '../workshop/table';

/**
 * Whether undo or redo could reach into a sheet, or into a draft, an ideal client or a vote that is not revealed. Whenever a workshop is
 * opened, or a screen on which a side writes by itself is opened or closed, and this is so, `handOver` draws a barrier: undo in an
 * entry takes back only what was written since it was opened, and undo anywhere else never touches what nobody can see.
 */
export function undoReachesAnswers({ undo, redo, workshop }: Pick<History, 'undo' | 'redo' | 'workshop'>): boolean {
  return [...undo, ...redo].some(({ patches }) => patches.some(({ path }) => isSealedPlace(path, workshop)));
}

function isSealedPlace(path: readonly (string | number)[], { definitions }: Workshop): boolean {
  const [area, part, third, id, field] = path;
  if (area === 'diagnosis') return part === 'sheets';
  if (area !== 'definitions') return false;
  if (part === 'terms')
    return field === 'drafts' && list(definitions.terms).some((term) => term.id === id && term.revealedAt === null);
  if (part === 'icp') return third === 'sides' && definitions.icp.revealedAt === null;
  return part === 'leads' && field === 'votes' && definitions.ratingsRevealedAt === null;
}
