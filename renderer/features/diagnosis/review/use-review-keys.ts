import { useEffect } from 'react';
import { GapRating } from '../../../../shared/workshop/schema/diagnosis';

export interface ReviewKeys {
  readonly onRate: (rating: GapRating) => void;
  readonly onDecide: () => void;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
}

/** Alt with a figure rates, Alt+D decides; J and K go on and back where nothing is being written. */
export function useReviewKeys(keys: ReviewKeys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || isDialogOpen()) return;
      const act = event.altKey ? withAlt(event.code, keys) : isTypingIn(event.target) ? null : alone(event.key, keys);
      if (act === null) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}

/** By the place of the key: with Alt, some keyboards write another letter. */
function withAlt(code: string, { onRate, onDecide }: ReviewKeys): (() => void) | null {
  if (code === 'KeyD') return onDecide;
  const rating = GapRating.options[Number(/^Digit(\d)$/.exec(code)?.[1] ?? 0) - 1];
  return rating === undefined ? null : () => onRate(rating);
}

function alone(key: string, { onPrevious, onNext }: ReviewKeys): (() => void) | null {
  if (key === 'j') return onNext;
  return key === 'k' ? onPrevious : null;
}

const isDialogOpen = (): boolean => document.querySelector('[data-modal]:not([data-exiting])') !== null;

/** A field, or a list that is searched by typing. */
const isTypingIn = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(TYPED_IN) !== null;

const TYPED_IN =
  'input:not([type="radio"], [type="checkbox"]), textarea, [contenteditable], [aria-haspopup], [role="listbox"], [role="menu"]';
