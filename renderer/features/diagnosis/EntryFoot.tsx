import { ArrowLeft, ArrowRight, LockKeyhole } from 'lucide-react';
import { useMemo, useState } from 'react';
import { seal } from '../../../shared/commands/seal';
import { isEmptyAnswer } from '../../../shared/diagnosis/answer';
import { askedQuestions } from '../../../shared/diagnosis/questions';
import { type SealRefusal, sealRefusal } from '../../../shared/diagnosis/seal';
import type { QuestionId } from '../../../shared/ids';
import type { Side } from '../../../shared/side';
import { t } from '../../i18n/i18n';
import { useClock } from '../../state/clock';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { Kbd } from '../../ui/Kbd';
import styles from './Entry.module.css';
import { SealDialog } from './SealDialog';

export interface EntryFootProps {
  readonly side: Side;
  readonly index: number;
  readonly count: number;
  readonly onGoTo: (index: number) => void;
  readonly onGoToQuestion: (id: QuestionId) => void;
  readonly onSealed: () => void;
}

/** Back, on, and the seal: always on screen, however long the answer is. */
export function EntryFoot({ side, index, count, onGoTo, onGoToQuestion, onSealed }: EntryFootProps) {
  const dispatch = useDispatch();
  const clock = useClock();
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  const asked = useMemo(() => askedQuestions(diagnosis), [diagnosis]);
  const empty = asked.filter(({ id }) => isEmptyAnswer(diagnosis.answers[side][id]));
  const isLast = index === count - 1;
  const sealIsNext = isLast || empty.length === 0;
  const refusal = sealRefusal(diagnosis, side);
  const [isAsking, setAsking] = useState(false);
  const [isRefused, setRefused] = useState(false);

  const askToSeal = () => {
    setRefused(refusal !== null);
    setAsking(refusal === null);
    if (refusal?.kind === 'shares') onGoToQuestion(refusal.questionId);
  };

  return (
    <footer className={styles['foot']}>
      <div role="alert">
        {isRefused && refusal !== null ? (
          <Callout tone="attention" title={t('diagnosis.seal.refused')}>
            {describeRefusal(refusal, (id) => asked.findIndex((question) => question.id === id) + 1)}
          </Callout>
        ) : null}
      </div>
      <div className={styles['footRow']}>
        <Button icon={<ArrowLeft size={16} aria-hidden />} isDisabled={index === 0} onPress={() => onGoTo(index - 1)}>
          {t('diagnosis.entry.previous')}
        </Button>
        <Button tone={sealIsNext ? 'plain' : 'primary'} isDisabled={isLast} onPress={() => onGoTo(index + 1)}>
          {t('diagnosis.entry.next')}
          <ArrowRight size={16} aria-hidden />
        </Button>
        <span className={styles['keys']}>
          <Kbd keys="Ctrl+Enter" /> {t('diagnosis.entry.keys')}
        </span>
        <span className={styles['answered']}>
          {t('diagnosis.entry.answered', { answered: count - empty.length, of: count })}
        </span>
        <Button
          tone={sealIsNext ? 'primary' : 'plain'}
          icon={<LockKeyhole size={16} aria-hidden />}
          onPress={askToSeal}
        >
          {t(`diagnosis.entry.seal.${side}`)}
        </Button>
      </div>
      <SealDialog
        side={side}
        isOpen={isAsking}
        empty={empty.length}
        count={count}
        onClose={() => setAsking(false)}
        onFirstEmpty={() => {
          setAsking(false);
          if (empty[0]) onGoToQuestion(empty[0].id);
        }}
        onSeal={() => {
          if (dispatch(seal(side, clock.now()))) onSealed();
        }}
      />
    </footer>
  );
}

function describeRefusal(refusal: SealRefusal, numberOf: (id: QuestionId) => number): string {
  return refusal.kind === 'shares'
    ? t('diagnosis.seal.shares', { n: numberOf(refusal.questionId), sum: refusal.sum })
    : t(`diagnosis.seal.${refusal.kind}`);
}
