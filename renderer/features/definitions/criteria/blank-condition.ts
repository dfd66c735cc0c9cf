import type { ConditionText } from '../../../../shared/definitions/criteria';
import type { ConditionId } from '../../../../shared/ids';
import type { Condition } from '../../../../shared/workshop/schema/definitions';
import { newId } from '../../../state/new-id';

/** A condition that asks nothing yet: facts are mostly compared, actions mostly counted. */
export const blankCondition = (about: ConditionText['about']): Condition => ({
  id: newId<ConditionId>(),
  about,
  attribute: '',
  test: about === 'firmographic' ? 'is' : 'at-least',
  values: [],
});
