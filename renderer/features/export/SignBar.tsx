import { FileDown, FileJson, PenLine } from 'lucide-react';
import type { Finding } from '../../../shared/agreement/readiness';
import { nextVersionNumber, type SigningObstacle, signingObstacles } from '../../../shared/agreement/sign';
import { agreementTerms } from '../../../shared/agreement/terms';
import { draftState } from '../../../shared/agreement/versions';
import { assertNever } from '../../../shared/invariant';
import type { Workshop } from '../../../shared/workshop/schema';
import { t } from '../../i18n/i18n';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import styles from './SignBar.module.css';

export interface SignBarProps {
  readonly workshop: Workshop;
  /** What is open but may be signed all the same. */
  readonly open: readonly Finding[];
  readonly isAccepted: boolean;
  readonly onAccept: (isAccepted: boolean) => void;
  readonly onSign: () => void;
  readonly isExporting: boolean;
  readonly onExportPdf: () => void;
  readonly onExportJson: () => void;
}

/** Where the agreement stands, and the one thing to do next: sign it, or take it home. */
export function SignBar({ workshop, open, isAccepted, onAccept, onSign, ...exports }: SignBarProps) {
  const state = draftState(workshop);
  const missing = signingObstacles(workshop).flatMap(missingText);
  const isSigned = state.kind === 'unchanged';
  const canSign = !isSigned && missing.length === 0 && (open.length === 0 || isAccepted);
  const n = agreementTerms(workshop).signers.length;
  return (
    <div className={styles['bar']}>
      <div className={styles['words']}>
        <p className={styles['state']} role="status">
          {state.kind === 'never-signed'
            ? t('exporting.state.never-signed')
            : t(`exporting.state.${state.kind}`, { number: state.version.number })}
        </p>
        {isSigned ? null : (
          <p className={styles['hint']}>{missing.join(' ') || nextStep(open.length, isAccepted, n)}</p>
        )}
        {isSigned || open.length === 0 || missing.length > 0 ? null : (
          <Checkbox isSelected={isAccepted} onChange={onAccept}>
            {t('exporting.sign.despite', { n: open.length })}
          </Checkbox>
        )}
      </div>
      <div className={styles['actions']}>
        {isSigned ? null : (
          <Button tone="primary" icon={<PenLine size={16} aria-hidden />} isDisabled={!canSign} onPress={onSign}>
            {t('exporting.sign', { number: nextVersionNumber(workshop) })}
          </Button>
        )}
        <Button
          tone={isSigned ? 'primary' : 'plain'}
          icon={<FileDown size={16} aria-hidden />}
          isDisabled={exports.isExporting}
          onPress={exports.onExportPdf}
        >
          {t('exporting.pdf')}
        </Button>
        <Button
          icon={<FileJson size={16} aria-hidden />}
          isDisabled={exports.isExporting}
          onPress={exports.onExportJson}
        >
          {t('exporting.json')}
        </Button>
      </div>
    </div>
  );
}

function nextStep(open: number, isAccepted: boolean, signatures: number): string {
  return open > 0 && !isAccepted
    ? t('exporting.sign.acceptFirst', { n: open })
    : t('exporting.sign.freezes', { n: signatures });
}

function missingText(obstacle: SigningObstacle): readonly string[] {
  switch (obstacle.kind) {
    case 'no-clause':
      return [t('exporting.obstacle.no-clause')];
    case 'no-signer':
      return [t(`exporting.obstacle.no-signer.${obstacle.side}`)];
    case 'signed-already':
      return [];
    default:
      return assertNever(obstacle);
  }
}
