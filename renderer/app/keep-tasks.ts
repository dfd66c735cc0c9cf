import { describeBackupError } from '../../shared/backup/backup-file';
import type { WorkshopId } from '../../shared/ids';
import { shortFileName } from '../../shared/import/short-file-name';
import { assertNever } from '../../shared/invariant';
import type { BackupReading } from '../desktop/desktop';
import { t } from '../i18n/i18n';
import { backUp } from '../state/back-up';
import { systemClock } from '../state/clock';
import { newId } from '../state/new-id';
import { readImport } from '../state/read-import';
import {
  type BackupSurvey,
  restoreBackup,
  type RestoreOutcome,
  type RestoreParts,
  surveyBackup,
} from '../state/restore-backup';
import type { Work } from '../state/work';
import { toast } from '../ui/toast';
import type { AppModel } from './app-model';

/** Saves every workshop into one file; whether it was saved. */
export async function backUpAll(app: AppModel, work: Work): Promise<boolean> {
  const { library, desktop } = app;
  const { heads } = app.store.getState();
  const outcome = await backUp({ library, desktop, heads, clock: systemClock }, work);
  switch (outcome.status) {
    case 'saved': {
      const { name, workshops: n, unreadable: missing } = outcome;
      const message = t(missing === 0 ? 'keep.backup.saved' : 'keep.backup.savedInPart', { n, name, missing });
      toast({ message, tone: missing === 0 ? 'good' : 'attention' });
      return true;
    }
    case 'failed':
      complain(t('keep.backup.failed', { reason: t(`exporting.failed.${outcome.reason}`) }));
      return false;
    case 'cancelled':
      return false;
    default:
      return assertNever(outcome);
  }
}

/** Says what a backup holds, and saves it. */
export function startBackup(app: AppModel): void {
  app.store.setState({ keeping: { what: 'backup' } });
}

/**
 * Asks for a backup and shows what it would bring, over the library that it comes into. A message can ask for it while another of these dialogs is
 * open: that one goes on.
 */
export async function startRestore(app: AppModel): Promise<void> {
  if (app.store.getState().keeping !== null) return;
  const file = await chooseBackup(app);
  if (!file) return;
  await app.goToLibrary();
  app.store.setState({ keeping: { what: 'restore', file } });
}

/** Asks for a backup; null when the dialog was closed, or when it cannot be one, which is said. */
async function chooseBackup({ desktop }: AppModel): Promise<BackupReading | null> {
  const opened = await desktop.openBackup();
  if (opened.status === 'opened') return opened.file;
  if (opened.status === 'refused') refuse(opened.name, t(`keep.restore.refused.${opened.reason}`));
  return null;
}

/** What a backup would bring; null when it was called off or cannot be read, which is said. */
export async function lookThrough(app: AppModel, file: BackupReading, work: Work): Promise<BackupSurvey | null> {
  const survey = await surveyBackup(file, partsOf(app), work);
  if (survey?.ok) return survey.value;
  if (survey) refuse(file.name, describeBackupError(survey.error));
  return null;
}

/** Restores the chosen workshops of a backup and says what came of it. */
export async function restoreChosen(
  app: AppModel,
  file: BackupReading,
  places: ReadonlySet<number>,
  work: Work,
): Promise<void> {
  const { restored, copies, stopped } = await restoreBackup(file, places, partsOf(app), work);
  const n = restored + copies;
  if (stopped !== null) {
    complain(t('keep.restore.stopped', { n, of: places.size, reason: reasonOf(stopped) }));
    return;
  }
  const done = copies === 0 ? 'done' : copies === n ? 'doneAllCopies' : 'doneCopies';
  toast({ message: t(`keep.restore.${done}`, { n, copies }), tone: 'good' });
}

/** Erases workshops for good; the page then starts anew, so that its memory holds nothing of them either. */
export async function eraseForGood(app: AppModel, ids: readonly WorkshopId[]): Promise<void> {
  const draw = (curtain: string | null): void => app.store.setState({ curtain });
  draw(t('keep.erase.working'));
  // The audience window may still show something of it.
  await app.desktop.room.close();
  const outcome = await app.library.erase(ids);
  switch (outcome.status) {
    case 'erased':
      return app.desktop.reload();
    case 'at-next-start':
      return draw(t('keep.erase.restart'));
    case 'rows-erased':
      draw(null);
      return void toast({ message: t('keep.erase.rows'), tone: 'good', timeout: 15_000 });
    case 'others-not-safe':
      draw(null);
      return complain(t('keep.erase.othersNotSafe'));
    case 'failed':
      draw(null);
      return complain(t('keep.erase.failed', { reason: t(`save.reason.${outcome.reason}`) }));
    default:
      return assertNever(outcome);
  }
}

function partsOf(app: AppModel): RestoreParts {
  return {
    library: app.library,
    heads: app.store.getState().heads,
    read: readImport,
    newId: () => newId<WorkshopId>(),
    copyTitle: (title) => t('library.copyTitle', { title }),
  };
}

function reasonOf(stopped: NonNullable<RestoreOutcome['stopped']>): string {
  return stopped === 'cancelled' || stopped === 'file-changed'
    ? t(`keep.restore.stopped.${stopped}`)
    : t(`save.reason.${stopped}`);
}

function refuse(name: string, reason: string): void {
  complain(t('keep.restore.refused', { name: shortFileName(name), reason }));
}

function complain(message: string): void {
  toast({ message, tone: 'danger', timeout: null });
}
