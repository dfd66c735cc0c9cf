import { type RefObject, useEffect, useRef } from 'react';
import type { DecisionId, QuestionId } from '../../../../shared/ids';

/** The screens beside the questions. */
export const PLACES = ['summary', 'picture', 'sort', 'votes'] as const;

/** What the review shows: one question, or one of the screens beside them. */
export type Place = QuestionId | (typeof PLACES)[number];

/** What was opened last, and what takes the focus there: its title, one of its decisions, or nothing on the way into the stage. */
export interface Arrival {
  readonly at: Place;
  readonly focus: 'title' | DecisionId | null;
}

/** Brings what was opened into view and gives it the focus. Returns the ref of what was opened; its title carries `data-title`. */
export function useArrival<E extends HTMLElement>(arrival: Arrival): RefObject<E | null> {
  const opened = useRef<E>(null);
  useEffect(() => {
    if (arrival.focus === null) return;
    const selector = arrival.focus === 'title' ? '[data-title]' : `[data-ref="${arrival.focus}"] textarea`;
    const place = opened.current?.querySelector<HTMLElement>(selector);
    place?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: 'nearest' });
  }, [arrival]);
  return opened;
}
