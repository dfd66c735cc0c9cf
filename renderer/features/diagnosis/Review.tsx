import { useMemo, useState } from 'react';
import { gapState } from '../../../shared/diagnosis/gap-state';
import { askedQuestions } from '../../../shared/diagnosis/questions';
import type { QuestionId } from '../../../shared/ids';
import type { Timestamp } from '../../../shared/time';
import type { Diagnosis, Question } from '../../../shared/workshop/schema/diagnosis';
import { t } from '../../i18n/i18n';
import { useWorkshop } from '../../state/session-context';
import { formatTime } from './format-time';
import { QuestionList, type Shown } from './QuestionList';
import { QuestionReview } from './QuestionReview';
import styles from './Review.module.css';
import { Summary } from './Summary';

export interface ReviewProps {
  readonly revealedAt: Timestamp;
  /** Whether the reveal happened just now: the answers then come in once, together. */
  readonly isFresh: boolean;
}

/** Both sides' answers beside each other, question by question, each with its gap and its decisions. */
export function Review({ revealedAt, isFresh }: ReviewProps) {
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  const questions = useMemo(() => askedQuestions(diagnosis), [diagnosis]);
  const [place, setPlace] = useState<QuestionId | 'summary' | null>(null);
  const [shown, setShown] = useState<Shown>('all');
  const listed = questions.filter(({ id }) => shown === 'all' || id === place || gapState(diagnosis, id) === shown);
  const open = place === 'summary' ? null : (find(questions, place) ?? firstToDiscuss(diagnosis, questions));

  return (
    <div className={styles['review']}>
      <aside className={styles['side']} aria-label={t('diagnosis.review.questions')}>
        <QuestionList
          questions={questions}
          listed={listed}
          open={open?.id ?? 'summary'}
          shown={shown}
          onShow={setShown}
          onOpen={setPlace}
        />
        <p className={styles['revealed']}>{t('diagnosis.review.revealed', { time: formatTime(revealedAt) })}</p>
      </aside>
      <div className={styles['main']}>
        {open ? (
          <QuestionReview key={open.id} question={open} questions={questions} isFresh={isFresh} onOpen={setPlace} />
        ) : (
          <Summary onOpen={setPlace} />
        )}
      </div>
    </div>
  );
}

const find = (questions: readonly Question[], id: QuestionId | null) => questions.find((question) => question.id === id);

/** Opens where the room left off: at the first question that still asks for something, else at the summary. */
function firstToDiscuss(diagnosis: Diagnosis, questions: readonly Question[]): Question | null {
  return questions.find(({ id }) => ['not-rated', 'no-decision'].includes(gapState(diagnosis, id))) ?? null;
}
