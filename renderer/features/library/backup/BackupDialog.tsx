import { t } from '../../../i18n/i18n';
import { Button } from '../../../ui/Button';
import { Callout } from '../../../ui/Callout';
import { Dialog } from '../../../ui/Dialog';
import { DialogFoot } from '../../../ui/DialogFoot';
import { Stack } from '../../../ui/Stack';
import type { LibraryTasks } from '../library-tasks';
import { Progress } from './Progress';
import { useWork } from './use-work';

export interface BackupDialogProps {
  readonly isOpen: boolean;
  readonly workshops: number;
  readonly tasks: Pick<LibraryTasks, 'backUp'>;
  readonly onClose: () => void;
}

/** Says what a backup holds before it is saved. */
export function BackupDialog({ isOpen, onClose, ...props }: BackupDialogProps) {
  return (
    <Dialog title={t('keep.backup')} isOpen={isOpen} onClose={onClose} size="small">
      <BackupForm {...props} onClose={onClose} />
    </Dialog>
  );
}

function BackupForm({ workshops, tasks, onClose }: Omit<BackupDialogProps, 'isOpen'>) {
  const work = useWork();
  const save = async (): Promise<void> => {
    if (await work.run(tasks.backUp)) onClose();
  };
  return (
    <Stack gap={4}>
      <p>{t('keep.backup.what', { n: workshops })}</p>
      <Callout tone="attention">{t('keep.backup.sealed')}</Callout>
      <p>{t('keep.backup.undo')}</p>
      {work.done === null ? (
        <DialogFoot>
          <Button onPress={onClose}>{t('keep.cancel')}</Button>
          <Button tone="primary" onPress={() => void save()} autoFocus>
            {t('keep.backup.save')}
          </Button>
        </DialogFoot>
      ) : (
        <Progress label={t('keep.backup.working')} done={work.done} onStop={work.stop} />
      )}
    </Stack>
  );
}
