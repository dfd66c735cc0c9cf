import type { RankedQuestion } from '../../../../shared/diagnosis/ranking';
import { list } from '../../../../shared/workshop/table';
import { useWorkshop } from '../../../state/session-context';
import type { Arrival } from './arrival';
import styles from './Review.module.css';

export interface ReviewAnchorsProps {
  readonly questions: readonly RankedQuestion[];
  readonly onReach: (arrival: Arrival) => void;
}

/** Where other stages lead back to ("why this clause"): reaching the place of a question or of a decision opens it. */
export function ReviewAnchors({ questions, onReach }: ReviewAnchorsProps) {
  const decisions = useWorkshop((workshop) => workshop.diagnosis.decisions);
  return (
    <div className={styles['anchors']}>
      {questions.map(({ question: { id } }) => (
        <span key={id} data-ref={id} tabIndex={-1} onFocus={() => onReach({ at: id, focus: 'title' })} />
      ))}
      {list(decisions).map(({ id, questionId }) => (
        <span
          key={id}
          data-ref={id}
          tabIndex={-1}
          onFocus={() => onReach({ at: questionId ?? 'summary', focus: questionId ? id : 'title' })}
        />
      ))}
    </div>
  );
}
