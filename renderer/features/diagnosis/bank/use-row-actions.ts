import { useState } from 'react';
import { askQuestions, moveQuestion, removeQuestion, restoreQuestion } from '../../../../shared/commands/questions';
import { sameShape } from '../../../../shared/content/kit-question';
import { builtInQuestion } from '../../../../shared/content/questions';
import { editRefusal, type QuestionEdit } from '../../../../shared/diagnosis/edit-refusal';
import { neighbourInGroup, questionsOf } from '../../../../shared/diagnosis/question-groups';
import type { Question } from '../../../../shared/workshop/schema/diagnosis';
import { t } from '../../../i18n/i18n';
import { useSession } from '../../../state/session-context';
import { useRemoval } from '../../../state/use-removal';
import { neighbourOf } from '../../../ui/use-row-focus';
import type { Refused } from './QuestionGroupSection';
import type { RowActions } from './QuestionRow';

/** What the rows may do with their questions, and which wish was refused last. */
export function useRowActions(
  focusRow: (id: string) => void,
  onEdit: (question: Question) => void,
): { readonly actions: RowActions; readonly refused: Refused | null } {
  const session = useSession();
  const remove = useRemoval();
  const [refused, setRefused] = useState<Refused | null>(null);
  const diagnosis = () => session.store.getState().history.workshop.diagnosis;

  /** Does it, or says why not. */
  const unlessRefused = ({ id }: Question, edit: QuestionEdit, run: () => void) => {
    const why = editRefusal(diagnosis(), id, edit);
    setRefused(why === null ? null : { id, why });
    if (why === null) run();
  };

  const actions: RowActions = {
    onEdit,
    onAsk: (question, asked) =>
      unlessRefused(question, asked ? 'show' : 'hide', () => session.dispatch(askQuestions([question.id], asked))),
    onMove: (question, direction) =>
      unlessRefused(question, 'move', () => {
        session.dispatch(moveQuestion(question.id, direction));
        const isLast = neighbourInGroup(diagnosis().questions, question.id, direction) === null;
        const back = direction === 'up' ? 'down' : 'up';
        focusRow(`${isLast ? back : direction}-${question.id}`);
      }),
    onRestore: (question) => {
      const builtIn = builtInQuestion(question.id);
      const reshapes = builtIn !== undefined && !sameShape(builtIn.shape, question.shape);
      unlessRefused(question, reshapes ? 'shape' : 'wording', () => {
        remove(restoreQuestion(question.id), t('bank.help.restored'));
        focusRow(question.id);
      });
    },
    onRemove: (question) =>
      unlessRefused(question, 'remove', () => {
        const group = questionsOf(diagnosis().questions, question.group).map(({ id }) => id);
        remove(removeQuestion(question.id), t('bank.help.removed'));
        focusRow(neighbourOf(group, question.id) ?? 'add');
      }),
  };
  return { actions, refused };
}
