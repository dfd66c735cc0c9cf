import { type AnswerPart, emptyAnswer } from '../../../../shared/diagnosis/answer';
import { roleOf } from '../../../../shared/diagnosis/questions';
import { otherSide } from '../../../../shared/side';
import type { Question, Sheet } from '../../../../shared/workshop/schema/diagnosis';
import { t } from '../../../i18n/i18n';
import { AnswerFields } from '../AnswerFields';
import styles from '../Entry.module.css';
import { EntryQuestion } from '../EntryQuestion';

export interface QuestionPageProps {
  readonly question: Question;
  readonly n: number;
  readonly count: number;
  readonly sheet: Sheet;
  /** Reads the sheet as it stands at that moment. */
  readonly now: () => Sheet;
  readonly predicts: boolean;
  readonly onWrite: (part: AnswerPart) => void;
  readonly onPredict: (part: AnswerPart) => void;
}

/** One question with the fields of its answer, and beside it what the other side is expected to say. */
export function QuestionPage({ question, n, count, sheet, now, predicts, onWrite, onPredict }: QuestionPageProps) {
  const { id, group, shape, evidence } = question;
  const role = roleOf(group, sheet.side);
  const side = t(`diagnosis.side.${otherSide(sheet.side)}`);
  return (
    <div className={styles['question']}>
      <EntryQuestion question={question} side={sheet.side} n={n} count={count} />
      <div
        role="group"
        aria-labelledby={`text-${id}`}
        className={styles['fields']}
        onFocus={({ target }) => showWhole(target)}
      >
        <AnswerFields
          label={role === 'expects' ? t('diagnosis.field.guess', { side }) : t('diagnosis.field.answer')}
          question={question}
          answer={sheet.answers[id] ?? emptyAnswer(shape)}
          evidence={role === 'expects' ? null : evidence}
          now={() => now().answers[id] ?? emptyAnswer(shape)}
          onWrite={onWrite}
        />
        {predicts && role === 'together' ? (
          <div className={styles['predict']}>
            <AnswerFields
              label={t('entry.predict', { side })}
              question={question}
              answer={sheet.predictions[id] ?? emptyAnswer(shape)}
              evidence={null}
              now={() => now().predictions[id] ?? emptyAnswer(shape)}
              onWrite={onPredict}
            />
          </div>
        ) : null}
      </div>
    </div>
  );
}

/** Of a text area only the caret comes into view by itself; its lower lines would stay behind the foot. */
function showWhole(field: HTMLElement): void {
  if (field instanceof HTMLTextAreaElement) field.scrollIntoView({ block: 'nearest' });
}
