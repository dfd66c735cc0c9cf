import { useEffect, useEffectEvent, useState } from 'react';
import { t } from '../../../i18n/i18n';
import type { BackupReading } from '../../../desktop/desktop';
import type { BackupSurvey } from '../../../state/restore-backup';
import { Dialog } from '../../../ui/Dialog';
import type { LibraryTasks } from '../library-tasks';
import { Progress } from './Progress';
import { RestoreSummary } from './RestoreSummary';
import { useWork } from './use-work';

type RestoreTasks = Pick<LibraryTasks, 'surveyBackup' | 'restoreBackup'>;

export interface RestoreDialogProps {
  /** The backup that was chosen; null while the dialog is closed. */
  readonly file: BackupReading | null;
  readonly tasks: RestoreTasks;
  readonly onClose: () => void;
}

/** Looks through a backup, shows what it would bring, and restores what is chosen. */
export function RestoreDialog({ file, tasks, onClose }: RestoreDialogProps) {
  const title = t('keep.restore.title', { name: file?.name ?? '' });
  return (
    <Dialog title={title} isOpen={file !== null} onClose={onClose} size="large">
      {file ? <Restoring file={file} tasks={tasks} onClose={onClose} /> : null}
    </Dialog>
  );
}

function Restoring({ file, tasks, onClose }: RestoreDialogProps & { readonly file: BackupReading }) {
  const work = useWork();
  const [survey, setSurvey] = useState<BackupSurvey | null>(null);
  const look = useEffectEvent(() => work.run((each) => tasks.surveyBackup(file, each)));
  const show = useEffectEvent((found: BackupSurvey | null) => (found ? setSurvey(found) : onClose()));
  useEffect(() => {
    let isWanted = true;
    void look().then((found) => isWanted && show(found));
    return () => {
      isWanted = false;
      void file.close();
    };
  }, [file]);
  const restore = async (places: ReadonlySet<number>): Promise<void> => {
    await work.run((each) => tasks.restoreBackup(file, places, each));
    onClose();
  };
  if (work.done !== null || survey === null) {
    const label = t(survey === null ? 'keep.restore.reading' : 'keep.restore.working');
    return <Progress label={label} done={work.done ?? 0} onStop={work.stop} />;
  }
  return <RestoreSummary survey={survey} onCancel={onClose} onRestore={(places) => void restore(places)} />;
}
