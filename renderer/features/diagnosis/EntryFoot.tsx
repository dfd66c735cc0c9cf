import { ArrowLeft, ArrowRight, LockKeyhole } from 'lucide-react';
import { useMemo, useState } from 'react';
import { isEmptyAnswer } from '../../../shared/diagnosis/answer';
import { askedQuestions } from '../../../shared/diagnosis/questions';
import type { QuestionId } from '../../../shared/ids';
import type { Sheet } from '../../../shared/workshop/schema/diagnosis';
import { t } from '../../i18n/i18n';
import { useSession, useWorkshop } from '../../state/session-context';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { Kbd } from '../../ui/Kbd';
import styles from './Entry.module.css';
import { describeReason } from './entry/describe-refusal';
import { sealLabel } from './entry/sheet-title';
import { openReason } from './entry/unread-cells';
import { SealDialog } from './SealDialog';

export interface EntryFootProps {
  readonly sheet: Sheet;
  readonly name: string;
  readonly index: number;
  readonly pageCount: number;
  readonly onGoTo: (index: number) => void;
  readonly onGoToQuestion: (id: QuestionId) => void;
  readonly onSealed: () => void;
}

/** Back, on, and the seal: always on screen, however long the answer is. */
export function EntryFoot({ sheet, name, index, pageCount, onGoTo, onGoToQuestion, onSealed }: EntryFootProps) {
  const table = useWorkshop((workshop) => workshop.diagnosis.questions);
  const asked = useMemo(() => askedQuestions({ questions: table }), [table]);
  const empty = asked.filter(({ id }) => isEmptyAnswer(sheet.answers[id]));
  const isLast = index === pageCount - 1;
  const sealIsNext = isLast || empty.length === 0;
  const refusal = openReason(useSession(), sheet.id);
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
            {describeReason(refusal, asked)}
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
          {t('diagnosis.entry.answered', { answered: asked.length - empty.length, of: asked.length })}
        </span>
        <Button
          tone={sealIsNext ? 'primary' : 'plain'}
          icon={<LockKeyhole size={16} aria-hidden />}
          onPress={askToSeal}
        >
          {sealLabel(sheet, name)}
        </Button>
      </div>
      <SealDialog
        sheet={sheet}
        name={name}
        isOpen={isAsking}
        empty={empty.length}
        count={asked.length}
        onClose={() => setAsking(false)}
        onFirstEmpty={() => {
          setAsking(false);
          if (empty[0]) onGoToQuestion(empty[0].id);
        }}
        onSealed={onSealed}
      />
    </footer>
  );
}
