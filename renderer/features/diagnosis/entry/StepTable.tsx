import { PencilLine, X } from 'lucide-react';
import { type CSSProperties, useState } from 'react';
import { type AnswerPart, emptyAnswer } from '../../../../shared/diagnosis/answer';
import type { QuestionId } from '../../../../shared/ids';
import { otherSide } from '../../../../shared/side';
import type { Answer, Sheet } from '../../../../shared/workshop/schema/diagnosis';
import { t } from '../../../i18n/i18n';
import { cx } from '../../../ui/cx';
import { IconButton } from '../../../ui/IconButton';
import { StepScale } from '../../../ui/StepScale';
import { TextField } from '../../../ui/TextField';
import type { StepQuestion } from './entry-pages';
import styles from './StepTable.module.css';

export interface StepTableProps {
  readonly n: number;
  readonly questions: readonly StepQuestion[];
  readonly sheet: Sheet;
  readonly predicts: boolean;
  readonly onWrite: (id: QuestionId, part: AnswerPart) => void;
  readonly onPredict: (id: QuestionId, part: AnswerPart) => void;
}

/** Many short questions with the same steps, one row each. */
export function StepTable({ n, questions, sheet, predicts, onWrite, onPredict }: StepTableProps) {
  const steps = questions[0]?.shape.options ?? [];
  const other = t(`diagnosis.side.${otherSide(sheet.side)}`);
  return (
    <div className={cx(styles, 'table', predicts && 'predicts')} style={stepCount(steps.length)}>
      <div className={styles['head']} aria-hidden>
        <span />
        <Head title={t('diagnosis.field.answer')} steps={steps.map(({ label }) => label)} />
        {predicts ? <Head title={t('entry.predict', { side: other })} steps={steps.map(({ label }) => label)} /> : null}
        <span />
      </div>
      {questions.map((question, at) => (
        <StepRow
          key={question.id}
          n={n + at}
          question={question}
          answer={sheet.answers[question.id] ?? emptyAnswer(question.shape)}
          prediction={predicts ? (sheet.predictions[question.id] ?? emptyAnswer(question.shape)) : null}
          other={other}
          onWrite={(part) => onWrite(question.id, part)}
          onPredict={(part) => onPredict(question.id, part)}
        />
      ))}
    </div>
  );
}

function Head({ title, steps }: { readonly title: string; readonly steps: readonly string[] }) {
  return (
    <div>
      <p className={styles['title']}>{title}</p>
      <div className={styles['names']}>
        {steps.map((step) => (
          <span key={step}>{step}</span>
        ))}
      </div>
    </div>
  );
}

interface StepRowProps {
  readonly n: number;
  readonly question: StepQuestion;
  readonly answer: Answer;
  /** Null when nobody predicts. */
  readonly prediction: Answer | null;
  readonly other: string;
  readonly onWrite: (part: AnswerPart) => void;
  readonly onPredict: (part: AnswerPart) => void;
}

function StepRow({ n, question, answer, prediction, other, onWrite, onPredict }: StepRowProps) {
  const [isOpen, setOpen] = useState(answer.text !== '' || answer.evidence !== '');
  const { kind, options } = question.shape;
  const clear = { kind, option: null };
  const isChosen = stepOf(answer) !== null || (prediction !== null && stepOf(prediction) !== null);
  return (
    <div role="group" aria-labelledby={`text-${question.id}`} className={styles['row']}>
      <p id={`text-${question.id}`} className={styles['question']}>
        <span className={styles['n']}>{n}</span>
        <span>{question.text}</span>
      </p>
      <StepScale
        label={`${n}. ${question.text}`}
        compact
        options={options}
        value={stepOf(answer)}
        onChange={(option) => onWrite({ kind, option })}
      />
      {prediction === null ? null : (
        <div className={styles['prediction']}>
          <StepScale
            label={t('entry.predict.of', { side: other, n })}
            compact
            options={options}
            value={stepOf(prediction)}
            onChange={(option) => onPredict({ kind, option })}
          />
        </div>
      )}
      <div className={styles['tools']}>
        <IconButton
          size="small"
          label={t('entry.table.clear', { n })}
          icon={<X size={16} aria-hidden />}
          isDisabled={!isChosen}
          onPress={() => {
            onWrite(clear);
            if (prediction !== null) onPredict(clear);
          }}
        />
        <IconButton
          size="small"
          label={t(isOpen ? 'entry.table.close' : 'entry.table.words', { n })}
          icon={<PencilLine size={16} aria-hidden />}
          onPress={() => setOpen(!isOpen)}
        />
      </div>
      {isOpen ? <RowWords question={question} answer={answer} onWrite={onWrite} /> : null}
    </div>
  );
}

interface RowWordsProps {
  readonly question: StepQuestion;
  readonly answer: Answer;
  readonly onWrite: (part: AnswerPart) => void;
}

function RowWords({ question, answer, onWrite }: RowWordsProps) {
  return (
    <div className={styles['words']}>
      <TextField
        label={t('diagnosis.field.words')}
        autoFocus={answer.text === ''}
        value={answer.text}
        onCommit={(text) => onWrite({ kind: 'text', text })}
      />
      {question.evidence === null ? null : (
        <TextField
          label={t(`entry.evidence.${question.evidence}`)}
          value={answer.evidence}
          onCommit={(text) => onWrite({ kind: 'evidence', text })}
        />
      )}
    </div>
  );
}

/** How many columns the steps need; the style sheet makes the widths of it. */
const stepCount = (n: number): CSSProperties & Record<'--steps', number> => ({ '--steps': n });

const stepOf = ({ value }: Answer): string | null =>
  value.kind === 'scale' || value.kind === 'choice' ? value.option : null;
