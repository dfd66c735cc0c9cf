import { ArrowLeft, ArrowRight } from 'lucide-react';
import { SIDES } from '../../../shared/side';
import type { Question } from '../../../shared/workshop/schema/diagnosis';
import { t } from '../../i18n/i18n';
import { Button } from '../../ui/Button';
import { cx } from '../../ui/cx';
import { AnswerColumn } from './AnswerColumn';
import { type Arrival, type Place, useArrival } from './arrival';
import { Decisions } from './Decisions';
import { GapSection } from './GapSection';
import styles from './Review.module.css';

export interface QuestionReviewProps {
  readonly question: Question;
  readonly questions: readonly Question[];
  readonly arrival: Arrival;
  readonly isFresh: boolean;
  readonly onOpen: (place: Place) => void;
}

/** One question after the reveal: both answers, how far apart they are, and what the room decides. */
export function QuestionReview({ question, questions, arrival, isFresh, onOpen }: QuestionReviewProps) {
  const opened = useArrival(arrival);
  const index = questions.indexOf(question);
  const previous = questions[index - 1];
  const next = questions[index + 1];
  return (
    <article ref={opened} className={styles['question']} aria-labelledby={`text-${question.id}`}>
      <header className={styles['head']}>
        <p className={styles['number']}>
          {t('diagnosis.entry.question', { n: index + 1, of: questions.length })} ·{' '}
          {t(`diagnosis.group.${question.group}`)}
        </p>
        <h2 id={`text-${question.id}`} data-title tabIndex={-1} className={styles['text']}>
          {question.text}
        </h2>
      </header>
      <div className={cx(styles, 'answers', isFresh && 'fresh')}>
        {SIDES.map((side) => (
          <AnswerColumn key={side} question={question} side={side} />
        ))}
      </div>
      <GapSection question={question} />
      <Decisions question={question} />
      <footer className={styles['foot']}>
        <Button
          icon={<ArrowLeft size={16} aria-hidden />}
          isDisabled={previous === undefined}
          onPress={() => {
            if (previous) onOpen(previous.id);
          }}
        >
          {t('diagnosis.review.previous')}
        </Button>
        <Button tone="primary" onPress={() => onOpen(next?.id ?? 'summary')}>
          {t(next ? 'diagnosis.review.next' : 'diagnosis.review.toSummary')}
          <ArrowRight size={16} aria-hidden />
        </Button>
      </footer>
    </article>
  );
}
