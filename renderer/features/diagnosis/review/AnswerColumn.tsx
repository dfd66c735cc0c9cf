import { useMemo } from 'react';
import { combinedAnswer } from '../../../../shared/diagnosis/measured-gap';
import { roleOf } from '../../../../shared/diagnosis/questions';
import { answersTo, type GivenAnswer, predictionsOn } from '../../../../shared/diagnosis/sheets';
import { readingOrder } from '../../../../shared/diagnosis/side-answer';
import { otherSide, type Side } from '../../../../shared/side';
import type { Question, Sheet } from '../../../../shared/workshop/schema/diagnosis';
import { t } from '../../../i18n/i18n';
import { useWorkshop } from '../../../state/session-context';
import { cx } from '../../../ui/cx';
import { SideMark } from '../../../ui/SideMark';
import styles from './AnswerColumn.module.css';
import { AnswerValue } from './AnswerValue';
import { CombinedValue } from './CombinedValue';
import { Revision } from './Revision';

export interface AnswerColumnProps {
  readonly question: Question;
  readonly side: Side;
}

/** What one side said, or expected the other to say, as it was sealed; a later wording stands under it and is named as such. */
export function AnswerColumn({ question, side }: AnswerColumnProps) {
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  const given = useMemo(
    () => readingOrder(answersTo(diagnosis, side, question.id), question.id),
    [diagnosis, side, question.id],
  );
  const combined = given.length > 1 ? combinedAnswer(diagnosis, side, question) : null;
  const role = roleOf(question.group, side);
  return (
    <section className={cx(styles, 'column', side)} aria-label={t(`ui.side.${side}`)}>
      <header className={styles['head']}>
        <SideMark side={side} />
        <span className={styles['role']}>
          {given.length === 0
            ? t('diagnosis.answer.empty')
            : t(`diagnosis.answer.${role}`, { side: t(`diagnosis.side.${otherSide(side)}`) })}
        </span>
      </header>
      {combined && combined.n > 1 ? (
        <>
          <CombinedValue answer={combined} shape={question.shape} side={side} />
          <details className={styles['each']}>
            <summary>{t('review.answer.eachOf', { n: given.length })}</summary>
            <Given given={given} question={question} side={side} />
          </details>
        </>
      ) : (
        <Given given={given} question={question} side={side} />
      )}
      <Predictions question={question} side={side} />
      <Revision question={question} side={side} />
    </section>
  );
}

interface GivenProps extends AnswerColumnProps {
  readonly given: readonly GivenAnswer[];
}

/** Every sheet by itself; a side that answered as one needs no name for it. */
function Given({ given, question, side }: GivenProps) {
  const [only] = given;
  if (only === undefined) return null;
  if (given.length === 1 && only.sheet.by.kind === 'side') {
    return <AnswerValue answer={only.answer} question={question} side={side} />;
  }
  return (
    <ul className={styles['sheets']} aria-label={t('review.answer.each')}>
      {given.map(({ sheet, answer }) => (
        <li key={sheet.id} className={styles['sheet']}>
          <p className={styles['label']}>{writerOf(sheet)}</p>
          <AnswerValue answer={answer} question={question} side={side} />
        </li>
      ))}
    </ul>
  );
}

/** What the side predicted that the other would say, beside the other's answer. */
function Predictions({ question, side }: AnswerColumnProps) {
  const diagnosis = useWorkshop((workshop) => workshop.diagnosis);
  const predicted = readingOrder(predictionsOn(diagnosis, side, question.id), question.id);
  if (predicted.length === 0) return null;
  return (
    <div className={styles['prediction']}>
      <p className={styles['label']}>
        {t('review.answer.predicted', { side: t(`diagnosis.side.${otherSide(side)}`) })}
      </p>
      <Given given={predicted} question={question} side={otherSide(side)} />
    </div>
  );
}

function writerOf({ by, side }: Sheet): string {
  if (by.kind === 'person') return by.name;
  return by.kind === 'side' ? t(`review.answer.side.${side}`) : t(`review.answer.somebody.${side}`);
}
