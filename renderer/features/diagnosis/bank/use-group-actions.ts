import { askQuestions, moveGroup } from '../../../../shared/commands/questions';
import { groupOrder } from '../../../../shared/diagnosis/question-groups';
import type { Question, QuestionGroup } from '../../../../shared/workshop/schema/diagnosis';
import { t } from '../../../i18n/i18n';
import { useSession } from '../../../state/session-context';
import { toast } from '../../../ui/toast';

export interface GroupActions {
  /** Asks all questions of a group or hides them; says how many stay because somebody has answered them. */
  readonly askAll: (questions: readonly Question[], asked: boolean) => void;
  readonly shift: (group: QuestionGroup, direction: 'up' | 'down') => void;
}

/** What can be done with whole groups. */
export function useGroupActions(focusRow: (id: string) => void): GroupActions {
  const session = useSession();
  const questionsNow = () => session.store.getState().history.workshop.diagnosis.questions;
  return {
    askAll(questions, asked) {
      const ids = questions.map(({ id }) => id);
      session.dispatch(askQuestions(ids, asked));
      const kept = asked ? [] : ids.filter((id) => questionsNow().byId[id]?.hidden === false);
      if (kept.length > 0) toast({ message: t('bank.groups.kept', { n: kept.length }) });
    },
    shift(group, direction) {
      session.dispatch(moveGroup(group, direction));
      const groups = groupOrder(questionsNow());
      const end = direction === 'up' ? groups[0] : groups.at(-1);
      // At an end only the button that leads back can take the focus.
      const back = direction === 'up' ? 'down' : 'up';
      focusRow(`${end === group ? back : direction}-${group}`);
    },
  };
}
