import { PencilLine } from 'lucide-react';
import { useState } from 'react';
import { revise } from '../../../../shared/commands/answers';
import type { Side } from '../../../../shared/side';
import type { Question } from '../../../../shared/workshop/schema/diagnosis';
import { t } from '../../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../../state/session-context';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { TextArea } from '../../../ui/TextArea';
import styles from './AnswerColumn.module.css';

export interface RevisionProps {
  readonly question: Question;
  readonly side: Side;
}

/** A later wording of a side's answer, under the sealed one. */
export function Revision({ question, side }: RevisionProps) {
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
