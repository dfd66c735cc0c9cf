import { type KeyboardEvent, useRef, useState } from 'react';
import { addParked } from '../../../shared/commands/parking-lot';
import type { ParkedId } from '../../../shared/ids';
import { t } from '../../i18n/i18n';
import { useClock } from '../../state/clock';
import { newId } from '../../state/new-id';
import { useDispatch } from '../../state/session-context';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { DialogFoot } from '../../ui/DialogFoot';
import { commitTyping } from '../../ui/pending-commit';
import { TextField } from '../../ui/TextField';
import { toast } from '../../ui/toast';
import styles from './dialogs.module.css';
import { ParkedItems } from './ParkedItems';

export interface ParkDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Takes a thought aside in one line, and shows what waits there already. */
export function ParkDialog({ isOpen, onClose }: ParkDialogProps) {
  return (
    <Dialog title={t('running.park.title')} isOpen={isOpen} onClose={onClose}>
      <ParkForm onClose={onClose} />
    </Dialog>
  );
}

function ParkForm({ onClose }: Pick<ParkDialogProps, 'onClose'>) {
  const dispatch = useDispatch();
  const clock = useClock();
  const typed = useRef('');
  // A field of its own for every thought: nothing of the one before is left in it.
  const [round, setRound] = useState(0);
  const [isRefused, setRefused] = useState(false);
  const park = (takesAnother: boolean): void => {
    commitTyping();
    const text = typed.current.trim();
    setRefused(text === '');
    if (text === '') return;
    dispatch(addParked({ id: newId<ParkedId>(), text, raisedAt: clock.now(), settled: false }));
    toast({ message: t('running.park.done'), tone: 'good' });
    typed.current = '';
    if (takesAnother) setRound((before) => before + 1);
    else onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    park(event.shiftKey);
  };
  return (
    <div className={styles['form']}>
      <div onKeyDown={onKeyDown}>
        <TextField
          key={round}
          label={t('running.park.text')}
          // In the place of the hint: nothing below may move when it comes or goes.
          description={isRefused ? undefined : t('running.park.hint')}
          error={isRefused ? t('running.park.missing') : undefined}
          value=""
          onCommit={(text) => {
            typed.current = text;
          }}
          autoFocus
        />
      </div>
      <ParkedItems heading={t('running.park.open')} />
      <DialogFoot>
        <Button onPress={() => park(true)}>{t('running.park.another')}</Button>
        <Button tone="primary" onPress={() => park(false)}>
          {t('running.park.submit')}
        </Button>
      </DialogFoot>
    </div>
  );
}
