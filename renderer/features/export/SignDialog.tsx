import { useState } from 'react';
import { agreementTerms } from '../../../shared/agreement/terms';
import { nextVersionNumber } from '../../../shared/agreement/sign';
import { SIDES } from '../../../shared/side';
import type { Workshop } from '../../../shared/workshop/schema';
import { t } from '../../i18n/i18n';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { Checkbox } from '../../ui/Checkbox';
import { Dialog } from '../../ui/Dialog';
import { Row } from '../../ui/Row';
import { SideIcon } from '../../ui/SideIcon';
import { Stack } from '../../ui/Stack';
import styles from './SignDialog.module.css';

export interface SignDialogProps {
  readonly workshop: Workshop;
  /** How many points are open but may be signed all the same. */
  readonly open: number;
  readonly onClose: () => void;
  readonly onSign: () => void;
}

/** Asks every signer before a version is frozen, because signing cannot be undone. */
export function SignDialog({ workshop, open, onClose, onSign }: SignDialogProps) {
  const { signers } = agreementTerms(workshop);
  const [signing, setSigning] = useState<ReadonlySet<number>>(new Set());
  const [isAccepted, setAccepted] = useState(false);
  const number = nextVersionNumber(workshop);
  const canSign = signers.every((_signer, index) => signing.has(index)) && (open === 0 || isAccepted);
  const tick = (index: number, isTicked: boolean) =>
    setSigning((before) => new Set([...before].filter((each) => each !== index).concat(isTicked ? index : [])));
  const footer = (
    <Row gap={2} wrap>
      <Button onPress={onClose}>{t('exporting.confirm.back')}</Button>
      <Button tone="primary" isDisabled={!canSign} onPress={onSign}>
        {t('exporting.sign', { number })}
      </Button>
    </Row>
  );
  return (
    <Dialog title={t('exporting.confirm.title', { number })} isOpen onClose={onClose} footer={footer}>
      <Stack gap={4}>
        <p>{t('exporting.confirm.freezes', { number })}</p>
        {SIDES.map((side) => (
          <div key={side} role="group" aria-label={t(`ui.side.${side}`)} className={styles['side']}>
            <p className={styles['name']}>
              <SideIcon side={side} />
              {t(`ui.side.${side}`)}
            </p>
            {signers.map((signer, index) =>
              signer.side === side ? (
                <Checkbox
                  key={`${signer.name} ${index}`}
                  isSelected={signing.has(index)}
                  onChange={(isTicked) => tick(index, isTicked)}
                >
                  {t('exporting.confirm.signs', { name: signer.name })}
                </Checkbox>
              ) : null,
            )}
          </div>
        ))}
        {open === 0 ? null : (
          <Callout tone="attention">
            <Checkbox isSelected={isAccepted} onChange={setAccepted}>
              {t('exporting.sign.despite', { n: open })}
            </Checkbox>
          </Callout>
        )}
      </Stack>
    </Dialog>
  );
}
