import { useRef, useState } from 'react';
import { t } from '../../../i18n/i18n';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { DialogFoot } from '../../../ui/DialogFoot';
import { commitTyping } from '../../../ui/pending-commit';
import { TextArea } from '../../../ui/TextArea';
import styles from './SetAsideDialog.module.css';

export interface SetAsideDialogProps {
  /** What is to be set aside, in its sentence; null while nothing is. */
  readonly text: string | null;
  readonly onClose: () => void;
  readonly onSetAside: (reason: string) => void;
}

/** Asks why a signal is no disconnect: without a reason nothing is set aside. */
export function SetAsideDialog({ text, onClose, onSetAside }: SetAsideDialogProps) {
  return (
    <Dialog title={t('signals.aside.title')} isOpen={text !== null} onClose={onClose}>
      <ReasonForm text={text ?? ''} onClose={onClose} onSetAside={onSetAside} />
    </Dialog>
  );
}

function ReasonForm({ text, onClose, onSetAside }: SetAsideDialogProps) {
  const typed = useRef('');
  const [isRefused, setRefused] = useState(false);
  const submit = (): void => {
    commitTyping();
    const reason = typed.current.trim();
    setRefused(reason === '');
    if (reason !== '') onSetAside(reason);
  };
  return (
    <div className={styles['form']}>
      <p className={styles['says']}>{text}</p>
      <TextArea
        label={t('signals.aside.reason')}
        description={isRefused ? undefined : t('signals.aside.hint')}
        error={isRefused ? t('signals.aside.missing') : undefined}
        placeholder={t('signals.aside.example')}
        rows={2}
        value=""
        onCommit={(reason) => {
          typed.current = reason;
        }}
        isRequired
        autoFocus
      />
      <DialogFoot>
        <Button onPress={onClose}>{t('signals.cancel')}</Button>
        <Button tone="primary" onPress={submit}>
          {t('signals.aside')}
        </Button>
      </DialogFoot>
    </div>
  );
}
