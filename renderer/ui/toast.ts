import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';
import type { ChangingText } from './changing-text';
import type { Tone } from './ToneIcon';

export interface ToastMessage {
  readonly message: string | ChangingText;
  /** What few people need, small below the message. */
  readonly details?: string | undefined;
  readonly tone?: Tone | undefined;
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
}

export interface ToastRequest extends ToastMessage {
  /**
   * How long it stays, in milliseconds; `null` until it is dismissed. Never shorter than five seconds. Without it a message stays for
   * five seconds, one with an action for ten, and an error until it is dismissed.
   */
  readonly timeout?: number | null | undefined;
}

/** Shows a short message in a corner. Returns what takes it away again. */
export function toast({ timeout, ...message }: ToastRequest): () => void {
  const stays = timeout === undefined ? usualTimeout(message) : timeout;
  const key = toastQueue.add(message, stays === null ? {} : { timeout: Math.max(stays, 5000) });
  return () => toastQueue.close(key);
}

/** What ToastRegion shows. */
export const toastQueue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });

function usualTimeout({ tone, action }: ToastMessage): number | null {
  if (tone === 'danger') return null;
  return action ? 10_000 : 5000;
}
