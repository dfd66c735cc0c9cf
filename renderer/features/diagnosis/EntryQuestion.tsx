import { roleOf } from '../../../shared/diagnosis/questions';
import { otherSide, type Side } from '../../../shared/side';
import type { Question } from '../../../shared/workshop/schema/diagnosis';
import { t } from '../../i18n/i18n';
import { Badge } from '../../ui/Badge';
import styles from './Entry.module.css';

export interface EntryQuestionProps {
  readonly question: Question;
  readonly side: Side;
  readonly n: number;
  readonly count: number;
}

/** A question as it is put to one side: from experience, or as a guess of what the other side will say. */
export function EntryQuestion({ question, side, n, count }: EntryQuestionProps) {
  const role = roleOf(question.group, side);
  return (
    <div className={styles['asked']}>
      <p className={styles['number']}>
        <span>{t('diagnosis.entry.question', { n, of: count })}</span>
        <Badge tone={role === 'expects' ? 'accent' : 'neutral'}>
          {t(`diagnosis.entry.${role}`, { side: t(`diagnosis.side.${otherSide(side)}`) })}
        </Badge>
      </p>
      <h3 id={`text-${question.id}`} className={styles['text']}>
        {question.text}
      </h3>
      {role === 'expects' || question.probe.trim() === '' ? null : (
        <p className={styles['probe']}>{t('diagnosis.entry.probe', { probe: question.probe })}</p>
      )}
    </div>
  );
}
