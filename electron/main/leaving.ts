import type { App, BrowserWindow, PowerMonitor } from 'electron';
import { serial } from './disk/serial';
import { logProblem } from './log';

/** How the app ends: nothing that was typed is left behind. */
export interface Leaving {
  /** The page's answer: everything typed is committed, and whether all of it is safe. */
  readonly pageFlushed: (safe: boolean) => void;
}

/** What has to be done between the page's last word and the end. */
export interface LastSteps {
  /** Asked when the page answers that some edits were refused, and there is still somebody to ask. */
  readonly mayCloseUnsaved: () => Promise<boolean>;
  /** Runs in every case. */
  readonly close: () => Promise<void>;
  /** Runs only when the page has answered that everything is safe. */
  readonly noteCleanExit: () => Promise<void>;
}

/** Makes every way out pass through the same door: ask the page to flush, close the vault, note the clean exit, go. */
export function leaveThroughOneDoor(app: App, power: PowerMonitor, window: BrowserWindow, steps: LastSteps): Leaving {
  const page = askToFlush(window);
  let leaving: Promise<void> | null = null;
  let hasLeft = false;

  const leave = async (mayAsk: boolean): Promise<void> => {
    const answer = await page.flush();
    if (answer === 'not-safe' && mayAsk && !(await steps.mayCloseUnsaved())) {
      leaving = null;
      return;
    }
    await steps.close().catch((error: unknown) => logProblem('closing failed', error));
    if (answer === 'safe') {
      await steps.noteCleanExit().catch((error: unknown) => logProblem('the clean exit could not be noted', error));
    }
    hasLeft = true;
    window.destroy();
    app.quit();
  };
  const leaveOnce = (mayAsk: boolean, event?: { preventDefault(): void }): void => {
    if (hasLeft) return;
    event?.preventDefault();
    leaving ??= leave(mayAsk);
  };

  const leaveUnasked = (event?: { preventDefault(): void }): void => leaveOnce(false, event);

  window.on('close', (event) => leaveOnce(true, event));
  window.on('query-session-end', leaveUnasked);
  app.on('before-quit', (event) => leaveOnce(true, event));
  app.on('window-all-closed', () => app.quit());
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => leaveUnasked());
  power.on('shutdown', leaveUnasked);
  power.on('suspend', () => void page.flush());
  power.on('lock-screen', () => void page.flush());
  return { pageFlushed: page.answered };
}

type Answer = 'safe' | 'not-safe' | 'none';

/** Asks the page to commit what is typed, one question at a time; `none` when it does not answer in time, or is not there. */
function askToFlush(window: BrowserWindow) {
  const inTurn = serial();
  let answer: ((safe: boolean) => void) | null = null;
  const ask = (): Promise<Answer> =>
    new Promise((resolve) => {
      const timeout = setTimeout(() => resolve('none'), PATIENCE_MS);
      answer = (safe) => {
        clearTimeout(timeout);
        resolve(safe ? 'safe' : 'not-safe');
      };
      window.webContents.send('app:flush', {});
    });
  return {
    flush: (): Promise<Answer> =>
      inTurn(async () => (window.isDestroyed() || window.webContents.isCrashed() ? 'none' : ask())),
    answered: (safe: boolean): void => answer?.(safe),
  };
}

const PATIENCE_MS = 3_000;
