import { PROMPTS, type PromptDraft } from '../../../../shared/journeys/prompts';

/** A row of fields that becomes one answer: one for each question, and one for the hand-off that follows the first sales contact. */
export type FormId = PromptDraft['prompt'];

/** What is typed into a row of fields. */
export interface Texts {
  readonly what: string;
  readonly when: string;
  readonly more: string;
}

export const NO_TEXTS: Texts = { what: '', when: '', more: '' };

/** All rows, in the order in which they are asked. */
export const FORMS: readonly FormId[] = PROMPTS.flatMap((prompt): readonly FormId[] =>
  prompt === 'sales-contact' ? [prompt, 'handed-over'] : [prompt],
);

/** The row that comes after another; null after the last. */
export const formAfter = (form: FormId): FormId | null => FORMS[FORMS.indexOf(form) + 1] ?? null;

export const hasDate = (form: FormId): boolean => form !== 'length' && form !== 'mattered';

export const hasMore = (form: FormId): form is 'handed-over' | 'conversation' =>
  form === 'handed-over' || form === 'conversation';

export function draftOf(form: FormId, { what, when, more }: Texts): PromptDraft {
  switch (form) {
    case 'conversation':
      return { prompt: form, what, when, heard: more };
    case 'handed-over':
      return { prompt: form, what, when, by: more };
    case 'length':
    case 'mattered':
      return { prompt: form, what };
    case 'first-heard':
    case 'content':
    case 'sales-contact':
      return { prompt: form, what, when };
  }
}
