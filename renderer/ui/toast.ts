import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';
import type { Tone } from './ToneIcon';

export interface ToastMessage {
  readonly message: string;
  readonly tone?: Tone | undefined;
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
}

export interface ToastRequest extends ToastMessage {
  /** How long it stays, in milliseconds; `null` until it is dismissed. Never shorter than five seconds. */
  readonly timeout?: number | null | undefined;
}

/** Shows a short message in a corner. Returns what takes it away again. */
export function toast({ timeout = 6000, ...message }: ToastRequest): () => void {
  const key = toastQueue.add(message, timeout === null ? {} : { timeout: Math.max(timeout, 5000) });
  return () => toastQueue.close(key);
}

/** What ToastRegion shows. */
export const toastQueue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });
