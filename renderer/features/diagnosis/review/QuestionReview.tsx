import { rateGap } from '../../../../shared/commands/gaps';
import type { RankedQuestion } from '../../../../shared/diagnosis/ranking';
import type { QuestionId } from '../../../../shared/ids';
import { SIDES } from '../../../../shared/side';
import { t } from '../../../i18n/i18n';
import { useDispatch } from '../../../state/session-context';
import { cx } from '../../../ui/cx';
import { useRowFocus } from '../../../ui/use-row-focus';
import { AnswerColumn } from './AnswerColumn';
import { type Arrival, type Place, useArrival } from './arrival';
import { Decisions } from './Decisions';
import { FacilitatorHint } from './FacilitatorHint';
import { GapNote } from './GapNote';
import { GapSection } from './GapSection';
import { ReviewFoot } from './ReviewFoot';
import styles from './Review.module.css';
import { useAddDecision } from './use-add-decision';
import type { QuestionOrder } from './use-order';
import { useReviewKeys } from './use-review-keys';

export interface QuestionReviewProps {
  readonly ranked: RankedQuestion;
  readonly order: QuestionOrder;
  readonly arrival: Arrival;
  readonly isFresh: boolean;
  /** Whether only what is to rate is gone through, one after the other. */
  readonly isRating: boolean;
  readonly onOpen: (place: Place) => void;
}

/** One question after the reveal: both answers, how far apart they are, and what the room decides. */
export function QuestionReview({ ranked, order, arrival, isFresh, isRating, onOpen }: QuestionReviewProps) {
  const opened = useArrival(arrival);
  const { question } = ranked;
  const index = order.questions.indexOf(ranked);
  const previous = order.questions[index - 1]?.question.id;
  const next = isRating ? nextToRate(order, index) : order.questions[index + 1]?.question.id;
  const dispatch = useDispatch();
  const { rows, focusRow } = useRowFocus();
  const { begin } = useAddDecision(question);
  const steps = {
    onDecide: () => focusRow(begin()),
    onPrevious: () => {
      if (previous) onOpen(previous);
    },
    onNext: () => onOpen(next ?? 'summary'),
  };
  useReviewKeys({ ...steps, onRate: (rating) => dispatch(rateGap(question.id, rating)) });
  const place = { n: index + 1, of: order.questions.length };
  return (
    <article ref={opened} className={styles['question']} aria-labelledby={`text-${question.id}`}>
      <header className={styles['head']}>
        <p className={styles['number']}>
          {t(order.order === 'gap' ? 'review.question.byGap' : 'diagnosis.entry.question', place)} ·{' '}
          {t(`bank.group.${question.group}`)}
        </p>
        <h2 id={`text-${question.id}`} data-title tabIndex={-1} className={styles['text']}>
          {question.text}
        </h2>
        <FacilitatorHint question={question} />
      </header>
      <GapSection ranked={ranked} />
      <div className={cx(styles, 'answers', isFresh && 'fresh')}>
        {SIDES.map((side) => (
          <AnswerColumn key={side} question={question} side={side} />
        ))}
      </div>
      <GapNote id={question.id} />
      <div ref={rows}>
        <Decisions question={question} onFocus={focusRow} />
      </div>
      <ReviewFoot
        hasPrevious={previous !== undefined}
        next={next === undefined ? 'toSummary' : isRating ? 'nextToRate' : 'next'}
        {...steps}
      />
    </article>
  );
}

/** The next one that waits for a rating, from the beginning again after the last. */
function nextToRate({ questions }: QuestionOrder, index: number): QuestionId | undefined {
  const others = [...questions.slice(index + 1), ...questions.slice(0, index)];
  return others.find(({ state }) => state === 'not-rated')?.question.id;
}
