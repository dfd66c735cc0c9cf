import type { History } from '../history/history';

/**
 * Whether undo or redo could reach into a sheet. Whenever a workshop is opened, or a sheet is opened or closed before the reveal, and
 * this is so, `handOver` draws a barrier: undo in an entry takes back only what was written since it was opened, and undo anywhere else
 * never touches an answer that nobody can see.
 */
export function undoReachesAnswers({ undo, redo }: Pick<History, 'undo' | 'redo'>): boolean {
  return [...undo, ...redo].some(({ patches }) =>
    patches.some(({ path }) => path[0] === 'diagnosis' && path[1] === 'sheets'),
  );
}
