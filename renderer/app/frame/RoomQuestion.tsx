import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo } from 'react';
import { askedQuestions } from '../../../shared/diagnosis/questions';
import type { RoomFocus } from '../../../shared/room/focus';
import { t } from '../../i18n/i18n';
import { useWorkshop } from '../../state/session-context';
import { IconButton } from '../../ui/IconButton';
import { useApp } from '../app-context';
import styles from './RoomQuestion.module.css';

/**
 * Shows the questions one after the other before the reveal, for two sides that answer on paper at the same time. After the last comes
 * the first, so that neither button ever gives way under the finger.
 */
export function RoomQuestion({ pinned }: { readonly pinned: RoomFocus | null }) {
  const app = useApp();
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  const questions = useMemo(() => askedQuestions(diagnosis), [diagnosis]);
  if (diagnosis.revealedAt !== null || questions.length === 0) return null;
  const index = pinned?.kind === 'question' ? questions.findIndex(({ id }) => id === pinned.id) : -1;
  const show = (next: number): void => {
    const question = questions.at(next % questions.length);
    if (question) app.room.pin({ kind: 'question', id: question.id });
  };
  return (
    <div role="group" aria-label={t('room.question')} className={styles['question']}>
      <span className={styles['name']}>{t('room.question')}</span>
      <div className={styles['steps']}>
        <IconButton
          label={t('room.question.previous')}
          icon={<ChevronLeft size={16} aria-hidden />}
          isDisabled={index < 0}
          onPress={() => show(index - 1)}
        />
        <span role="status">
          {index < 0 ? t('room.question.none') : t('room.question.place', { n: index + 1, of: questions.length })}
        </span>
        <IconButton
          label={t(index < 0 ? 'room.question.first' : 'room.question.next')}
          icon={<ChevronRight size={16} aria-hidden />}
          onPress={() => show(index + 1)}
        />
      </div>
    </div>
  );
}
