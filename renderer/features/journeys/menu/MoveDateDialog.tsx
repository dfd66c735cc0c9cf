import { useState } from 'react';
import { readPartialDate, twoReadings } from '../../../../shared/read-date';
import { formatDate, type PartialDate } from '../../../../shared/time';
import { t } from '../../../i18n/i18n';
import { useNear } from '../../../state/use-near';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { DialogFoot } from '../../../ui/DialogFoot';
import { TextBox } from '../../../ui/TextBox';

export interface MoveDateDialogProps {
  readonly isOpen: boolean;
  /** How many parts are moved. */
  readonly count: number;
  readonly onMove: (date: PartialDate) => void;
  readonly onClose: () => void;
}

/** Asks for the date that everything selected is to have. */
export function MoveDateDialog({ isOpen, count, onMove, onClose }: MoveDateDialogProps) {
  return (
    <Dialog title={t('journeys.date.title', { n: count })} isOpen={isOpen} onClose={onClose} size="small">
      <DateForm onMove={onMove} onClose={onClose} />
    </Dialog>
  );
}

function DateForm({ onMove, onClose }: Pick<MoveDateDialogProps, 'onMove' | 'onClose'>) {
  const near = useNear('past');
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  const read = readPartialDate(text, near);
  const move = () => {
    setTried(true);
    if (!read.ok) return;
    onClose();
    onMove(read.value);
  };
  const change = (next: string) => {
    setTried(false);
    setText(next);
  };
  return (
    <>
      <TextBox
        label={t('journeys.date')}
        placeholder={t('ui.date.placeholder')}
        description={
          read.ok && text.trim() !== '' ? formatDate(read.value, t('journeys.noDate')) : t('journeys.date.empty')
        }
        error={isTried && !read.ok ? t(`ui.date.${read.error}`, { ...twoReadings(text) }) : undefined}
        autoFocus
        field={{ text, change, commit: move, leave: () => undefined }}
      />
      <DialogFoot>
        <Button tone="quiet" onPress={onClose}>
          {t('journeys.date.cancel')}
        </Button>
        <Button tone="primary" onPress={move}>
          {t('journeys.date.move')}
        </Button>
      </DialogFoot>
    </>
  );
}
