import { type KeyboardEvent, useRef } from 'react';
import { isEmptyAnswer, sharesAddUp } from '../../../shared/diagnosis/answer';
import type { QuestionId } from '../../../shared/ids';
import type { Answer, Question } from '../../../shared/workshop/schema/diagnosis';
import { t } from '../../i18n/i18n';
import { cx } from '../../ui/cx';
import styles from './Entry.module.css';

export interface EntryStripProps {
  readonly questions: readonly Question[];
  readonly answers: Readonly<Record<QuestionId, Answer>>;
  readonly index: number;
  readonly onGoTo: (index: number) => void;
}

/** Every question as a numbered mark: which are answered, and the way to each. One stop for Tab; arrow keys go along it. */
export function EntryStrip({ questions, answers, index, onGoTo }: EntryStripProps) {
  const strip = useRef<HTMLOListElement>(null);
  const focusAt = (next: number) => strip.current?.querySelectorAll('button').item(next)?.focus();
  const onKeyDown = (event: KeyboardEvent) => {
    const at = [...(strip.current?.querySelectorAll('button') ?? [])].indexOf(event.target as HTMLButtonElement);
    const next = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: questions.length - 1 }[event.key];
    if (next === undefined || next < 0 || next >= questions.length) return;
    event.preventDefault();
    focusAt(next);
  };
  return (
    <nav aria-label={t('diagnosis.entry.questions')}>
      <ol ref={strip} className={styles['strip']} onKeyDown={onKeyDown}>
        {questions.map((question, at) => {
          const state = stateOf(answers[question.id]);
          return (
            <li key={question.id}>
              <button
                type="button"
                className={cx(styles, 'mark', state)}
                aria-current={at === index ? 'step' : undefined}
                aria-label={t('diagnosis.entry.jump', { n: at + 1, state: t(`diagnosis.entry.jump.${state}`) })}
                tabIndex={at === index ? 0 : -1}
                onClick={() => onGoTo(at)}
              >
                {at + 1}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function stateOf(answer: Answer | undefined): 'answered' | 'empty' | 'unfinished' {
  if (answer === undefined || isEmptyAnswer(answer)) return 'empty';
  return sharesAddUp(answer.value) ? 'answered' : 'unfinished';
}
