import { useRef, useState } from 'react';
import type { Stroke } from '../../../shared/agreement/drawn-signature';
import { namedSigners } from '../../../shared/agreement/named-signers';
import { isReason, nextVersionNumber, type Signing } from '../../../shared/agreement/sign';
import type { SignerId } from '../../../shared/ids';
import { SIDES } from '../../../shared/side';
import type { Workshop } from '../../../shared/workshop/schema';
import { t } from '../../i18n/i18n';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { commitTyping } from '../../ui/pending-commit';
import { Row } from '../../ui/Row';
import { SideIcon } from '../../ui/SideIcon';
import { Stack } from '../../ui/Stack';
import { OpenPoints } from './OpenPoints';
import type { DrawingStep } from './SignaturePad';
import styles from './SignDialog.module.css';
import { SignerTick } from './SignerTick';

/** What the signers add when they sign. */
export type SigningChoice = Pick<Signing, 'reason' | 'drawn'>;

export interface SignDialogProps {
  readonly workshop: Workshop;
  /** The points that are open, as sentences: they are signed only for a reason. */
  readonly open: readonly string[];
  readonly onClose: () => void;
  readonly onSign: (choice: SigningChoice) => void;
}

/** Asks every signer before a version is frozen, because signing cannot be undone; takes a drawn signature, and a reason where points are open. */
export function SignDialog({ workshop, open, onClose, onSign }: SignDialogProps) {
  const signers = namedSigners(workshop.agreement);
  const [signing, setSigning] = useState<ReadonlySet<SignerId>>(new Set());
  const [drawn, setDrawn] = useState<Readonly<Record<SignerId, readonly Stroke[]>>>({});
  const reason = useReason(open.length > 0);
  const number = nextVersionNumber(workshop);
  const tick = (id: SignerId, isTicked: boolean) =>
    setSigning((before) => new Set([...before].filter((each) => each !== id).concat(isTicked ? id : [])));
  const draw = (id: SignerId, step: DrawingStep) => setDrawn((before) => ({ ...before, [id]: step(before[id] ?? []) }));
  const sign = () => {
    const given = reason.take();
    if (given !== null) onSign({ reason: given, drawn });
  };
  const footer = (
    <Row gap={2} wrap>
      <Button onPress={onClose}>{t('exporting.confirm.back')}</Button>
      <Button tone="primary" isDisabled={!signers.every(({ id }) => signing.has(id))} onPress={sign}>
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
            {signers
              .filter((signer) => signer.side === side)
              .map(({ id, name }) => (
                <SignerTick
                  key={id}
                  name={name}
                  isTicked={signing.has(id)}
                  onTick={(isTicked) => tick(id, isTicked)}
                  drawing={drawn[id] ?? []}
                  onDraw={(step) => draw(id, step)}
                />
              ))}
          </div>
        ))}
        {open.length === 0 ? null : (
          <OpenPoints points={open} reason={reason.text} isRefused={reason.isRefused} onReason={reason.change} />
        )}
      </Stack>
    </Dialog>
  );
}

/** The reason as it is being written; `take` gives it, empty where none is needed, or says that it is missing and gives null. */
function useReason(isNeeded: boolean) {
  const [text, setText] = useState('');
  const [isRefused, setRefused] = useState(false);
  // What is typed is committed in the moment of signing, before there is a new picture.
  const latest = useRef('');
  return {
    text,
    isRefused,
    change: (reason: string) => {
      latest.current = reason;
      setText(reason);
      if (isReason(reason)) setRefused(false);
    },
    take: (): string | null => {
      commitTyping();
      const isMissing = isNeeded && !isReason(latest.current);
      setRefused(isMissing);
      return isMissing ? null : latest.current;
    },
  };
}
