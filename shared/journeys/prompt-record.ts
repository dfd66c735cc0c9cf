import type { Handoff, Journey, Touchpoint } from '../workshop/schema/journeys';
import { list } from '../workshop/table';
import { chronology, undated } from './chronology';
import { durationsOf } from './durations';
import type { Prompt } from './prompts';

/** What the map already says to each of the six questions; the length is answered by its dates. */
export interface PromptRecord {
  readonly touchpoints: Readonly<Record<Exclude<Prompt, 'length'>, readonly Touchpoint[]>>;
  readonly handoffs: readonly Handoff[];
  readonly answered: Readonly<Record<Prompt, boolean>>;
}

/**
 * Reads the answers off the map: the first touch; what used content; the first touchpoint of sales and the hand-offs; the rest of sales and
 * whatever was heard; what is marked important. A length is answered when it can be counted.
 */
export function promptRecord(journey: Journey): PromptRecord {
  const all = [...chronology(journey).map(({ touchpoint }) => touchpoint), ...undated(journey)];
  const contact = all.find(({ lane }) => lane === 'sales');
  const touchpoints = {
    'first-heard': all.slice(0, 1),
    content: all.filter(({ content }) => content.trim() !== ''),
    'sales-contact': contact ? [contact] : [],
    conversation: all.filter(({ id, lane, heard }) => (lane === 'sales' && id !== contact?.id) || heard.trim() !== ''),
    mattered: all.filter(({ important }) => important),
  };
  return {
    touchpoints,
    handoffs: list(journey.handoffs),
    answered: {
      'first-heard': touchpoints['first-heard'].length > 0,
      content: touchpoints.content.length > 0,
      'sales-contact': contact !== undefined,
      conversation: touchpoints.conversation.length > 0,
      length: durationsOf(journey).total.known,
      mattered: touchpoints.mattered.length > 0,
    },
  };
}
