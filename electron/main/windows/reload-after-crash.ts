import { type BrowserWindow, dialog } from 'electron';
import { logProblem } from '../log';

/**
 * A page that crashed is loaded again: nothing is lost, its data lie in this process. For one that never comes up somebody is asked whether
 * to try again; else its window is closed.
 */
export function reloadAfterCrash(window: BrowserWindow, mayTryAgain = askToTryAgain): void {
  let failures = 0;
  window.webContents.on('did-finish-load', () => (failures = 0));
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason === 'clean-exit') return;
    logProblem(`the page is gone: ${reason}`);
    failures += 1;
    // The engine is still taking the page down, and falls over when it is told to load in the midst of that.
    setImmediate(() => startAnew(window, () => failures < TOO_MANY || mayTryAgain(window)));
  });
}

function startAnew(window: BrowserWindow, isHopeful: () => boolean): void {
  if (window.isDestroyed()) return;
  if (isHopeful()) window.webContents.reload();
  else window.close();
}

function askToTryAgain(window: BrowserWindow): boolean {
  const answer = dialog.showMessageBoxSync(window, {
    type: 'error',
    message: 'Parley cannot show its window',
    detail: 'Your workshops are safe on the disk. Try again, or close Parley and start the computer anew.',
    buttons: ['Try again', 'Close Parley'],
    defaultId: 0,
    cancelId: 1,
  });
  return answer === 0;
}

const TOO_MANY = 3;
