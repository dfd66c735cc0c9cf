import { useState } from 'react';
import { t } from '../../i18n/i18n';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { Dialog } from '../../ui/Dialog';
import { DialogFoot } from '../../ui/DialogFoot';
import styles from './dialogs.module.css';

export interface HandOverDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onSave: (withNotes: boolean) => void;
}

/** Asks whether the private notes go along; they stay out unless somebody chooses so, each time. */
export function HandOverDialog({ isOpen, onClose, onSave }: HandOverDialogProps) {
  return (
    <Dialog title={t('running.handOver.title')} isOpen={isOpen} onClose={onClose} size="small">
      <HandOverForm onClose={onClose} onSave={onSave} />
    </Dialog>
  );
}

function HandOverForm({ onClose, onSave }: Omit<HandOverDialogProps, 'isOpen'>) {
  const [withNotes, setWithNotes] = useState(false);
  const save = (): void => {
    onClose();
    onSave(withNotes);
  };
  return (
    <div className={styles['form']}>
      <p>{t('running.handOver.body')}</p>
      <div>
        <Checkbox isSelected={withNotes} onChange={setWithNotes}>
          {t('running.handOver.notes')}
        </Checkbox>
        <p className={styles['hint']}>{t('running.handOver.notes.hint')}</p>
      </div>
      <DialogFoot>
        <Button onPress={onClose}>{t('running.cancel')}</Button>
        <Button tone="primary" autoFocus onPress={save}>
          {t('running.handOver.submit')}
        </Button>
      </DialogFoot>
    </div>
  );
}
