import { useEffect, useRef } from 'react';
import { twoReadings } from '../../../../shared/read-date';
import type { Journey } from '../../../../shared/workshop/schema/journeys';
import { t } from '../../../i18n/i18n';
import { usePeople } from '../../../state/use-people';
import { Button } from '../../../ui/Button';
import { SuggestBox, type SuggestBoxProps } from '../../../ui/SuggestBox';
import { TextBox } from '../../../ui/TextBox';
import { type FormId, hasDate, hasMore, type Texts } from './forms';
import styles from './PromptsPanel.module.css';
import { useAnswer } from './use-answer';
import { useSuggestions } from './use-suggestions';

export interface AnswerFormProps {
  readonly journey: Journey;
  readonly form: FormId;
  /** What was typed here before and not added yet. */
  readonly typed: Texts;
  readonly autoFocus: boolean;
  readonly onFocus: () => void;
  readonly onType: (texts: Texts) => void;
  readonly onAdded: (what: string) => void;
  /** Null after the last question. */
  readonly onNext: (() => void) | null;
}

/** A row of fields that becomes one answer: Enter adds it, Enter on an empty row goes on. */
export function AnswerForm({ form, autoFocus, onFocus, ...props }: AnswerFormProps) {
  const suggestions = useSuggestions(props.journey, form);
  const people = usePeople();
  const { isEmpty, reading, refusal, isDateRefused, field, add, onEnter } = useAnswer({ form, ...props });
  const dated = field('when').text.trim() || field('what').text;
  const error = refusal === null ? undefined : t(`prompts.error.${refusal}`, { ...twoReadings(dated) });
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (autoFocus) place.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [autoFocus]);
  return (
    <div
      ref={place}
      role="group"
      aria-label={t(`prompts.${form}.what`)}
      className={styles['form']}
      onKeyDownCapture={onEnter}
      onFocus={onFocus}
    >
      <AnswerBox
        label={t(`prompts.${form}.what`)}
        placeholder={t(`prompts.${form}.what.example`)}
        suggestions={suggestions}
        autoFocus={autoFocus}
        error={isDateRefused ? undefined : error}
        field={field('what')}
      />
      {hasMore(form) ? (
        <AnswerBox
          label={t(`prompts.${form}.more`)}
          placeholder={t(`prompts.${form}.more.example`)}
          suggestions={form === 'handed-over' ? people : []}
          field={field('more')}
        />
      ) : null}
      {hasDate(form) ? (
        <TextBox
          label={t(form === 'handed-over' ? 'prompts.when.handed-over' : 'prompts.when')}
          placeholder={t(form === 'handed-over' ? 'prompts.when.contact' : 'prompts.when.example')}
          error={isDateRefused ? error : undefined}
          field={field('when')}
        />
      ) : null}
      {reading === '' ? null : <p className={styles['reading']}>{reading}</p>}
      <div className={styles['buttons']}>
        <Button size="small" isDisabled={isEmpty} onPress={add}>
          {t('prompts.add')}
        </Button>
        {props.onNext ? (
          <Button size="small" tone="quiet" onPress={props.onNext}>
            {t('prompts.next')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

interface AnswerBoxProps extends Omit<SuggestBoxProps, 'suggestions'> {
  readonly suggestions: readonly string[];
}

/** A field that offers what is known, if anything is. */
function AnswerBox({ suggestions, ...field }: AnswerBoxProps) {
  return suggestions.length > 0 ? <SuggestBox {...field} suggestions={suggestions} /> : <TextBox {...field} />;
}
