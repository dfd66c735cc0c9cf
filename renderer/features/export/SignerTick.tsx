import { useState } from 'react';
import type { Stroke } from '../../../shared/agreement/drawn-signature';
import { t } from '../../i18n/i18n';
import { Checkbox } from '../../ui/Checkbox';
import { TextButton } from '../../ui/TextButton';
import { SignaturePad, type DrawingStep } from './SignaturePad';
import styles from './SignDialog.module.css';

export interface SignerTickProps {
  readonly name: string;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
  readonly drawing: readonly Stroke[];
  readonly onDraw: (step: DrawingStep) => void;
}

/** One signer: a tick is the signature; who wishes draws one as well. */
export function SignerTick({ name, isTicked, onTick, drawing, onDraw }: SignerTickProps) {
  const [isDrawing, setDrawing] = useState(false);
  const stopDrawing = () => {
    setDrawing(false);
    onDraw(() => []);
  };
  return (
    <div className={styles['signer']}>
      <div className={styles['tick']}>
        <Checkbox isSelected={isTicked} onChange={onTick}>
          {t('exporting.confirm.signs', { name })}
        </Checkbox>
        <TextButton
          tone="quiet"
          aria-label={t(isDrawing ? 'signing.draw.stopNamed' : 'signing.draw.startNamed', { name })}
          onPress={isDrawing ? stopDrawing : () => setDrawing(true)}
        >
          {t(isDrawing ? 'signing.draw.stop' : 'signing.draw.start')}
        </TextButton>
      </div>
      {isDrawing ? <SignaturePad name={name} drawing={drawing} onDraw={onDraw} /> : null}
    </div>
  );
}
