import type { Side } from '../../../shared/side';
import { t } from '../../i18n/i18n';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Row } from '../../ui/Row';
import { Stack } from '../../ui/Stack';

export interface SealDialogProps {
  readonly side: Side;
  readonly isOpen: boolean;
  /** How many questions are still empty. */
  readonly empty: number;
  readonly count: number;
  readonly onClose: () => void;
  readonly onFirstEmpty: () => void;
  readonly onSeal: () => void;
}

/** Says what sealing means and what is still empty, because sealing cannot be undone. */
export function SealDialog({ side, isOpen, empty, count, onClose, onFirstEmpty, onSeal }: SealDialogProps) {
  const footer = (
    <Row gap={2} wrap>
      {empty > 0 ? <Button onPress={onFirstEmpty}>{t('diagnosis.seal.firstEmpty')}</Button> : null}
      <Button onPress={onClose}>{t('diagnosis.seal.back')}</Button>
      <Button tone="primary" onPress={onSeal}>
        {t('diagnosis.seal.confirm')}
      </Button>
    </Row>
  );
  return (
    <Dialog
      title={t(`diagnosis.seal.title.${side}`)}
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
