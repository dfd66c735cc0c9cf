import { useMemo, useState } from 'react';
import { gapState } from '../../../shared/diagnosis/gap-state';
import { askedQuestions } from '../../../shared/diagnosis/questions';
import type { Timestamp } from '../../../shared/time';
import type { Diagnosis, Question } from '../../../shared/workshop/schema/diagnosis';
import { t } from '../../i18n/i18n';
import { useClock } from '../../state/clock';
import { useWorkshop } from '../../state/session-context';
import type { Arrival, Place } from './arrival';
import { formatTime } from './format-time';
import { QuestionList, type Shown } from './QuestionList';
import { QuestionReview } from './QuestionReview';
import styles from './Review.module.css';
import { ReviewAnchors } from './ReviewAnchors';
import { Summary } from './Summary';

export interface ReviewProps {
  readonly revealedAt: Timestamp;
  /** Whether the reveal happened just now: the answers then come in once, together. */
  readonly isFresh: boolean;
}

/** Both sides' answers beside each other, question by question, each with its gap and its decisions. */
export function Review({ revealedAt, isFresh }: ReviewProps) {
  const today = useClock().today();
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  const questions = useMemo(() => askedQuestions(diagnosis), [diagnosis]);
  const [arrival, setArrival] = useState<Arrival>(() => ({
    at: firstToDiscuss(diagnosis, questions),
    focus: isFresh ? 'title' : null,
  }));
  const [shown, setShown] = useState<Shown>('all');
  const goTo = (at: Place) => setArrival({ at, focus: 'title' });
  const listed = questions.filter(
    ({ id }) => shown === 'all' || id === arrival.at || gapState(diagnosis, id) === shown,
  );
  const open = questions.find(({ id }) => id === arrival.at);

  return (
    <div className={styles['review']}>
      <ReviewAnchors questions={questions} onReach={setArrival} />
      <aside className={styles['side']} aria-label={t('diagnosis.review.questions')}>
        <QuestionList
          questions={questions}
          listed={listed}
          open={open?.id ?? 'summary'}
          shown={shown}
          onShow={setShown}
          onOpen={goTo}
        />
        <p className={styles['revealed']}>{t('diagnosis.review.revealed', { time: formatTime(revealedAt, today) })}</p>
      </aside>
      <div className={styles['main']}>
        {open ? (
          <QuestionReview
            key={open.id}
            question={open}
            questions={questions}
            arrival={arrival}
            isFresh={isFresh}
            onOpen={goTo}
          />
        ) : (
          <Summary arrival={arrival} onOpen={goTo} />
        )}
      </div>
    </div>
  );
}

/** Opens where the room left off: at the first question that still asks for something, else at the summary. */
function firstToDiscuss(diagnosis: Diagnosis, questions: readonly Question[]): Place {
  return questions.find(({ id }) => ['not-rated', 'no-decision'].includes(gapState(diagnosis, id)))?.id ?? 'summary';
}
