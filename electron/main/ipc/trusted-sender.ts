import { isTrustedUrl } from '../security/trusted-url';

/** Who sent a request, as the main process sees it; null when the frame is gone. */
export type Sender = {
  readonly url: string;
  readonly isTopFrame: boolean;
  readonly isConsole: boolean;
} | null;

/** Whether a request is taken: only from the page itself, in a window that we opened for it. */
export function isTrustedSender(sender: Sender, devOrigin: string | null): boolean {
  return sender !== null && sender.isTopFrame && sender.isConsole && isTrustedUrl(sender.url, devOrigin);
}
