import { invariant } from '../../../../shared/invariant';
import { PROMPTS, type Prompt, type PromptDraft } from '../../../../shared/journeys/prompts';

/** A row of fields that becomes one answer; the third question has two of them. */
export type FormId = PromptDraft['prompt'];

/** What is typed into a row of fields. */
export interface Texts {
  readonly what: string;
  readonly when: string;
  readonly more: string;
}

export const NO_TEXTS: Texts = { what: '', when: '', more: '' };

export const formsOf = (prompt: Prompt): readonly FormId[] =>
  prompt === 'sales-contact' ? ['sales-contact', 'handed-over'] : [prompt];

export const promptOf = (form: FormId): Prompt => (form === 'handed-over' ? 'sales-contact' : form);

/** The row that comes after another, on the way through all six questions; null after the last. */
export function formAfter(form: FormId): FormId | null {
  const all = PROMPTS.flatMap(formsOf);
  return all[all.indexOf(form) + 1] ?? null;
}

export const firstFormOf = (prompt: Prompt): FormId =>
  invariant(formsOf(prompt)[0], 'every question has a row of fields');

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
