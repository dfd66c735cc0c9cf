import type { ClauseId, DefinitionId, JourneyId, QuestionId } from '../ids';
import type { Side } from '../side';
import type { Stage } from '../workshop/stage';

/** What the room is to look at, by name and id only: the words come from the document when the picture is made. */
export type RoomFocus =
  | { readonly kind: 'blank' }
  | { readonly kind: 'title' }
  | { readonly kind: 'agenda' }
  | { readonly kind: 'stage'; readonly stage: Stage }
  /** Before the reveal its text, after the reveal both answers to it. */
  | { readonly kind: 'question'; readonly id: QuestionId }
  /** Both sides at work; `writing` are those whose sheet is open on the console. */
  | { readonly kind: 'answering'; readonly writing?: readonly Side[] }
  | { readonly kind: 'gaps' }
  | { readonly kind: 'levels' }
  | { readonly kind: 'votes' }
  | { readonly kind: 'decisions' }
  | { readonly kind: 'journey'; readonly id: JourneyId }
  | { readonly kind: 'patterns' }
  | { readonly kind: 'shared-map' }
  | { readonly kind: 'definition'; readonly id: DefinitionId }
  | { readonly kind: 'clause'; readonly id: ClauseId }
  | { readonly kind: 'funnel' }
  | { readonly kind: 'parked' };
