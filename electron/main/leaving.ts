import type { App, BrowserWindow, PowerMonitor } from 'electron';
import { logProblem } from './log';

/** How the app ends: nothing that was typed is left behind. */
export interface Leaving {
  /** The page's answer: everything typed is committed and acknowledged. */
  readonly pageFlushed: () => void;
}

/** What has to be done between the page's last word and the end. */
export interface LastSteps {
  /** Runs in every case. */
  readonly close: () => Promise<void>;
  /** Runs only when the page has answered that everything is flushed. */
  readonly noteCleanExit: () => Promise<void>;
}

/** Makes every way out pass through the same door: ask the page to flush, close the vault, note the clean exit, go. */
export function leaveThroughOneDoor(app: App, power: PowerMonitor, window: BrowserWindow, steps: LastSteps): Leaving {
  const page = askToFlush(window);
  let leaving: Promise<void> | null = null;
  let hasLeft = false;

  const leave = async (): Promise<void> => {
    const isFlushed = await page.flush();
    await steps.close().catch((error: unknown) => logProblem('closing failed', error));
    if (isFlushed)
      await steps.noteCleanExit().catch((error: unknown) => logProblem('the clean exit could not be noted', error));
    hasLeft = true;
    window.destroy();
    app.quit();
  };
  const leaveOnce = (event?: { preventDefault(): void }): void => {
    if (hasLeft) return;
    event?.preventDefault();
    leaving ??= leave();
  };

  window.on('close', leaveOnce);
  window.on('query-session-end', leaveOnce);
  app.on('before-quit', leaveOnce);
  app.on('window-all-closed', () => app.quit());
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => leaveOnce());
  power.on('shutdown', leaveOnce);
  power.on('suspend', () => void page.flush());
  power.on('lock-screen', () => void page.flush());
  return { pageFlushed: page.answered };
}

/** Asks the page to commit what is typed; false when it does not answer in time, or is not there to answer. */
function askToFlush(window: BrowserWindow) {
  let answer: (() => void) | null = null;
  const ask = (): Promise<boolean> =>
    new Promise((resolve) => {
      const timeout = setTimeout(() => resolve(false), PATIENCE_MS);
      answer = () => {
        clearTimeout(timeout);
        resolve(true);
      };
      window.webContents.send('app:flush', {});
    });
  return {
    flush: async (): Promise<boolean> => (window.isDestroyed() || window.webContents.isCrashed() ? false : ask()),
    answered: (): void => answer?.(),
  };
}

const PATIENCE_MS = 3_000;
