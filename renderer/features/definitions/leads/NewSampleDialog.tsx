import { useRef } from 'react';
import { startSample } from '../../../../shared/commands/samples';
import type { SampleId } from '../../../../shared/ids';
import { formatDate, onDay } from '../../../../shared/time';
import { t } from '../../../i18n/i18n';
import { useClock } from '../../../state/clock';
import { newId } from '../../../state/new-id';
import { useRemoval } from '../../../state/use-removal';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { commitTyping } from '../../../ui/pending-commit';
import { Stack } from '../../../ui/Stack';
import { TextField } from '../../../ui/TextField';

export interface NewSampleDialogProps {
  /** The name of the sample so far. */
  readonly name: string;
  readonly onClose: () => void;
}

/** Says what is kept and what begins, and asks what both are called. */
export function NewSampleDialog({ name, onClose }: NewSampleDialogProps) {
  const withUndo = useRemoval();
  const today = useClock().today();
  const usual = name.trim() || formatDate(onDay(today), '');
  // What is still being typed when the button is pressed comes in first.
  const names = useRef({ name: usual, next: '' });
  const start = () => {
    commitTyping();
    withUndo(startSample({ id: newId<SampleId>(), closedOn: today, ...names.current }), t('samples.started'));
    onClose();
  };
  return (
    <Dialog
      title={t('samples.start')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('samples.start.cancel')}</Button>
          <Button tone="primary" onPress={start}>
            {t('samples.start.confirm')}
          </Button>
        </>
      }
    >
      <Stack gap={3}>
        <p>{t('samples.start.body')}</p>
        <TextField
          label={t('samples.start.name')}
          value={usual}
          onCommit={(text) => {
            names.current.name = text.trim() || usual;
          }}
        />
        <TextField
          label={t('samples.start.next')}
          placeholder={t('leads.name.placeholder')}
          value=""
          onCommit={(text) => {
            names.current.next = text.trim();
          }}
        />
      </Stack>
    </Dialog>
  );
}
