import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import type { Listen } from '../../../shared/ipc/serve';
import { logProblem } from '../log';
import { isTooBig } from './request-size';
import { isTrustedSender, type Sender } from './trusted-sender';

/**
 * The only place that listens to pages. What is not from our own page is refused before it is looked at, and what goes wrong
 * reaches the page as a word, never as a message with paths in it.
 */
export function listenToTrustedSenders(isConsole: (contentsId: number) => boolean, devOrigin: string | null): Listen {
  return (channel, answer) => {
    ipcMain.handle(channel, async (event, request: unknown) => {
      if (!isTrustedSender(senderOf(event, isConsole), devOrigin)) return refuse(channel, 'not-trusted');
      if (isTooBig(channel, request)) return refuse(channel, 'too-big');
      try {
        return await answer(request);
      } catch (error) {
        logProblem(`${channel} failed`, error);
        return refuse(channel, 'failed');
      }
    });
  };
}

function senderOf({ sender, senderFrame }: IpcMainInvokeEvent, isConsole: (contentsId: number) => boolean): Sender {
  return (
    senderFrame && { url: senderFrame.url, isTopFrame: senderFrame.parent === null, isConsole: isConsole(sender.id) }
  );
}

function refuse(channel: string, why: 'not-trusted' | 'too-big' | 'failed'): never {
  if (why !== 'failed') logProblem(`${channel} refused: ${why}`);
  throw new Error(`${channel}: ${why}`);
}
