import { type KeyboardEvent, useState } from 'react';
import { answerPrompt } from '../../../../shared/commands/prompts';
import { type PromptRefusal, readAnswer } from '../../../../shared/journeys/prompts';
import type { Journey } from '../../../../shared/workshop/schema/journeys';
import { useClock } from '../../../state/clock';
import { newId } from '../../../state/new-id';
import { useDispatch, useWorkshop } from '../../../state/session-context';
import type { CommittedText } from '../../../ui/use-committed-text';
import { describeAnswer } from './describe-answer';
import { draftOf, type FormId, type Texts } from './forms';

interface AnswerOptions {
  readonly journey: Journey;
  readonly form: FormId;
  readonly typed: Texts;
  readonly onType: (texts: Texts) => void;
  readonly onAdded: (what: string) => void;
  readonly onNext: (() => void) | null;
}

/** An answer while it is typed: how it is understood, why it is refused once somebody tries to add it, and what Enter does. */
export interface Answer {
  readonly isEmpty: boolean;
  /** What it would put on the map; empty while it cannot be read. */
  readonly reading: string;
  readonly refusal: PromptRefusal | null;
  /** Whether it is the date that is refused. */
  readonly isDateRefused: boolean;
  readonly field: (name: keyof Texts) => CommittedText;
  readonly add: () => void;
  /** Goes on the element around the fields. */
  readonly onEnter: (event: KeyboardEvent) => void;
}

export function useAnswer({ journey, form, typed, onType, onAdded, onNext }: AnswerOptions): Answer {
  const dispatch = useDispatch();
  const today = useClock().today();
  const journeys = useWorkshop((workshop) => workshop.journeys);
  const [texts, setTexts] = useState(typed);
  const [isTried, setTried] = useState(false);
  const read = readAnswer(draftOf(form, texts), { journey, journeys, today, newId });
  const isEmpty = Object.values(texts).every((text) => text.trim() === '');
  const refusal = isTried && !read.ok ? read.error : null;
  const reading = read.ok && !isEmpty ? describeAnswer(read.value, journey) : '';

  const add = () => {
    setTried(!isEmpty);
    if (!read.ok) return;
    dispatch(answerPrompt(journey.id, read.value));
    onAdded(reading);
  };
  return {
    isEmpty,
    reading,
    refusal,
    isDateRefused: refusal !== null && DATE_REFUSALS.has(refusal) && texts.when.trim() !== '',
    field: (name) => ({
      text: texts[name],
      change: (text) => {
        const next = { ...texts, [name]: text };
        setTried(false);
        setTexts(next);
        onType(next);
      },
      commit: add,
      leave: () => undefined,
    }),
    add,
    onEnter: (event) => {
      const { target, key } = event;
      // Enter on a suggestion takes the suggestion.
      const isChoosing = target instanceof HTMLElement && target.hasAttribute('aria-activedescendant');
      if (key !== 'Enter' || !(target instanceof HTMLInputElement) || isChoosing) return;
      event.preventDefault();
      event.stopPropagation();
      if (isEmpty) onNext?.();
      else add();
    },
  };
}

const DATE_REFUSALS: ReadonlySet<PromptRefusal> = new Set<PromptRefusal>(['ambiguous', 'no-such-day', 'not-a-date']);
