import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { RankedQuestion } from '../../../../shared/diagnosis/ranking';
import { SIDES } from '../../../../shared/side';
import { t } from '../../../i18n/i18n';
import { Button } from '../../../ui/Button';
import { cx } from '../../../ui/cx';
import { AnswerColumn } from './AnswerColumn';
import { type Arrival, type Place, useArrival } from './arrival';
import { Decisions } from './Decisions';
import { FacilitatorHint } from './FacilitatorHint';
import { GapSection } from './GapSection';
import styles from './Review.module.css';
import type { QuestionOrder } from './use-order';

export interface QuestionReviewProps {
  readonly ranked: RankedQuestion;
  readonly order: QuestionOrder;
  readonly arrival: Arrival;
  readonly isFresh: boolean;
  readonly onOpen: (place: Place) => void;
}

/** One question after the reveal: both answers, how far apart they are, and what the room decides. */
export function QuestionReview({ ranked, order, arrival, isFresh, onOpen }: QuestionReviewProps) {
  const opened = useArrival(arrival);
  const { question } = ranked;
  const index = order.questions.indexOf(ranked);
  const previous = order.questions[index - 1];
  const next = order.questions[index + 1];
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
      <div className={cx(styles, 'answers', isFresh && 'fresh')}>
        {SIDES.map((side) => (
          <AnswerColumn key={side} question={question} side={side} />
        ))}
      </div>
      <GapSection ranked={ranked} />
      <Decisions question={question} />
      <footer className={styles['foot']}>
        <Button
          icon={<ArrowLeft size={16} aria-hidden />}
          isDisabled={previous === undefined}
          onPress={() => {
            if (previous) onOpen(previous.question.id);
          }}
        >
          {t('diagnosis.review.previous')}
        </Button>
        <Button tone="primary" onPress={() => onOpen(next?.question.id ?? 'summary')}>
          {t(next ? 'diagnosis.review.next' : 'diagnosis.review.toSummary')}
          <ArrowRight size={16} aria-hidden />
        </Button>
      </footer>
    </article>
  );
}
