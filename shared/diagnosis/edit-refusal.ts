import type { QuestionId } from '../ids';
import type { Diagnosis } from '../workshop/schema/diagnosis';
import { list } from '../workshop/table';
import { isAnswered } from './sheets';

/** What somebody wants to do with a question of the workshop. */
export type QuestionEdit = 'wording' | 'shape' | 'hide' | 'show' | 'move' | 'remove';

/** Why it cannot be done: both sides have been revealed, somebody has answered, a decision rests on it, or it belongs to the bank. */
export type EditRefusal = 'revealed' | 'answered-shape' | 'answered-hide' | 'answered-remove' | 'decided' | 'built-in';

/**
 * The reason why a question must stay as it is, or null. After the reveal nothing changes; of an answered question the kind of answer
 * stays and it is neither hidden nor removed; built-in questions are hidden, never removed.
 */
export function editRefusal(diagnosis: Diagnosis, id: QuestionId, edit: QuestionEdit): EditRefusal | null {
  if (diagnosis.revealedAt !== null) return 'revealed';
  if (edit === 'remove' && diagnosis.questions.byId[id]?.origin === 'built-in') return 'built-in';
  if (edit === 'remove' && list(diagnosis.decisions).some(({ questionId }) => questionId === id)) return 'decided';
  if (edit !== 'shape' && edit !== 'hide' && edit !== 'remove') return null;
  return isAnswered(diagnosis, id) ? `answered-${edit}` : null;
}
