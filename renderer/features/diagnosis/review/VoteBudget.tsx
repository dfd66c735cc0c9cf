import { setVoteBudget } from '../../../../shared/commands/votes';
import { budgetOf, suggestedBudget, votedSides } from '../../../../shared/diagnosis/votes';
import { t } from '../../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../../state/session-context';
import { NumberField } from '../../../ui/NumberField';
import { TextButton } from '../../../ui/TextButton';
import { useRowFocus } from '../../../ui/use-row-focus';
import styles from './DotVotes.module.css';

/** How many dots each person has: suggested by a rule of thumb that is stated, until somebody sets it or gives the first dot. */
export function VoteBudget({ items }: { readonly items: number }) {
  const dispatch = useDispatch();
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  const { rows, focusRow } = useRowFocus();
  const takeSuggestion = () => {
    dispatch(setVoteBudget(null));
    focusRow('budget');
  };
  const suggested = suggestedBudget(items);
  const isVoting = votedSides(diagnosis).length > 0;
  const isSet = !isVoting && diagnosis.votes.budget !== null && diagnosis.votes.budget !== suggested;
  return (
    <div ref={rows} className={styles['budget']}>
      <div data-ref="budget">
        <NumberField
          label={t('review.votes.budget')}
          value={budgetOf(diagnosis)}
          min={1}
          max={99}
          width="short"
          onCommit={(budget) => dispatch(setVoteBudget(budget))}
        />
      </div>
      <p className={styles['quiet']}>
        {isVoting ? t('review.votes.budget.voting') : t('review.votes.budget.suggested', { suggested, items })}
      </p>
      {isSet ? <TextButton onPress={takeSuggestion}>{t('review.votes.budget.again')}</TextButton> : null}
    </div>
  );
}
