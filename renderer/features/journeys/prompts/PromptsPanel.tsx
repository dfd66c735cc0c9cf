import { Check, ChevronDown, ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useMemo, useState } from 'react';
import { promptRecord, type PromptRecord } from '../../../../shared/journeys/prompt-record';
import type { Journey } from '../../../../shared/workshop/schema/journeys';
import { t } from '../../../i18n/i18n';
import { cx } from '../../../ui/cx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import type { PartKey } from '../parts/parts';
import { AnswerForm } from './AnswerForm';
import { formAfter, type FormId, FORMS } from './forms';
import { OnTheMap } from './OnTheMap';
import styles from './PromptsPanel.module.css';
import type { PromptsState } from './use-prompts';

export interface PromptsPanelProps {
  readonly journey: Journey;
  readonly prompts: PromptsState;
  readonly onSelect: (key: PartKey) => void;
  readonly onAnswered: () => void;
}

/** The six questions that build the map by themselves, one open at a time, each with what the map already says to it. */
export function PromptsPanel({ journey, prompts, onSelect, onAnswered }: PromptsPanelProps) {
  const record = useMemo(() => promptRecord(journey), [journey]);
  const [said, setSaid] = useState('');
  return (
    <>
      <ol className={styles['prompts']} aria-label={t('prompts.list')}>
        {FORMS.map((form) => {
          const next = formAfter(form);
          return (
            <Question key={form} form={form} record={record} prompts={prompts}>
              <OnTheMap journey={journey} form={form} record={record} onSelect={onSelect} />
              <AnswerForm
                key={prompts.round}
                journey={journey}
                form={form}
                typed={prompts.typedInto(form)}
                autoFocus={prompts.focus === form}
                onFocus={prompts.focused}
                onType={(texts) => prompts.keep(form, texts)}
                onAdded={(what) => {
                  setSaid(t('prompts.said', { what }));
                  prompts.again(form);
                  onAnswered();
                }}
                onNext={next === null ? null : () => prompts.goTo(next)}
              />
            </Question>
          );
        })}
      </ol>
      <p className={styles['hint']}>{t('prompts.hint')}</p>
      <div role="status">
        <VisuallyHidden>{said}</VisuallyHidden>
      </div>
    </>
  );
}

interface QuestionProps {
  readonly form: FormId;
  readonly record: PromptRecord;
  readonly prompts: PromptsState;
  readonly children: ReactNode;
}

function Question({ form, record, prompts, children }: QuestionProps) {
  const contentId = useId();
  const isOpen = prompts.open === form;
  const isAnswered = form === 'handed-over' ? record.handoffs.length > 0 : record.answered[form];
  const Arrow = isOpen ? ChevronDown : ChevronRight;
  return (
    <li className={cx(styles, 'prompt', isOpen && 'open')}>
      <button
        type="button"
        className={styles['question']}
        aria-expanded={isOpen}
        aria-controls={isOpen ? contentId : undefined}
        onClick={() => prompts.toggle(form)}
      >
        <Arrow size={16} aria-hidden className={styles['arrow']} />
        <span>{t(`prompts.${form}`)}</span>
        <VisuallyHidden>, {t(isAnswered ? 'prompts.answered' : 'prompts.open')}</VisuallyHidden>
        {isAnswered ? <Check size={16} aria-hidden className={styles['tick']} /> : null}
      </button>
      {isOpen ? (
        <div id={contentId} className={styles['answer']}>
          {children}
        </div>
      ) : null}
    </li>
  );
}
