import type { Kit } from '../../../../shared/content/kit';
import type { Question, QuestionGroup } from '../../../../shared/workshop/schema/diagnosis';

/** Which dialog of the question bank is open. */
export type BankDialog =
  | { readonly kind: 'none' }
  | { readonly kind: 'add'; readonly group: QuestionGroup }
  | { readonly kind: 'edit'; readonly question: Question; readonly isForKit?: boolean }
  | { readonly kind: 'save-kit' }
  | { readonly kind: 'load-kit'; readonly kit: Kit }
  | { readonly kind: 'restore-bank' };
