import { PencilLine } from 'lucide-react';
import { useState } from 'react';
import { revise } from '../../../shared/commands/answers';
import { isEmptyAnswer } from '../../../shared/diagnosis/answer';
import { roleOf } from '../../../shared/diagnosis/questions';
import { otherSide, type Side } from '../../../shared/side';
import type { Question } from '../../../shared/workshop/schema/diagnosis';
import { t } from '../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { cx } from '../../ui/cx';
import { SideMark } from '../../ui/SideMark';
import { TextArea } from '../../ui/TextArea';
import { AnswerValue } from './AnswerValue';
import styles from './AnswerColumn.module.css';

export interface AnswerColumnProps {
  readonly question: Question;
  readonly side: Side;
}

/** What one side said, or expected the other to say, as it was sealed; a later wording stands under it and is named as such. */
export function AnswerColumn({ question, side }: AnswerColumnProps) {
  const answer = useWorkshop((workshop) => workshop.diagnosis.answers[side][question.id]);
  const isEmpty = answer === undefined || isEmptyAnswer(answer);
  const role = roleOf(question.group, side);
  return (
    <section className={cx(styles, 'column', side)} aria-label={t(`ui.side.${side}`)}>
      <header className={styles['head']}>
        <SideMark side={side} />
        <span className={styles['role']}>
          {isEmpty
            ? t('diagnosis.answer.empty')
            : t(`diagnosis.answer.${role}`, { side: t(`diagnosis.side.${otherSide(side)}`) })}
        </span>
      </header>
      {isEmpty ? null : <AnswerValue answer={answer} shape={question.shape} side={side} />}
      <Revision question={question} side={side} />
    </section>
  );
}

function Revision({ question, side }: AnswerColumnProps) {
  const dispatch = useDispatch();
  const revision = useWorkshop((workshop) => workshop.diagnosis.revisions[side][question.id] ?? '');
  const [isOpen, setOpen] = useState(false);
  if (!isOpen && revision === '') {
    return (
      <div className={styles['revise']}>
        <Button tone="quiet" size="small" icon={<PencilLine size={14} aria-hidden />} onPress={() => setOpen(true)}>
          {t('diagnosis.answer.revise')}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles['revision']}>
      <p>
        <Badge tone={side}>{t('diagnosis.answer.revised')}</Badge>
      </p>
      <TextArea
        label={t('diagnosis.answer.revision', { side: t(`diagnosis.side.${side}`) })}
        hideLabel
        description={t('diagnosis.answer.revision.hint')}
        rows={2}
        serif
        autoFocus={isOpen}
        value={revision}
        onCommit={(text) => dispatch(revise(side, question.id, text))}
      />
    </div>
  );
}
