import { EyeOff } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { answer } from '../../../shared/commands/answers';
import { type AnswerPart, emptyAnswer } from '../../../shared/diagnosis/answer';
import { askedQuestions } from '../../../shared/diagnosis/questions';
import type { QuestionId } from '../../../shared/ids';
import { invariant } from '../../../shared/invariant';
import type { Side } from '../../../shared/side';
import { t } from '../../i18n/i18n';
import { useDispatch, useWorkshop } from '../../state/session-context';
import { Button } from '../../ui/Button';
import { cx } from '../../ui/cx';
import { SideMark } from '../../ui/SideMark';
import { AnswerFields } from './AnswerFields';
import styles from './Entry.module.css';
import { EntryFoot } from './EntryFoot';
import { EntryQuestion } from './EntryQuestion';
import { EntryStrip } from './EntryStrip';
import { useAnswerShield } from './use-answer-shield';

export interface EntryProps {
  readonly side: Side;
  readonly onLeave: () => void;
}

/** Where one side writes, one question at a time. Only this side's answers are ever read here. */
export function Entry({ side, onLeave }: EntryProps) {
  useAnswerShield();
  const dispatch = useDispatch();
  const table = useWorkshop((workshop) => workshop.diagnosis.questions);
  const answers = useWorkshop((workshop) => workshop.diagnosis.answers[side]);
  const questions = useMemo(() => askedQuestions({ questions: table }), [table]);
  const [index, setIndex] = useState(0);
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => firstField(fields.current)?.focus(), [index]);

  const question = invariant(questions[index] ?? questions[0], 'a workshop asks at least one question');
  const goTo = (next: number) => setIndex(Math.max(0, Math.min(next, questions.length - 1)));
  const goToQuestion = (id: QuestionId) => goTo(questions.findIndex((asked) => asked.id === id));
  const write = (part: AnswerPart) => dispatch(answer(side, question.id, part));
  const onKeyDown = (event: KeyboardEvent) => {
    const isHere = event.currentTarget.contains(event.target as Node);
    if (!isHere || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    goTo(event.shiftKey ? index - 1 : index + 1);
  };

  return (
    <div className={cx(styles, 'entry', side)} onKeyDownCapture={onKeyDown}>
      <header className={styles['head']}>
        <h2 className={styles['title']}>
          <SideMark side={side} size="large" hideWord />
          {t('diagnosis.entry.title', { side: t(`diagnosis.side.${side}`) })}
        </h2>
        <Button icon={<EyeOff size={16} aria-hidden />} onPress={onLeave}>
          {t('diagnosis.entry.cover')}
        </Button>
      </header>
      <EntryStrip questions={questions} answers={answers} index={index} onGoTo={goTo} />
      <div key={question.id} className={styles['question']}>
        <EntryQuestion question={question} side={side} index={index} count={questions.length} />
        <div
          ref={fields}
          role="group"
          aria-labelledby={`text-${question.id}`}
          className={styles['fields']}
          onFocus={({ target }) => showWhole(target)}
        >
          <AnswerFields
            question={question}
            side={side}
            answer={answers[question.id] ?? emptyAnswer(question.shape)}
            onWrite={write}
          />
        </div>
      </div>
      <EntryFoot
        side={side}
        index={index}
        count={questions.length}
        onGoTo={goTo}
        onGoToQuestion={goToQuestion}
        onSealed={onLeave}
      />
    </div>
  );
}

/** Of a text area only the caret comes into view by itself; its lower lines would stay behind the foot. */
function showWhole(field: HTMLElement): void {
  if (field instanceof HTMLTextAreaElement) field.scrollIntoView({ block: 'nearest' });
}

function firstField(fields: HTMLElement | null): HTMLElement | null {
  return fields?.querySelector<HTMLElement>('textarea, input:checked, input') ?? null;
}
