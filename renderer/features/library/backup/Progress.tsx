import { t } from '../../../i18n/i18n';
import { Button } from '../../../ui/Button';
import { DialogFoot } from '../../../ui/DialogFoot';
import { Meter } from '../../../ui/Meter';

export interface ProgressProps {
  readonly label: string;
  /** From 0 to 1. */
  readonly done: number;
  readonly onStop: () => void;
}

/** How far long work is, and how to end it. */
export function Progress({ label, done, onStop }: ProgressProps) {
  const percent = Math.round(done * 100);
  return (
    <>
      <Meter label={label} value={percent} max={100} valueText={`${percent} %`} />
      <DialogFoot>
        <Button onPress={onStop} autoFocus>
          {t('keep.stop')}
        </Button>
      </DialogFoot>
    </>
  );
}
