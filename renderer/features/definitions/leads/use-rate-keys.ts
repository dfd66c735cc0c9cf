import { useEffect, useEffectEvent } from 'react';
import type { LeadRating } from '../../../../shared/workshop/schema/definitions';

/** What the keys of a rating screen do. */
export interface RateKeys {
  readonly rate: (rating: LeadRating) => void;
  /** Takes the reason with this number, from 1. */
  readonly pickReason: (nth: number) => void;
  readonly step: (by: 1 | -1) => void;
}

/** W, N and U rate, numbers give the reason, arrows move on; in a field and in a dialog they do what they do there. */
export function useRateKeys(keys: RateKeys): void {
  const press = useEffectEvent((event: KeyboardEvent): void => {
    const run = actionOf(event, keys);
    if (!run) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, []);
}

function actionOf(event: KeyboardEvent, keys: RateKeys): (() => void) | null {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (ctrlKey || metaKey || altKey || isElsewhere(target)) return null;
  const rating = RATINGS[key.toLowerCase()];
  if (rating) return () => keys.rate(rating);
  if (/^[1-9]$/.test(key)) return () => keys.pickReason(Number(key));
  if (key === 'ArrowRight') return () => keys.step(1);
  return key === 'ArrowLeft' ? () => keys.step(-1) : null;
}

/** In a field letters are text, and in a dialog they are not for the screen behind it. */
const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, [data-modal], [role="listbox"], [role="menu"]') !== null;

const RATINGS: Readonly<Record<string, LeadRating>> = { w: 'workable', n: 'not-workable', u: 'unsure' };
