import { app, dialog } from 'electron';
import { access, constants } from 'node:fs/promises';
import { logProblem } from './log';

/** Ends an app that did not get the lock: quietly behind one that runs already, else saying that its folder cannot be written. */
export async function endWithoutLock(): Promise<void> {
  const isWritable = await access(app.getPath('userData'), constants.W_OK).then(
    () => true,
    () => false,
  );
  if (isWritable) app.quit();
  else await giveUp(new Error('the data folder cannot be written'));
}

/** Ends an app that cannot start, after saying so and what to do. */
export async function giveUp(error: unknown): Promise<void> {
  logProblem('the app could not start', error);
  await app.whenReady();
  dialog.showErrorBox(
    'Parley cannot start',
    `Its data folder cannot be used: ${app.getPath('userData')}\n\nCheck that the folder can be written and that the disk is not full, then start Parley again.`,
  );
  app.exit(1);
}
