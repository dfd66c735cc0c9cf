import { addDecision } from '../../../../shared/commands/decisions';
import { decisionsOn } from '../../../../shared/diagnosis/gap-state';
import type { DecisionId } from '../../../../shared/ids';
import { UNKNOWN_DATE } from '../../../../shared/time';
import type { Question } from '../../../../shared/workshop/schema/diagnosis';
import { newId } from '../../../state/new-id';
import { useDispatch, useWorkshop } from '../../../state/session-context';

export interface AddDecision {
  /** Adds an empty decision and tells which one. */
  readonly add: () => DecisionId;
  /** The decision that waits for its words, else a new one. */
  readonly begin: () => DecisionId;
}

/** How a decision about a question begins: it goes where the question usually leads. */
export function useAddDecision({ id: questionId, destination }: Question): AddDecision {
  const dispatch = useDispatch();
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  const add = (): DecisionId => {
    const id = newId<DecisionId>();
    dispatch(addDecision({ id, questionId, text: '', side: 'both', owner: '', due: UNKNOWN_DATE, destination }));
    return id;
  };
  return { add, begin: () => decisionsOn(diagnosis, questionId).find(({ text }) => text.trim() === '')?.id ?? add() };
}
