import type { ClauseId, DefinitionId, JourneyId, QuestionId } from '../ids';
import type { Stage } from '../workshop/stage';

/** What the room is to look at, by name and id only: the words come from the document when the picture is made. */
export type RoomFocus =
  | { readonly kind: 'blank' }
  | { readonly kind: 'title' }
  | { readonly kind: 'agenda' }
  | { readonly kind: 'stage'; readonly stage: Stage }
  /** Before the reveal its text, after the reveal both answers to it. */
  | { readonly kind: 'question'; readonly id: QuestionId }
  | { readonly kind: 'answering' }
  | { readonly kind: 'gaps' }
  | { readonly kind: 'votes' }
  | { readonly kind: 'decisions' }
  | { readonly kind: 'journey'; readonly id: JourneyId }
  | { readonly kind: 'patterns' }
  | { readonly kind: 'definition'; readonly id: DefinitionId }
  | { readonly kind: 'clause'; readonly id: ClauseId }
  | { readonly kind: 'funnel' }
  | { readonly kind: 'parked' };

/** Whether two focuses show the same thing. */
export function isSameFocus(a: RoomFocus | null, b: RoomFocus | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
