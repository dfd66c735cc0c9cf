import { seal } from '../../../shared/commands/seal';
import type { Sheet } from '../../../shared/workshop/schema/diagnosis';
import { t } from '../../i18n/i18n';
import { useClock } from '../../state/clock';
import { useDispatch } from '../../state/session-context';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Row } from '../../ui/Row';
import { Stack } from '../../ui/Stack';

export interface SealDialogProps {
  readonly sheet: Sheet;
  readonly name: string;
  readonly isOpen: boolean;
  /** How many questions are still empty. */
  readonly empty: number;
  readonly count: number;
  readonly onClose: () => void;
  /** The way to the first empty question; null where the sheet is not on the screen. */
  readonly onFirstEmpty: (() => void) | null;
  readonly onSealed: () => void;
}

/** Says what sealing means and what is still empty, because sealing cannot be undone. */
export function SealDialog(props: SealDialogProps) {
  const { sheet, name, isOpen, empty, count, onClose, onFirstEmpty, onSealed } = props;
  const dispatch = useDispatch();
  const clock = useClock();
  const { id, side, by } = sheet;
  const footer = (
    <Row gap={2} wrap>
      {empty > 0 && onFirstEmpty !== null ? (
        <Button onPress={onFirstEmpty}>{t('diagnosis.seal.firstEmpty')}</Button>
      ) : null}
      <Button onPress={onClose}>{t(onFirstEmpty === null ? 'sheets.notYet' : 'diagnosis.seal.back')}</Button>
      <Button
        tone="primary"
        onPress={() => {
          if (dispatch(seal(id, clock.now()))) onSealed();
        }}
      >
        {t('diagnosis.seal.confirm')}
      </Button>
    </Row>
  );
  return (
    <Dialog
      title={by.kind === 'side' ? t(`diagnosis.seal.title.${side}`) : t('sheets.seal.title', { name })}
      isOpen={isOpen}
      onClose={onClose}
      role="alertdialog"
      footer={footer}
    >
      <Stack gap={2}>
        <p>
          {empty === 0
            ? t('diagnosis.seal.complete', { of: count })
            : t('diagnosis.seal.empty', { n: empty, of: count })}
        </p>
        <p>{t('diagnosis.seal.body')}</p>
      </Stack>
    </Dialog>
  );
}
