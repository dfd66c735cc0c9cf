import { useState } from 'react';
import type { WorkshopId } from '../../../shared/ids';
import { t } from '../../i18n/i18n';
import type { WorkshopHead } from '../../storage/head';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { DialogFoot } from '../../ui/DialogFoot';
import { TextField } from '../../ui/TextField';
import styles from './dialogs.module.css';

export interface RenameDialogProps {
  readonly head: WorkshopHead | null;
  readonly onClose: () => void;
  readonly onRename: (id: WorkshopId, title: string) => void;
}

/** Asks for another name of the workshop. */
export function RenameDialog({ head, onClose, onRename }: RenameDialogProps) {
  return (
    <Dialog title={t('library.rename.title')} isOpen={head !== null} onClose={onClose} size="small">
      {head ? <RenameForm key={head.id} head={head} onClose={onClose} onRename={onRename} /> : null}
    </Dialog>
  );
}

function RenameForm({ head, onClose, onRename }: RenameDialogProps & { readonly head: WorkshopHead }) {
  const [title, setTitle] = useState(head.title);
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        onRename(head.id, title.trim());
        onClose();
      }}
    >
      <TextField label={t('library.create.name')} value={title} onCommit={setTitle} autoFocus />
      <DialogFoot>
        <Button onPress={onClose}>{t('library.cancel')}</Button>
        <Button type="submit" tone="primary">
          {t('library.rename.submit')}
        </Button>
      </DialogFoot>
    </form>
  );
}
