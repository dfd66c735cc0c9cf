import { ArrowLeft, ArrowRight, LockKeyhole } from 'lucide-react';
import { useMemo, useState } from 'react';
import { askedQuestions } from '../../../shared/diagnosis/questions';
import type { Sheet } from '../../../shared/workshop/schema/diagnosis';
import { t } from '../../i18n/i18n';
import { useSession, useWorkshop } from '../../state/session-context';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { Kbd } from '../../ui/Kbd';
import styles from './Entry.module.css';
import { describeReason } from './entry/describe-refusal';
import { type EntryPage, pageOf } from './entry/entry-pages';
import { questionState } from './entry/question-state';
import { sealLabel } from './entry/sheet-title';
import { type OpenReason, openReason } from './entry/unread-cells';
import { SealDialog } from './SealDialog';

export interface EntryFootProps {
  readonly sheet: Sheet;
  readonly name: string;
  readonly index: number;
  readonly pages: readonly EntryPage[];
  readonly onGoTo: (index: number) => void;
  readonly onSealed: () => void;
}

/** Back, on, and the seal: always on screen, however long the answer is. */
export function EntryFoot({ sheet, name, index, pages, onGoTo, onSealed }: EntryFootProps) {
  const table = useWorkshop((workshop) => workshop.diagnosis.questions);
  const asked = useMemo(() => askedQuestions({ questions: table }), [table]);
  const states = asked.map(({ id }) => questionState(sheet, id));
  const empty = asked.filter((_, at) => states[at] === 'empty');
  const answered = states.filter((state) => state === 'answered').length;
  const unfinished = asked.length - answered - empty.length;
  const isLast = index === pages.length - 1;
  const sealIsNext = isLast || answered === asked.length;
  const refusal = openReason(useSession(), sheet.id);
  const [isAsking, setAsking] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  // A refusal belongs to the page on which it can be put right, and goes with it.
  if (refused !== null && refused.index !== index) setRefused(null);

  const askToSeal = () => {
    setAsking(refusal === null);
    if (refusal === null) return;
    const target = refusal.kind === 'shares' ? pageOf(pages, refusal.questionId) : index;
    setRefused({ kind: refusal.kind, index: target });
    onGoTo(target);
  };

  return (
    <footer className={styles['foot']}>
      <div role="alert">
        {refusal !== null && refused?.kind === refusal.kind ? (
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
          {t('diagnosis.entry.answered', { answered, of: asked.length })}
          {unfinished > 0 ? `, ${t('diagnosis.entry.unfinished', { n: unfinished })}` : null}
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
          if (empty[0]) onGoTo(pageOf(pages, empty[0].id));
        }}
        onSealed={onSealed}
      />
    </footer>
  );
}

/** Why a seal was refused, and on which page that is said. */
interface Refused {
  readonly kind: OpenReason['kind'];
  readonly index: number;
}
