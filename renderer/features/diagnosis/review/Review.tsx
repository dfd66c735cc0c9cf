import { useMemo, useState } from 'react';
import { rankedQuestions, type RankedQuestion } from '../../../../shared/diagnosis/ranking';
import type { Timestamp } from '../../../../shared/time';
import { t } from '../../../i18n/i18n';
import { useClock } from '../../../state/clock';
import { useRoomFocus } from '../../../state/room-context';
import { useWorkshop } from '../../../state/session-context';
import { formatTime } from '../format-time';
import type { Arrival, Place } from './arrival';
import { DotVotes } from './DotVotes';
import { Picture } from './Picture';
import { QuestionList, type Shown } from './QuestionList';
import { QuestionReview } from './QuestionReview';
import styles from './Review.module.css';
import { ReviewAnchors } from './ReviewAnchors';
import { roomFocusAt } from './room-focus';
import { SortScreen } from './SortScreen';
import { Summary } from './Summary';
import { useOrder } from './use-order';

export interface ReviewProps {
  readonly revealedAt: Timestamp;
  /** Whether the reveal happened just now: the answers then come in once, together. */
  readonly isFresh: boolean;
}

/** Both sides' answers beside each other, widest gap first, and what the room makes of them. */
export function Review({ revealedAt, isFresh }: ReviewProps) {
  const today = useClock().today();
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  const ranked = useMemo(() => rankedQuestions(diagnosis), [diagnosis]);
  const order = useOrder(diagnosis, ranked);
  const [arrival, setArrival] = useState<Arrival>(() => ({
    at: firstToDiscuss(ranked),
    focus: isFresh ? 'title' : null,
  }));
  const [shown, setShown] = useState<Shown>('all');
  useRoomFocus(roomFocusAt(arrival.at));
  const goTo = (at: Place) => setArrival({ at, focus: 'title' });
  const showOnly = (state: Shown): void => {
    setShown(state);
    const first = order.questions.find((each) => each.state === state);
    if (first) setArrival({ at: first.question.id, focus: null });
  };
  const open = order.questions.find(({ question }) => question.id === arrival.at);

  return (
    <div className={styles['review']}>
      <ReviewAnchors questions={order.questions} onReach={setArrival} />
      <aside className={styles['side']} aria-label={t('diagnosis.review.questions')}>
        <QuestionList order={order} open={arrival.at} shown={shown} onShow={showOnly} onOpen={goTo} />
        <p className={styles['revealed']}>{t('diagnosis.review.revealed', { time: formatTime(revealedAt, today) })}</p>
      </aside>
      <div className={styles['main']}>
        {open ? (
          <QuestionReview
            key={open.question.id}
            ranked={open}
            order={order}
            arrival={arrival}
            isFresh={isFresh}
            isRating={shown === 'not-rated'}
            onOpen={goTo}
          />
        ) : (
          <OtherPlace arrival={arrival} onOpen={goTo} />
        )}
      </div>
    </div>
  );
}

interface OtherPlaceProps {
  readonly arrival: Arrival;
  readonly onOpen: (place: Place) => void;
}

/** The screens beside the questions; a question that is not asked any more leads to the summary. */
function OtherPlace({ arrival, onOpen }: OtherPlaceProps) {
  if (arrival.at === 'picture') return <Picture arrival={arrival} onOpen={onOpen} />;
  if (arrival.at === 'sort') return <SortScreen arrival={arrival} onOpen={onOpen} />;
  if (arrival.at === 'votes') return <DotVotes arrival={arrival} />;
  return <Summary arrival={arrival} onOpen={onOpen} />;
}

/** Opens where the room left off: at the widest gap that still asks for something, else at the summary. */
function firstToDiscuss(ranked: readonly RankedQuestion[]): Place {
  return ranked.find(({ state }) => state === 'not-rated' || state === 'no-decision')?.question.id ?? 'summary';
}
